using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Tests.Decisions.Laws;

/// <summary>An amended world of which sources tell, each on a day of its own; and the same world of which all that became known after a day is otherwise.</summary>
internal sealed class ReportedWorld
{
    private ReportedWorld(AmendedWorld world, LicensingDocument document, LocalDate day) => (Plain, Document, Day) = (world.Plain, document, day);

    internal RandomWorld Plain { get; }

    internal LicensingDocument Document { get; }

    /// <summary>The day on which it is known.</summary>
    internal LocalDate Day { get; }

    internal static ReportedWorld Of(int seed)
    {
        var world = AmendedWorld.Of(seed);
        var random = new Random(seed + 5);
        var document = world.Document() with
        {
            Sources = Enumerable.Range(0, 5).Select(number => new Source
            {
                Id = SourceId.Parse($"source-{number}"),
                Kind = number == 4 ? SourceKind.ContractText : SourceKind.NewsReport,
                Language = LanguageTag.Parse("en"),
                Published = number == 3 ? Disclosed<AnchoredDate>.NotCaptured : AnchoredDate.On(world.Day()),
            }).ToValueList(),
        };
        var day = world.Day();
        return new ReportedWorld(world, new Reports(random, day).Of(document)!, day);
    }

    /// <summary>Whether a source was published after the day; the text of a contract is known to those who made it.</summary>
    internal bool IsLater(SourceId id) => Document.Sources.Single(source => source.Id == id) is { Kind: var kind } source && kind != SourceKind.ContractText && IsLater(source.Published);

    internal bool IsLater(Disclosed<AnchoredDate> on) => on.TryGetValue(out var date) && date is FixedDate { Date: var day } && day > Day;

    /// <summary>The world of which everything that happened or was told after the day is otherwise, or is not there.</summary>
    internal LicensingDocument Otherwise()
    {
        var other = new Withdrawn(IsLater).Of(Document)!;
        DateSpan Ended(DateSpan span) => span.HasLastDay && span.LastDay >= Day && span.HasFirstDay ? DateSpan.From(span.FirstDay) : span;
        return other with
        {
            Ownership = other.Ownership.Where(stake => !(stake.During.HasFirstDay && stake.During.FirstDay > Day)).Select(stake => stake with { During = Ended(stake.During) }).ToValueList(),
            Memberships = other.Memberships.Where(entry => !(entry.During.HasFirstDay && entry.During.FirstDay > Day)).Select(entry => entry with { During = Ended(entry.During) }).ToValueList(),
            Events = other.Events.Select(happening => IsLater(happening.On) ? happening with { On = AnchoredDate.On(Day.PlusDays(1)) } : happening).ToValueList(),
            Agreements = other.Agreements.Select(agreement => agreement with
            {
                Status = agreement.Status.Where(entry => !IsLater(entry.On)).ToValueList(),
                Amendments = agreement.Amendments.Where(amendment => !IsLater(amendment.Signed)).ToValueList(),
            }).ToValueList(),
        };
    }

    /// <summary>Lets sources tell of some terms, provisions, events and stakes.</summary>
    private sealed class Reports(Random random, LocalDate day) : ModelRewriter
    {
        internal override Disclosed<T> Term<T>(Disclosed<T> term)
        {
            var inner = base.Term(term);
            return inner.TryGetValue(out var value) && inner.Claims.Count == 0 && random.Next(4) == 0 ? inner.WithClaims(new Claim<T> { Source = Any(), Value = value }) : inner;
        }

        protected internal override Element Rewritten(Element element) => element is Source ? element : base.Rewritten(element) switch
        {
            Provision provision when random.Next(4) == 0 => provision with { Claims = [Told()] },
            RecordedEvent happening when random.Next(3) == 0 => happening with { Claims = [Told()] },
            OwnershipStake stake when random.Next(3) == 0 => stake with { Claims = [Told()] },
            Membership entry when random.Next(3) == 0 => entry with { Claims = [Told()] },
            StatusEntry entry => entry with { On = ((StatusEntry)element).On, Claims = random.Next(3) == 0 ? [Told()] : [] },

            // Since when there is something to be known is no report; of an agreement that is only reported it matters who spoke of any part of it first.
            Agreement agreement => agreement with { Signed = ((Agreement)element).Signed.StatedValue is FixedDate { Date: var signed } && signed <= day ? AnchoredDate.On(signed) : AnchoredDate.On(2015, 1, 1) },
            Amendment amendment => amendment with { Signed = ((Amendment)element).Signed },
            var other => other,
        };

        private Mention Told() => new() { Source = Any() };

        private SourceId Any() => SourceId.Parse($"source-{random.Next(5)}");
    }

    /// <summary>Takes out what only later sources tell; a provision has another body.</summary>
    private sealed class Withdrawn(Predicate<SourceId> isLater) : ModelRewriter
    {
        internal override Disclosed<T> Term<T>(Disclosed<T> term) => term.Claims.Count > 0 && term.Claims.All(claim => isLater(claim.Source)) ? Disclosed<T>.NotCaptured : base.Term(term);

        protected internal override Element Rewritten(Element element) => base.Rewritten(element) is var other && other is Provision { Claims: { Count: > 0 } claims } provision && IsLater(claims)
            ? provision with { Body = new Duty { Modality = DutyModality.Must, Action = DutyAction.Report } }
            : other;

        protected internal override bool Keeps(object item) => item switch
        {
            OwnershipStake { Claims: { Count: > 0 } claims } => !IsLater(claims),
            Membership { Claims: { Count: > 0 } claims } => !IsLater(claims),
            StatusEntry { Claims: { Count: > 0 } claims } => !IsLater(claims),
            _ => true,
        };

        private bool IsLater(ValueList<Mention> claims) => claims.All(claim => isLater(claim.Source));
    }
}
