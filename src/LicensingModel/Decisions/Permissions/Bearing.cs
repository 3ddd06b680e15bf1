using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Puts proofs of provisions together that bear on a grant or transfer.</summary>
internal static class Bearing
{
    /// <summary>A right under which sublicences may be granted.</summary>
    internal static BearingProof Head(Agreement agreement, Provision provision, Grant grant, SublicensingTest sublicensing, IEnumerable<TestResult> tests)
    {
        var all = tests.ToValueList();
        return Of(agreement, provision, BearingKind.Allows, all) with
        {
            Consent = new NeededConsent(grant.Grantors.Parties, agreement.Id, provision.Id, provision.Clause),
            Conditions = sublicensing.OnlyTo.Count == 0 ? [] : [new GrantCondition(GrantConditionKind.OnlyToClasses, $"Only to {string.Join(", ", sublicensing.OnlyTo)}.", agreement.Id, provision.Id, provision.Clause)],
        };
    }

    /// <summary>A right to be asked first.</summary>
    internal static BearingProof First(Agreement agreement, Provision provision, Grant grant, GrantQuestion question, IEnumerable<TestResult> tests)
        => Of(agreement, provision, BearingKind.Forbids, tests) with
        {
            Consent = new NeededConsent(grant.Grantees.Parties, agreement.Id, provision.Id, provision.Clause),
            Conditions = [new GrantCondition(GrantConditionKind.Offer, $"{question.By} offers it first to {string.Join(", ", grant.Grantees.Parties)}.", agreement.Id, provision.Id, provision.Clause)],
        };

    internal static BearingProof Of(Agreement agreement, Provision provision, BearingKind does, IEnumerable<TestResult> tests) => new()
    {
        Agreement = agreement.Id,
        Provision = provision.Id,
        Clause = provision.Clause,
        Does = does,
        Tests = tests.ToValueList(),
    };
}
