using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Standing;
using LicensingModel.Intangibles;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>That a patent passes from one party to another, or may: by an agreement of the document, or because that is recorded to have happened.</summary>
internal sealed class TitlePassing
{
    private readonly Truth _passes;

    private TitlePassing(Agreement agreement, Provision provision, Transfer transfer, ResolvedDate closing, TestResult[] tests)
    {
        Cited = new CitedProvision(agreement.Id, provision.Id, provision.Clause);
        (From, To, By, Closing, PastDamages) = (transfer.From, transfer.To, provision.Id.Value, closing, transfer.PastDamages);
        Event = (transfer.Closing.StatedValue as EventDate)?.Event;
        _passes = tests.Aggregate(Truth.True, static (result, test) => result & test.Result);
        Presumptions = tests.SelectMany(static test => test.Presumptions).Distinct().ToValueList();
    }

    private TitlePassing(RecordedEvent recorded, PartyId from, PartyId? to, ResolvedDate on, Truth passes)
        => (From, To, By, Event, Closing, PastDamages, _passes, Presumptions) = (from, to, recorded.Id.Value, recorded.Id, on, Disclosed<PastDamages>.NotCaptured, passes, []);

    internal PartyId From { get; }

    /// <summary>Who holds it afterwards; null where that is not recorded.</summary>
    internal PartyId? To { get; }

    /// <summary>The provision or event by which it passes.</summary>
    internal string By { get; }

    /// <summary>The event with which it passes, by which its place among others of the day is known; null where it passes on a day alone.</summary>
    internal EventId? Event { get; }

    /// <summary>The provision by which it passes; null where an event alone is recorded.</summary>
    internal CitedProvision? Cited { get; }

    /// <summary>Between which days title passes.</summary>
    internal ResolvedDate Closing { get; }

    /// <summary>Whether claims for earlier infringements pass with it.</summary>
    internal Disclosed<PastDamages> PastDamages { get; }

    /// <summary>What is presumed in saying that it passes.</summary>
    internal ValueList<UsedPresumption> Presumptions { get; }

    /// <summary>Whether it names no right, and so may be of any.</summary>
    internal bool NamesNone { get; private init; }

    /// <summary>Whether a chain that says from a day who holds it takes the passing into account: what came before; where nothing is said of what passed, what came on the very day too.</summary>
    internal bool IsIn(LocalDate since) => Closing.IsBefore(since).IsTrue || (NamesNone && since > IsoDay.First && Closing.IsOnOrBefore(since).IsTrue);

    /// <summary>Whether it has passed by the end of a day.</summary>
    internal Truth HasPassed(LocalDate day) => _passes & Closing.IsOnOrBefore(day);

    /// <summary>
    /// Every passing of a patent that the document's agreements make, or make if they bind and close, or that is recorded as an event, the earlier before the later. A transfer of which
    /// it is not known that it includes the patent does not shake a chain that is stated.
    /// </summary>
    internal static IReadOnlyList<TitlePassing> Of(Facts facts, JointReading reading, Asset asset)
    {
        List<TitlePassing> passings = [];
        foreach (var (agreement, provision, transfer) in facts.Transfers)
        {
            var closing = ClosingOf(facts, reading, provision, transfer);
            if (!Includes(facts, reading, asset, provision, transfer, closing).IsTrue)
                continue;

            // Whether it bound and was in effect is asked of the day on which title passes: what ends later takes nothing back. What waits for something that happens later passes then, or reaches back to the closing.
            var @case = CaseOf(asset, closing);
            if (closing.TryGetDate(out var closes) && ConditionDay.FirstMet(facts, reading, @case, provision, closes) is { First: not null, Latest: { } met } && met > closes)
                (@case, closing) = (@case with { Day = met }, ResolvedDate.Between(closing, ResolvedDate.On(met)));
            var standing = new StandingTests(facts, reading, @case, agreement, provision);
            TestResult[] tests = closing.TryGetDate(out _) || @case.Day > IsoDay.First ? [standing.Understood(), standing.Binding(), standing.InEffect()] : [standing.Understood(), standing.Binding()];
            if (tests.All(static test => !test.Result.IsFalse))
                passings.Add(new TitlePassing(agreement, provision, transfer, closing, tests));
        }

        if (asset.Element is Patent patent)
            passings.AddRange(Recorded(facts, patent));

        // Nobody gives what he no longer has: what was passed on later was not in what names nothing.
        passings.RemoveAll(vague => vague.NamesNone && passings.Exists(named => !named.NamesNone && named._passes.IsTrue && named.From == vague.From && vague.Closing.TryGetLatest(out var latest) && named.Closing.IsOnOrAfter(latest).IsTrue));
        return passings.OrderBy(passing => passing.Closing.TryGetLatest(out var latest) ? latest : IsoDay.Last).ToList();
    }

