using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Owners;

/// <summary>
/// Whether who gives up the claim for an act, by a release or a covenant that looks at suits, could: whoever held the right when the grant took effect and before the act, or has the claim since. Title
/// alone, without the claims for the past, is not enough, and is not needed by who kept them.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="asset">The right.</param>
/// <param name="chain">Who held it.</param>
/// <param name="act">The day of the act.</param>
internal sealed class ClaimPower(Facts facts, JointReading reading, Agreement agreement, Provision provision, Grant grant, Asset asset, TitleChain chain, LocalDate act)
{
    /// <summary>Whether somebody is a grantor, on a day.</summary>
    internal required Func<PartyId, LocalDate, Truth> IsGrantor { get; init; }

    /// <param name="test">The test of power.</param>
    /// <param name="term">When the grant operates.</param>
    /// <param name="granted">The day on which it grants what it grants.</param>
    /// <param name="last">The last day on which it could be given up.</param>
    /// <param name="derived">Whether the grantor has a right of its own that lets it grant further.</param>
    /// <param name="isDerived">Whether it is by such a right that it could.</param>
    internal TestBuilder Add(TestBuilder test, TermTest term, GrantDay granted, LocalDate last, Func<TestResult> derived, out bool isDerived)
    {
        isDerived = false;
        var latest = granted.Latest is { } day && day <= last ? day : last;
        if (latest <= act && chain.Between(latest, act < last ? act : last, IsGrantor).Ever.IsTrue)
            return test.Pass("The grantor held title after the grant took effect.");

        var claim = new PastClaim(reading, asset, chain, act);
        var could = claim.Ever(latest, last, IsGrantor);
        if (!could.IsTrue)
            could |= claim.Ever(term.Earliest, last, IsGrantor) & Truth.Unknown;
        var doubt = claim.On(last).Doubt;
        if (could.IsUnknown && doubt is null && granted.Effect == latest && new PartingDay(facts, provision, chain, IsGrantor).Judge(test, agreement.Term.From, latest, last) is { } onItsDay)
            could = onItsDay;
        if (!test.Result.IsTrue)
            return test;
        if (could.IsTrue && granted.Latest is { } made && made > last && !(term.Latest > last) && !claim.Ever(made, made, IsGrantor).IsTrue)
            return test.Unknown($"It was made by {Words.Day(made)}, when the claim for what was done on {Words.Day(act)} may have been somebody else's.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether what is due for acts before {Words.Day(made)} was still the grantor's."));
        if (could.IsTrue)
            return test.Pass($"The claim for what was done on {Words.Day(act)} was the grantor's to give up.");
        if (could.IsUnknown)
            return doubt is { } open ? test.Unknown(open.Reason, open.Missing) : test.Unknown($"Whether the claim for what was done on {Words.Day(act)} was the grantor's, or that of somebody for whom it speaks, is not known.", WhoGrants(test));

        var own = derived();
        if (own.Result.IsFalse)
            return test.Fail($"The claim for what was done on {Words.Day(act)} was not the grantor's to give up.");
        if (grant.Effect == GrantEffect.Release)
            return test.Unknown("The grantor has, or may have, a licence that it may grant further; whether that lets it give up the owner's claim is not worked out.", own.Missing.Prepend(test.Missing("grantors", MissingReason.NotDecidable, "Whether the grantor may give up the owner's claim.")));
        isDerived = own.Result.IsTrue;
        return test.Include(own);
    }

    private MissingFact WhoGrants(TestBuilder test)
        => grant.Grantors.Parties.Any(facts.IsOpenClass)
            ? test.Missing("grantors/parties", MissingReason.NotRecorded, $"Whether who has the claim belongs to {Words.List(grant.Grantors.Parties.Where(facts.IsOpenClass))}.")
            : test.Missing("grantors/affiliates", Words.Why(grant.Grantors.Affiliates), "Whether the grantor had the claim, alone or through its affiliates.");
}
