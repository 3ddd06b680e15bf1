using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether something is recorded by which two exclusive grants may never have stood side by side, whatever their terms say.</summary>
/// <param name="document">The document.</param>
internal sealed class ApartTest(LicensingDocument document)
{
    internal bool AreApart((Agreement Agreement, Provision Provision, PatentGrant Grant) one, (Agreement Agreement, Provision Provision, PatentGrant Grant) other)
        => MayNotStand(one.Agreement, one.Provision) || MayNotStand(other.Agreement, other.Provision)
            || AreTied(one.Agreement, other.Agreement) || AreTied(other.Agreement, one.Agreement)
            || one.Grant.Grantees.Parties.Any(party => IsLinked(party, other.Grant.Grantees.Parties));

    /// <summary>Whether one does not bind, is subject to a condition, waits for something, or may have been ended or changed.</summary>
    private bool MayNotStand(Agreement agreement, Provision provision)
        => IsNonBinding(provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect)
            || !provision.Condition.IsSilent
            || provision.Claims.Any(static claim => claim.Stance == ClaimStance.Denies) || (provision.Claims.Count > 0 && provision.Claims.All(static claim => claim.Stance != ClaimStance.Asserts))
            || agreement.Amendments.Count > 0
            || agreement.Status.Any(static entry => !(entry.Status == AgreementStatus.InForce || entry.Status == AgreementStatus.Signed || entry.Status == AgreementStatus.Announced))
            || document.Events.Any(recorded => (recorded.Kind == EventKind.Termination || recorded.Kind == EventKind.Expiry) && (recorded.Agreements.Contains(agreement.Id) || recorded.Provisions.Contains(provision.Id)))
            || IsTriggered(agreement, provision);

    private static bool IsNonBinding(Disclosed<BindingEffect> term) => term.TryGetValue(out var effect) && effect != BindingEffect.Binding;

    /// <summary>Whether a clause makes it wait for something, or may have ended or changed it by something that is recorded.</summary>
    private bool IsTriggered(Agreement agreement, Provision provision)
        => document.Agreements.Any(owner => owner.Provisions.Any(source => source.Body is TriggeredEffect effect
            && (effect.Targets.Contains(provision.Id) || (effect.Targets.Count == 0 && owner.Id == agreement.Id)) && (effect.Consequence == Consequence.Spring || document.Events.Count > 0)));

    /// <summary>Whether one agreement takes the place of another, changes it or depends on it; or something else takes its place.</summary>
    private bool AreTied(Agreement one, Agreement other)
        => one.Relations.Any(relation => relation.Agreement == other.Id)
            || document.Agreements.Any(later => later.Relations.Any(relation => relation.Agreement == one.Id && (relation.Kind == RelationKind.Supersedes || relation.Kind == RelationKind.Replaces)));

    /// <summary>Whether somebody is linked with some others by shares or as a member of a class, through whomever.</summary>
    private bool IsLinked(PartyId party, ValueSet<PartyId> others)
    {
        HashSet<PartyId> seen = [party];
        Queue<PartyId> open = new(seen);
        while (open.TryDequeue(out var at))
        {
            if (others.Contains(at))
                return true;
            foreach (var next in document.Ownership.Where(stake => stake.Owner == at || stake.Owned == at).Select(stake => stake.Owner == at ? stake.Owned : stake.Owner)
                .Concat(document.Memberships.Where(entry => entry.Member == at).Select(static entry => entry.Class)).Concat(document.Memberships.Where(entry => entry.Class == at).Select(static entry => entry.Member)).Where(seen.Add))
                open.Enqueue(next);
        }

        return false;
    }
}
