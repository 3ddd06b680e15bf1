using LicensingModel.Agreements;
using LicensingModel.Amendments;
using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// The text from which questions are answered, day by day: as the amendments that are in it left it. Of the amendments of which nobody can say whether they are in it, some are supposed to be.
/// </summary>
internal sealed class DatedTexts
{
    private readonly LicensingDocument _document;
    private readonly IEventDates _events;
    private readonly IReadOnlySet<AmendmentId> _supposed;
    private readonly Dictionary<LocalDate, LicensingDocument> _byDay = [];
    private readonly List<(string Key, LicensingDocument Text)> _texts = [];

    /// <param name="document">The document.</param>
    /// <param name="presumeThrough">The day through which a question presumes that nothing unrecorded happened.</param>
    /// <param name="supposed">The amendments that are supposed to be in the text, wherever nobody can say.</param>
    internal DatedTexts(LicensingDocument document, LocalDate? presumeThrough, IReadOnlySet<AmendmentId>? supposed = null)
    {
        _document = document;
        _supposed = supposed ?? new HashSet<AmendmentId>();
        HasAmendments = document.Agreements.Any(static agreement => agreement.Amendments.Count > 0);
        _events = HasAmendments ? new Facts(document, presumeThrough) : new RecordedDates([], null);
        Boundaries = HasAmendments ? [.. document.Agreements.SelectMany(static agreement => agreement.Amendments).SelectMany(Begins)] : [];
    }

    /// <summary>Whether there is any amendment, so that the text may differ from day to day.</summary>
    internal bool HasAmendments { get; }

    /// <summary>The days from which the text may be another.</summary>
    internal IReadOnlyList<LocalDate> Boundaries { get; }

    /// <summary>The document as it reads on a day, without any amendment left in it; the same one for as long as the text is the same.</summary>
    internal LicensingDocument On(LocalDate day)
    {
        if (!HasAmendments)
            return _document;
        if (_byDay.TryGetValue(day, out var known))
            return known;

        var consolidation = Consolidated(day);
        var key = string.Join('\n', consolidation.Amendments.Select(standing => $"{standing.Amendment} {standing.State}"));
        if (_texts.Find(entry => entry.Key == key).Text is not { } text)
        {
            text = consolidation.Document with { Agreements = consolidation.Document.Agreements.Select(static agreement => agreement.Amendments.Count == 0 ? agreement : agreement with { Amendments = [] }).ToValueList() };
            _texts.Add((key, text));
        }

        _byDay.Add(day, text);
        return text;
    }

    /// <summary>The text of a day, with what comes from which amendment.</summary>
    internal Consolidation Consolidated(LocalDate day) => ConsolidatedDocuments.Consolidate(_document, day, _events, _supposed.Contains);

    private IEnumerable<LocalDate> Begins(Agreements.Changes.Amendment amendment)
    {
        if (!AmendmentDays.Effective(amendment).TryGetValue(out var date))
            yield break;

        var resolved = date.Resolve(_events);
        if (resolved.TryGetEarliest(out var earliest))
            yield return earliest;
        if (resolved.TryGetLatest(out var latest) && latest != earliest)
            yield return latest;
    }
}
