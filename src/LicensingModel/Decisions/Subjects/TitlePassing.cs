using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>That an agreement passes a patent from one party to another, or may.</summary>
internal sealed class TitlePassing
{
    private readonly Truth _passes;

    private TitlePassing(Agreement agreement, Provision provision, PatentTransfer transfer, ResolvedDate closing, TestResult[] tests)
    {
        Agreement = agreement.Id;
        Provision = provision.Id;
        Clause = provision.Clause;
        (From, To, Closing, PastDamages) = (transfer.From, transfer.To, closing, transfer.PastDamages);
        _passes = tests.Aggregate(Truth.True, static (result, test) => result & test.Result);
        Presumptions = tests.SelectMany(static test => test.Presumptions).Distinct().ToValueList();
    }

    internal AgreementId Agreement { get; }

    internal ProvisionId Provision { get; }

    internal ClauseReference? Clause { get; }

    internal PartyId From { get; }

    internal PartyId To { get; }

    /// <summary>Between which days title passes.</summary>
    internal ResolvedDate Closing { get; }

    /// <summary>Whether claims for earlier infringements pass with it.</summary>
    internal Disclosed<PastDamages> PastDamages { get; }

    /// <summary>What is presumed in saying that it passes.</summary>
    internal ValueList<UsedPresumption> Presumptions { get; }

    /// <summary>Whether it has passed by the end of a day.</summary>
    internal Truth HasPassed(LocalDate day) => _passes & Closing.IsOnOrBefore(day);

    /// <summary>
    /// Every passing of a patent that the document's agreements make, or make if they bind and close, the earlier before the later. A transfer of which it is not known that it
    /// includes the patent does not shake a chain that is stated.
    /// </summary>
    internal static IReadOnlyList<TitlePassing> Of(Facts facts, JointReading reading, Patent patent)
    {
        List<TitlePassing> passings = [];
        foreach (var (agreement, provision, transfer) in facts.Transfers)
        {
            var closing = ClosingOf(facts, reading, provision, transfer);
            if (!Includes(facts, reading, patent, provision, transfer, closing).IsTrue)
                continue;

            // Whether it bound and was in effect is asked of the day on which title passes: what ends later takes nothing back.
            var standing = new StandingTests(facts, reading, CaseOf(patent, closing), agreement, provision);
            TestResult[] tests = closing.TryGetDate(out _) ? [standing.Understood(), standing.Binding(), standing.InEffect()] : [standing.Understood(), standing.Binding()];
            if (tests.All(static test => !test.Result.IsFalse))
                passings.Add(new TitlePassing(agreement, provision, transfer, closing, tests));
        }

        return passings.OrderBy(passing => passing.Closing.TryGetLatest(out var latest) ? latest : IsoDay.Last).ToList();
    }

    private static ResolvedDate ClosingOf(Facts facts, JointReading reading, Provision provision, PatentTransfer transfer)
        => facts.IsUnderstood(transfer) && reading.TryGet(transfer.Closing, $"closing of {provision.Id}", out var closing) ? closing.Resolve(facts) : ResolvedDate.Unread;

    private static Case CaseOf(Patent patent, ResolvedDate closing) => new()
    {
        Actor = Dimension<PartyId>.Open,
        Act = Dimension<Act>.Open,
        Product = Dimension<ProductId>.Open,
        Country = Dimension<CountryCode>.Open,
        Day = closing.TryGetDate(out var day) ? day : IsoDay.First,
        Patent = patent,
    };

    /// <summary>Whether the patent is among those that pass, as it was held on the eve of the closing.</summary>
    private static Truth Includes(Facts facts, JointReading reading, Patent patent, Provision provision, PatentTransfer transfer, ResolvedDate closing)
    {
        if (!new TitleChain(facts, reading, patent, asRecorded: true).Everybody.Contains(transfer.From) && !facts.Transfers.Any(other => other.Transfer.To == transfer.From))
            return Truth.False;
        if (!reading.TryGet(transfer.Subject, $"subject of {provision.Id}", out var subject))
            return Truth.Unknown;

        var eve = closing.TryGetEarliest(out var day) && day > IsoDay.First ? day.PlusDays(-1) : IsoDay.First;
        var membership = new PatentMembership(facts, reading, patent, eve, eve) { IsTitleAsRecorded = true };
        return membership.IsIn(subject);
    }
}
