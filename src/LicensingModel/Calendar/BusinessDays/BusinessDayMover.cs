using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Calendar.BusinessDays;

/// <summary>Moves days that are no business days.</summary>
internal sealed class BusinessDayMover(ValueList<HolidayCalendar> calendars)
{
    /// <summary>How many days a day is moved at most.</summary>
    internal const int MostDays = 31;

    /// <summary>The day to which a day is moved; null where that is not known, and then why.</summary>
    /// <param name="day">The day.</param>
    /// <param name="convention">How it is moved.</param>
    /// <param name="reason">What was done, or why nothing was.</param>
    internal LocalDate? Moved(LocalDate day, BusinessDayConvention convention, out string reason)
    {
        reason = string.Empty;
        if (convention == BusinessDayConvention.NoAdjustment)
            return Done(day, "Days are not moved.", out reason);
        if (calendars.Count == 0)
            return Open($"Whether {IsoDay.Format(day)} is a business day is not known: no calendar of holidays was given.", out reason);
        if (convention == BusinessDayConvention.Following)
            return Next(day, 1, out reason);
        if (convention == BusinessDayConvention.Preceding)
            return Next(day, -1, out reason);
        if (convention != BusinessDayConvention.ModifiedFollowing && convention != BusinessDayConvention.ModifiedPreceding)
            return Open($"What the convention `{convention}` does is not known.", out reason);

        var forward = convention == BusinessDayConvention.ModifiedFollowing ? 1 : -1;
        if (Next(day, forward, out reason) is not { } moved)
            return null;
        return (moved.Year, moved.Month) == (day.Year, day.Month) ? moved : Next(day, -forward, out reason);
    }

    private static LocalDate? Done(LocalDate day, string words, out string reason)
    {
        reason = words;
        return day;
    }

    private static LocalDate? Open(string words, out string reason)
    {
        reason = words;
        return null;
    }

    private LocalDate? Next(LocalDate day, int step, out string reason)
    {
        var at = day;
        for (var i = 0; i <= MostDays; i++)
        {
            var isBusinessDay = calendars.Aggregate(Truth.True, (result, calendar) => result & calendar.IsBusinessDay(at));
            if (isBusinessDay.IsTrue)
                return Done(at, at == day ? $"{IsoDay.Format(day)} is a business day of {Names}." : $"{IsoDay.Format(day)} is no business day of {Names}; {IsoDay.Format(at)} is the {(step > 0 ? "next" : "one before")}.", out reason);
            if (isBusinessDay.IsUnknown)
                return Open($"Whether {IsoDay.Format(at)} is a business day is not known: the calendar of holidays of {string.Join(" and ", calendars.Where(calendar => calendar.IsBusinessDay(at).IsUnknown).Select(static calendar => calendar.Name))} does not cover it.", out reason);
            if (at == (step > 0 ? IsoDay.Last : IsoDay.First))
                break;
            at = at.PlusDays(step);
        }

        return Open($"There is no business day of {Names} within {MostDays} days of {IsoDay.Format(day)}.", out reason);
    }

    private string Names => string.Join(" and ", calendars.Select(static calendar => calendar.Name));
}
