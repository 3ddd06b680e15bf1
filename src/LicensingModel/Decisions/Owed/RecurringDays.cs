using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>The days on which a duty falls due that is to be performed again and again, counted from the first.</summary>
internal static class RecurringDays
{
    /// <summary>The most that are listed; of more, the last.</summary>
    private const int Most = 1000;

    /// <summary>Whether a duty says how often it is to be performed. What must not be done is to be left undone all the time.</summary>
    internal static bool Recurs(Duty duty) => !duty.Every.IsSilent && duty.Modality != DutyModality.MustNot && duty.Modality != DutyModality.NeedNot;

    /// <summary>The days, the first at the head where there are not too many: through the last that is asked about; where none is, through the first after the day of the question.</summary>
    internal static IReadOnlyList<LocalDate> Of(LocalDate first, ContractPeriod every, OwedQuestion question)
    {
        var last = Last(question);
        List<LocalDate> days = [];
        for (var times = first < last ? Math.Max(0, every.LeastTimesBetween(first, last) - Most) : 0; every.TryAddTimes(times, first, out var day); times++)
        {
            if (days.Count == 0 || day <= last || question.Through is null)
                days.Add(day);
            if (day > last)
                break;
        }

        return days.Count > Most ? days[^Most..] : days;
    }

    /// <summary>Why not every day is listed on which a duty falls due; null where they all are.</summary>
    internal static MissingFact? Unlisted(Facts facts, Provision provision, Duty duty, OwedQuestion question)
    {
        if (!Recurs(duty) || duty.Due.IsSilent)
            return null;
        if (!StatedTerms.Reading.TryGet(duty.Every, "every", out var every) || every == ContractPeriod.None)
            return new MissingFact(provision.Id.Value, "body/every", duty.Every.IsStated ? MissingReason.NotDecidable : Words.Why(duty.Every), $"How often {provision.Id} is to be performed.");
        if (!StatedTerms.Reading.TryGet(duty.Due, "due", out var due))
            return new MissingFact(provision.Id.Value, "body/due", duty.Due.IsStated ? MissingReason.NotDecidable : Words.Why(duty.Due), $"From which day {provision.Id} is to be performed again and again.");

        var from = due.Resolve(facts);
        if (!from.TryGetDate(out var first))
            return from.IsNever || from.IsAfter(Last(question)).IsTrue ? null : new MissingFact(provision.Id.Value, "body/due", MissingReason.NotDecidable, $"From which day {provision.Id} is to be performed again and again.");
        return Of(first, every, question) is [var head, ..] && head > first && !(question.From > head)
            ? new MissingFact(provision.Id.Value, "body/every", MissingReason.NotDecidable, $"What fell due under {provision.Id} before {IsoDay.Format(head)} is not listed; a question can be about a shorter time.")
            : null;
    }

    /// <summary>The last day asked about, or that of the question where that is later; what falls due between them may have been performed too.</summary>
    private static LocalDate Last(OwedQuestion question) => LocalDate.Max(question.On, question.Through ?? question.From ?? question.On);
}
