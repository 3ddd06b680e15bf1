using System.Runtime.CompilerServices;
using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Texts;

/// <summary>
/// Finds what a document leaves open to few values: days of which only bounds are known, such as the month, and terms of events and stakes on which sources differ; and makes the document again with some of them chosen.
/// A day that follows from an event is the event's. What amendments bring, and when, is not among them.
/// </summary>
internal sealed class OpenTerms : ModelRewriter
{
    /// <summary>How many days a period may have, each of which is a value.</summary>
    internal const int MostDays = 400;

    private static readonly ConditionalWeakTable<LicensingDocument, IReadOnlyList<OpenTerm>> Found = [];

    private readonly IReadOnlyDictionary<int, int> _chosen;
    private readonly List<OpenTerm> _found = [];
    private Element? _owner;
    private string _subject = "document";
    private int _next;

    private OpenTerms(IReadOnlyDictionary<int, int> chosen)
    {
        _chosen = chosen;
    }

    /// <summary>What a document leaves open so; looked for once.</summary>
    internal static IReadOnlyList<OpenTerm> In(LicensingDocument document) => Found.GetValue(document, static document =>
    {
        var terms = new OpenTerms(new Dictionary<int, int>());
        terms.Of(document);
        return terms._found;
    });

    /// <summary>The document with a value for each of some of them: the number of the value, by that of the term.</summary>
    internal static LicensingDocument With(LicensingDocument document, IReadOnlyDictionary<int, int> chosen) => new OpenTerms(chosen).Of(document);

    internal override Disclosed<T> Term<T>(Disclosed<T> term)
    {
        if (term.State == DisclosureState.Contested && _owner is RecordedEvent or OwnershipStake or Amendment)
        {
            var readings = Disclosed<T>.Readings(term.Claims);
            var chosen = At(_next++, readings.Count, MissingReason.Contested, () => (PathTo(term), $"Which it is, of {string.Join(", ", readings)}."), number => $"{readings[number]}");
            return chosen is { } number ? Disclosed<T>.Of(DisclosureState.Stated, readings[number], term.Claims, null, term.UnrecognizedMembers) : term;
        }

        // What sources say stays as they say it; the value alone is what counts.
        return term.IsStated && term.TryGetValue(out var value) && Of(value) is var same && !ReferenceEquals(same, value) ? Disclosed<T>.Of(term.State, same, term.Claims, term.Choice, term.UnrecognizedMembers) : term;
    }

    protected internal override Element Rewritten(Element element)
    {
        if (element is Amendment amendment)
            return OfAmendment(amendment);
        if (element is AnchoredDate date)
            return Date(date);

        var (owner, subject) = (_owner, _subject);
        (_owner, _subject) = (element, element switch
        {
            RecordedEvent { Id: var id } => id.Value,
            Agreement { Id: var id } => id.Value,
            Provision { Id: var id } => id.Value,
            Patent { Id: var id } => id.Value,
            OwnershipStake { Owned: var id } => id.Value,
            _ => subject,
        });
        var made = base.Rewritten(element);
        (_owner, _subject) = (owner, subject);
        return made;
    }

    /// <summary>Of an amendment only what sources differ on, of itself: days of which bounds are known are tried with the texts.</summary>
    private Amendment OfAmendment(Amendment amendment)
    {
        var (owner, subject) = (_owner, _subject);
        (_owner, _subject) = (amendment, amendment.Id.Value);
        var made = amendment with { Signed = Contested(amendment.Signed), Effective = Contested(amendment.Effective), BindingEffect = Contested(amendment.BindingEffect) };
        (_owner, _subject) = (owner, subject);
        return made;

        Disclosed<T> Contested<T>(Disclosed<T> term)
            where T : class, IEquatable<T>
            => term.State == DisclosureState.Contested ? Term(term) : term;
    }

    private AnchoredDate Date(AnchoredDate date)
    {
        var resolved = date.Resolve(NoEvents.Known);
        if (resolved.TryGetDate(out _) || !resolved.TryGetEarliest(out var first) || !resolved.TryGetLatest(out var last) || first >= last || Period.DaysBetween(first, last) >= MostDays)
            return date;
        var chosen = At(_next++, Period.DaysBetween(first, last) + 1, MissingReason.NotDecidable, () => (PathTo(date), $"Which day it is, from {IsoDay.Format(first)} to {IsoDay.Format(last)}."), number => IsoDay.Format(first.PlusDays(number)));
        return chosen is { } number ? AnchoredDate.On(first.PlusDays(number)) : date;
    }

    private int? At(int number, int count, MissingReason why, Func<(string Term, string Explanation)> words, Func<int, string> value)
    {
        if (_chosen.TryGetValue(number, out var chosen))
            return chosen;
        if (_chosen.Count == 0 && count > 1 && words() is var (term, explanation))
            _found.Add(new OpenTerm(number, new MissingFact(_subject, term, why, explanation), value) { Count = count });
        return null;
    }

    /// <summary>The members that lead from what holds a day to it.</summary>
    private string PathTo(object part)
    {
        var search = new Search(part);
        _owner?.Accept(search);
        return search.Found ?? "term";
    }

    /// <summary>A term, with its number, how many values it may have, and each of them in words.</summary>
    internal sealed record OpenTerm(int Number, MissingFact Fact, Func<int, string> Value)
    {
        internal required int Count { get; init; }
    }

    private sealed class NoEvents : IEventDates
    {
        internal static NoEvents Known { get; } = new();

        public EventOccurrence Find(EventId id) => EventOccurrence.Unknown;
    }

    private sealed class Search(object part) : ModelVisitor
    {
        internal string? Found { get; private set; }

        protected internal override void VisitElement(Element element)
        {
            Note(element);
            base.VisitElement(element);
        }

        protected internal override void VisitTerm(Disclosed term)
        {
            Note(term);
            base.VisitTerm(term);
        }

        private void Note(object met)
        {
            if (ReferenceEquals(met, part))
                Found ??= string.Join('/', Path.Select(static segment => segment.Member).OfType<string>());
        }
    }
}
