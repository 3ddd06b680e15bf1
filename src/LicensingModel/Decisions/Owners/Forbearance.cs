using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Owners;

/// <summary>
/// Whether a standstill binds who asserts the right. It is a promise of who gave it, whatever he holds; that it goes with the right to who acquires it, as a licence or a covenant does, no term says,
/// and no law that is tabled.
/// </summary>
internal static class Forbearance
{
    /// <summary>Whether a licence, covenant or release was given by who asserts the right himself: what he had given to others before takes nothing from what he promised himself.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="deed">What is asked about.</param>
    /// <param name="isGrantor">Whether somebody gave it.</param>
    internal static bool IsOwn(Grant grant, DeedQuestion? deed, Func<PartyId, Truth> isGrantor)
        => (grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release) && deed is AssertQuestion asserted && isGrantor(asserted.Holder).IsTrue;

    /// <param name="provision">The provision.</param>
    /// <param name="grant">Its grant.</param>
    /// <param name="holder">Who asserts the right.</param>
    /// <param name="isHis">Whether he gave it, alone or as somebody for whom it was given.</param>
    /// <param name="power">Whether who gave it had title, or the claim, while it could operate: made only where that matters.</param>
    internal static TestResult Judge(Provision provision, Grant grant, PartyId holder, Truth isHis, Func<TestResult> power)
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        if (isHis.IsTrue)
            return test.Pass($"{holder} gave it.").Build();
        if (isHis.IsUnknown)
            return test.Unknown($"Whether it was given for {holder} too is not known.", test.Missing("grantors/affiliates", Words.Why(grant.Grantors.Affiliates), $"Whether {holder} is among those who gave it.")).Build();

        var had = power();
        if (had.Result.IsFalse)
            return test.Fail($"{holder} did not give it, and has nothing from who did.").Build();
        test.Unknown($"{holder} did not give it; whether it binds who acquired the right from who did, no term says.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether it binds {holder}."));
        return (had.Result.IsUnknown ? test.Include(had) : test).Build();
    }
}
