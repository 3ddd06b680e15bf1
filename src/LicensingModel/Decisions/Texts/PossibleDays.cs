using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The days on which amendments may have taken effect of which only bounds are known, such as the month. What happened between the bounds came before the amendment or after it, and what follows from that lasts: so a question is
/// also answered with the amendment on each day that may matter.
/// </summary>
internal static class PossibleDays
{
    private const int MostDays = 12;
    private const int MostDocuments = 48;

    /// <summary>The document with each such amendment on each of those days.</summary>
    /// <param name="document">The document.</param>
    /// <param name="question">The question; the days that it names may matter too.</param>
    /// <param name="day">The day whose text counts.</param>
    /// <param name="missing">The days that are missing.</param>
    /// <param name="isExceeded">Whether there were too many to try them all.</param>
    internal static IReadOnlyList<LicensingDocument> Of(LicensingDocument document, Question question, LocalDate day, out IReadOnlyList<MissingFact> missing, out bool isExceeded)
    {
        var events = new Facts(document, question.PresumeThrough);
        var open = document.Agreements.SelectMany(static agreement => agreement.Amendments)
            .Select(amendment => (Amendment: amendment, Bounds: Bounds(amendment, events))).Where(entry => entry.Bounds is { } bounds && bounds.First <= day).ToList();
        missing = open.ConvertAll(static entry => new MissingFact(entry.Amendment.Id.Value, "effective", MissingReason.NotDecidable, $"On which day from {Words.Day(entry.Bounds!.Value.First)} to {Words.Day(entry.Bounds.Value.Last)} it took effect."));
        isExceeded = false;
        if (open.Count == 0)
            return [];

        var known = new Days().In(document, question).Append(day).ToList();
        IReadOnlyList<LicensingDocument> all = [document];
        foreach (var (amendment, bounds) in open)
        {
            var days = known.SelectMany(static on => on < IsoDay.Last ? new[] { on, on.PlusDays(1) } : [on]).Append(bounds!.Value.First).Append(bounds.Value.Last)
                .Where(on => on >= bounds.Value.First && on <= bounds.Value.Last).Distinct().Order().ToList();
            isExceeded |= days.Count > MostDays || all.Count * days.Count > MostDocuments;
            if (isExceeded)
                return [];
            all = [.. all.SelectMany(one => days.Select(on => With(one, amendment, on)))];
        }

        return all;
    }

    /// <summary>The first and last day on which an amendment may take effect; null where it is known on which, or not known at all.</summary>
    private static (LocalDate First, LocalDate Last)? Bounds(Amendment amendment, IEventDates events)
        => StatedTerms.Reading.TryGet(AmendmentDays.Effective(amendment), "effective", out var date) && date.Resolve(events) is var resolved && !resolved.TryGetDate(out _)
            && resolved.TryGetEarliest(out var first) && resolved.TryGetLatest(out var last) && first < last ? (first, last) : null;

    private static LicensingDocument With(LicensingDocument document, Amendment amendment, LocalDate day)
    {
        var on = Disclosed.Stated<AnchoredDate>(AnchoredDate.On(day));
        var isSigned = amendment.Effective.IsSilent || amendment.Signed == amendment.Effective;
        var dated = amendment with { Effective = on, Signed = isSigned ? on : amendment.Signed };
        return document with
        {
            Agreements = document.Agreements.Select(agreement => agreement.Amendments.Contains(amendment) ? agreement with { Amendments = agreement.Amendments.Select(one => one == amendment ? dated : one).ToValueList() } : agreement).ToValueList(),
        };
    }

    /// <summary>Collects the days that a document and a question name.</summary>
    private sealed class Days : ModelVisitor
    {
        private readonly HashSet<LocalDate> _days = [];

        internal HashSet<LocalDate> In(LicensingDocument document, Question question)
        {
            document.Accept(this);
            if (question is DeedQuestion deed)
                _days.UnionWith(deed.Sales.Select(static sale => sale.On));
            if (question is AssertQuestion asserted)
                _days.UnionWith([asserted.On, asserted.SuitDay]);
            return _days;
        }

        protected internal override void VisitScalar(object scalar)
        {
            if (scalar is LocalDate day)
                _days.Add(day);
            else if (scalar is DateSpan span)
                _days.UnionWith([.. span.HasFirstDay ? [span.FirstDay] : Array.Empty<LocalDate>(), .. span.HasLastDay ? [span.LastDay] : Array.Empty<LocalDate>()]);
        }
    }
}
