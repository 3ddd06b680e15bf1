using LicensingModel.Agreements;
using LicensingModel.Calendar.Entries;
using LicensingModel.Calendar.Finding;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Texts;
using LicensingModel.Diagnostics;

namespace LicensingModel.Calendar;

/// <summary>What falls due when: the calendar of a document.</summary>
public static class DocumentCalendars
{
    /// <summary>
    /// Lists what falls on which day by the terms of the agreements and by what is recorded, each with where it stands and how its day comes about. What has no day that is known is listed as well, with what is missing.
    /// Where an agreement was amended, each day is taken from the text of that day. The same document and request give the same calendar, in whatever order the document lists things.
    /// </summary>
    /// <param name="document">The document; it should have been read and validated without errors.</param>
    /// <param name="request">What is asked for.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The document has no such agreement.</exception>
    public static ContractCalendar Calendar(this LicensingDocument document, CalendarRequest request)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(request);
        var known = Ordered(request.KnownOn is { } on ? document.AsKnownOn(on) : document);
        if (request.Agreement is { } id && known.Agreements.All(agreement => agreement.Id != id))
            throw new ArgumentException($"The document has no agreement `{id}`.", nameof(request));

        var possible = PossibleTexts.On(known, null, request.Range.HasLastDay ? request.Range.LastDay : IsoDay.Last);
        var makers = possible.All.Select(texts => new CalendarMaker(known, request, texts)).ToList();
        var made = makers.ConvertAll(static maker => maker.Make());
        var open = possible.Open.ToValueList();
        var dated = Together(made.ConvertAll(static one => one.Dated), open, possible.IsExceeded);
        var undated = Together(made.ConvertAll(static one => one.Undated), open, possible.IsExceeded);
        HashSet<string> taken = new(StringComparer.Ordinal);
        return new ContractCalendar
        {
            Range = request.Range,
            Entries = dated.OrderBy(static entry => entry.Day).ThenBy(Order, StringComparer.Ordinal).Select(entry => Named(entry, taken)).ToValueList(),
            Undated = undated.OrderBy(Order, StringComparer.Ordinal).Select(entry => Named(entry, taken)).ToValueList(),
            NotSeenInFull = known.Agreements.Where(agreement => (request.Agreement is null || agreement.Id == request.Agreement) && agreement.Completeness != Completeness.FullText).Select(static agreement => agreement.Id).ToValueSet(),
            Diagnostics = Findings(makers, request),
        };
    }

    /// <summary>The document in the order of its ids, so that reasons name the same clause in whatever order it lists them.</summary>
    private static LicensingDocument Ordered(LicensingDocument document) => document with
    {
        Events = document.Events.OrderBy(static happening => happening.Id.Value, StringComparer.Ordinal).ToValueList(),
        Agreements = document.Agreements.OrderBy(static agreement => agreement.Id.Value, StringComparer.Ordinal)
            .Select(static agreement => agreement with { Provisions = agreement.Provisions.OrderBy(static provision => provision.Id.Value, StringComparer.Ordinal).ToValueList() }).ToValueList(),
    };

    private static string Order(CalendarEntry entry) => string.Join('\n', entry.Agreement.Value, entry.Provision?.Value, entry.Term, entry.Kind.ToString(), entry.Words, entry.Derivation, entry.Standing.ToString());

    /// <summary>The entry, with an identity that no other has: of an amended text two can come from one term.</summary>
    private static CalendarEntry Named(CalendarEntry entry, HashSet<string> taken)
    {
        var uid = entry.Uid;
        for (var number = 2; !taken.Add(uid); number++)
            uid = FormattableString.Invariant($"{entry.Uid}-{number}");
        return entry with { Uid = uid };
    }

    /// <summary>What all possible texts say alike, and as undetermined what only some say.</summary>
    private static IEnumerable<CalendarEntry> Together(List<List<CalendarEntry>> texts, ValueList<MissingFact> open, bool isExceeded)
    {
        if (texts is [var only] && !isExceeded)
            return only;
        return texts.SelectMany(static entries => entries.Distinct()).GroupBy(static entry => entry with { Standing = EntryStanding.Undetermined, Reason = string.Empty, Missing = [] }).Select(group =>
        {
            var all = group.ToList();
            return !isExceeded && all.Count == texts.Count && all.TrueForAll(entry => entry.Standing == all[0].Standing)
                ? all[0]
                : group.Key with { Reason = "Which amendments are in the text is not known.", Missing = all.SelectMany(static entry => entry.Missing).Concat(open).Distinct().ToValueList() };
        });
    }

    private static ValueList<Diagnostic> Findings(List<CalendarMaker> makers, CalendarRequest request)
    {
        List<Diagnostic> found = makers.SelectMany(static maker => maker.WithoutEnd).Distinct().OrderBy(static entry => entry.Provision.Value, StringComparer.Ordinal).ThenBy(static entry => entry.Term, StringComparer.Ordinal)
            .Select(static entry => CalendarDiagnostics.At(CalendarDiagnostics.WithoutEnd, entry.Term, entry.Provision.Value)).ToList();
        var limit = FormattableString.Invariant($"{request.Limit}");
        if (makers.Select(static maker => maker.CutAfter).Min() is { } last)
            found.Add(CalendarDiagnostics.At(CalendarDiagnostics.TooManyEntries, limit, IsoDay.Format(last)));
        if (makers.Exists(static maker => maker.IsCut))
            found.Add(CalendarDiagnostics.At(CalendarDiagnostics.TooManyEntries, limit, $"the first {limit} of those without a day"));
        return [.. found];
    }
}
