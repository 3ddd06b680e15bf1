using LicensingModel.Agreements;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>On which days questions are asked: a day on which what is asked about should operate, and the days around those that are mentioned.</summary>
internal static class ChoiceOfDays
{
    private const int Most = 7;

    /// <summary>The days, the plainest first.</summary>
    internal static List<LocalDate> Of(LicensingDocument old, LicensingDocument @new, MentionedFacts mentioned, MentionedFacts agreement, Func<LocalDate, LocalDate?> later)
    {
        var horizons = new[] { old.RecordedThrough, @new.RecordedThrough }.OfType<LocalDate>().ToList();
        var begins = agreement.Days.Concat(horizons).Order().ToList();
        var plain = horizons.Count > 0 ? horizons.Min() : begins.Count > 0 ? begins[^1] : new LocalDate(2020, 1, 1);
        List<LocalDate> days = [plain];
        if (later(plain) is { } then)
            days.AddRange([then, Before(then)]);
        foreach (var day in mentioned.Days.Concat(horizons))
            days.AddRange([day, Before(day)]);
        days.Add(Later(plain));
        foreach (var day in agreement.Days)
            days.AddRange([day, Before(day)]);
        return days.Distinct().Take(Most).ToList();
    }

    /// <summary>Through which day nothing unrecorded is to be presumed, so that a question about a day can be answered; null where the documents record through it.</summary>
    internal static LocalDate? Presuming(LicensingDocument old, LicensingDocument @new, LocalDate day) => old.RecordedThrough >= day && @new.RecordedThrough >= day ? null : day;

    private static LocalDate Before(LocalDate day) => day > IsoDay.First ? day.PlusDays(-1) : day;

    private static LocalDate Later(LocalDate day) => day < IsoDay.Last.PlusYears(-2) ? day.PlusYears(2) : day;
}