    /// <summary>What is recorded as a transfer of the patent by one party, which passes it to the one towards whom it is made. One that names nothing may be of any right of the one who makes it.</summary>
    private static IEnumerable<TitlePassing> Recorded(Facts facts, Patent patent)
        => from recorded in facts.Document.Events
           where recorded.Kind == EventKind.Transfer && (recorded.Patents.Contains(patent.Id) || NamesNothing(facts, recorded)) && recorded.By.Count > 0
           let occurrence = facts.Find(recorded.Id)
           let date = AnchoredDate.OfEvent(recorded.Id).Resolve(facts)
           where !recorded.On.IsBlank || !occurrence.TryGetNotThrough(out _)
           from giver in recorded.By
           select new TitlePassing(recorded, giver, recorded.Against is [var taker] ? taker : null, date, NamesNothing(facts, recorded) ? Truth.Unknown : recorded.By.Count == 1 && recorded.Against.Count == 1) { NamesNone = NamesNothing(facts, recorded) };

    /// <summary>Whether it says nothing of what passes, and no agreement of which it is the closing does.</summary>
    private static bool NamesNothing(Facts facts, RecordedEvent recorded)
        => recorded.Patents.Count == 0 && recorded.Agreements.Count == 0 && recorded.Provisions.Count == 0
            && !facts.Transfers.Any(entry => (entry.Transfer.Closing.StatedValue as EventDate)?.Event == recorded.Id);

    private static ResolvedDate ClosingOf(Facts facts, JointReading reading, Provision provision, Transfer transfer)
        => facts.IsUnderstood(transfer) && reading.TryGet(transfer.Closing, $"closing of {provision.Id}", out var closing) ? closing.Resolve(facts) : ResolvedDate.Unread;

    private static Case CaseOf(Asset asset, ResolvedDate closing) => Case.On(closing.TryGetDate(out var day) ? day : IsoDay.First) with
    {
        Patent = asset.Element as Patent,
        Intangible = asset.Element as Intangible,
    };

    /// <summary>Whether it is among what passes, as it was held on the eve of the closing or, but for the transfer, on the day itself.</summary>
    private static Truth Includes(Facts facts, JointReading reading, Asset asset, Provision provision, Transfer transfer, ResolvedDate closing)
    {
        if (!new TitleChain(facts, reading, asset, asRecorded: true).Everybody.Contains(transfer.From) && !facts.Transfers.Any(other => other.Transfer.To == transfer.From))
            return Truth.False;

        var day = closing.TryGetEarliest(out var earliest) ? earliest : IsoDay.First;
        var eve = day > IsoDay.First ? day.PlusDays(-1) : day;
        return Includes(facts, reading, asset, provision, transfer, eve) | Includes(facts, reading, asset, provision, transfer, day);
    }

    private static Truth Includes(Facts facts, JointReading reading, Asset asset, Provision provision, Transfer transfer, LocalDate on) => (asset.Element, transfer) switch
    {
        (Patent patent, PatentTransfer some) => reading.TryGet(some.Subject, $"subject of {provision.Id}", out var subject)
            ? new PatentMembership(facts, reading, patent, on, on) { IsTitleAsRecorded = true, Provision = provision }.IsIn(subject) : Truth.Unknown,
        (Intangible intangible, RightTransfer some) => reading.TryGet(some.Subject, $"subject of {provision.Id}", out var subject)
            ? new IntangibleMembership(facts, reading, intangible, on) { IsTitleAsRecorded = true, Provision = provision }.IsIn(subject) : Truth.Unknown,
        _ => Truth.False,
    };
}
