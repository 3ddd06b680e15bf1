using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Decisions.Subjects;

/// <summary>That an agreement passes a patent from one party to another, or may.</summary>
internal sealed class TitlePassing
{
    private readonly Truth _passes;

    private TitlePassing(Agreement agreement, Provision provision, PatentTransfer transfer, ResolvedDate closing, Truth passes)
    {
        Agreement = agreement.Id;
        Provision = provision.Id;
        Clause = provision.Clause;
        (From, To, Closing, _passes) = (transfer.From, transfer.To, closing, passes);
    }

    internal AgreementId Agreement { get; }

    internal ProvisionId Provision { get; }

    internal ClauseReference? Clause { get; }

    internal PartyId From { get; }

    internal PartyId To { get; }

    /// <summary>Between which days title passes.</summary>
    internal ResolvedDate Closing { get; }

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
            var passes = Binds(reading, agreement, provision) & Stands(facts, agreement, provision);
            if (!passes.IsFalse && Includes(facts, reading, patent, provision, transfer, closing).IsTrue)
                passings.Add(new TitlePassing(agreement, provision, transfer, closing, passes));
        }

        return passings.OrderBy(passing => passing.Closing.TryGetLatest(out var latest) ? latest : IsoDay.Last).ToList();
    }

    private static ResolvedDate ClosingOf(Facts facts, JointReading reading, Provision provision, PatentTransfer transfer)
        => facts.IsUnderstood(transfer) && reading.TryGet(transfer.Closing, $"closing of {provision.Id}", out var closing) ? closing.Resolve(facts) : ResolvedDate.Unread;

    private static Truth Binds(JointReading reading, Agreement agreement, Provision provision)
    {
        var own = provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect;
        if (!reading.TryGet(own, $"binding effect of {(provision.BindingEffect.IsBlank ? agreement.Id.Value : provision.Id.Value)}", out var effect))
            return Truth.Unknown;
        return effect == BindingEffect.Binding ? Truth.True : effect == BindingEffect.NonBinding || effect == BindingEffect.AgreementToNegotiate ? Truth.False : Truth.Unknown;
    }

    /// <summary>Whether it operates at all: a condition, a denial or something not understood leaves that open here.</summary>
    private static Truth Stands(Facts facts, Agreement agreement, Provision provision)
    {
        var isPlain = (provision.Condition.IsBlank || provision.Condition.State == DisclosureState.Unstated) && !Facts.IsDoubtful(provision.Claims)
            && provision.Claims.All(claim => claim.Stance != ClaimStance.Denies) && facts.IsUnderstood(provision) && agreement.UnrecognizedMembers.Count == 0;
        return isPlain ? Truth.True : Truth.Unknown;
    }

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
