using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class LeaverTests
{
    /// <summary>A rule that keeps leavers in asks for every day before a change; before the first of all days there is none.</summary>
    [Theory]
    [InlineData("../2016-12-31")]
    [InlineData("../..")]
    public void A_stake_without_a_first_day_is_asked_about_where_the_first_day_of_the_grant_is_not_known(string held)
    {
        var rule = Rule("50%", AffiliateDirection.Subsidiaries) with { OnLeaving = LeavingRule.Continues };
        var licence = Licence with { Body = TheGrant with { Grantees = PartySet.Of(Licensee).WithAffiliates(rule) } };
        var document = With(Contract with { Term = new() { From = Disclosed<AnchoredDate>.Undisclosed, Until = AnchoredDate.Never }, Provisions = [licence] });

        (document with { Ownership = [Stake(Licensee, Other, "100%", held)] }).Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.Undetermined);
    }
}
