using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

/// <summary>A standstill is a promise of who gave it; the patent is sold on 2021-01-01 to somebody who did not.</summary>
public class StandstillTests
{
    private static readonly AssertQuestion _byAcquirer = Later(Licensee) with { Holder = Other, On = new LocalDate(2021, 6, 1) };

    [Theory]
    [InlineData(null)]
    [InlineData("subjectToExisting")]
    [InlineData("mustBind")]
    [InlineData("freeOfAny")]
    public void Whether_it_binds_who_acquired_the_patent_nothing_says(string? encumbrances)
    {
        var transfer = new PatentTransfer { From = Owner, To = Other, Subject = PatentScope.Listed(P), Closing = Date(2021, 1, 1), PastDamages = PastDamages.Included };
        if (encumbrances is not null)
            transfer = transfer with { Encumbrances = Encumbrances.Parse(encumbrances) };
        var sold = With(Standing(), AgreementOf("sale", ProvisionOf("transfer", transfer)));
        foreach (var remedy in new[] { Remedy.Damages, Remedy.Injunction })
        {
            var answer = sold.Ask(_byAcquirer with { Remedy = remedy });
            answer.Verdict.Should().Be(Verdict.Undetermined);
            answer.Missing.Should().ContainSingle(missing => missing.Subject == "grant" && missing.Term == "grantors");
        }

        VerdictOf(sold, _byAcquirer with { Suit = null }).Should().Be(Verdict.Undetermined, "suit on the day of the act is no other");
        VerdictOf(sold, _byAcquirer with { Against = Stranger }).Should().Be(Verdict.Yes);
        sold.Ask(Asked with { On = new LocalDate(2021, 6, 1) }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_covenant_goes_with_the_patent()
        => VerdictOf(Sold(PastDamages.Included, Standing() with { Provisions = [Licence with { Body = CovenantOf("suitsInTerm") }] }), _byAcquirer).Should().Be(Verdict.No);

    [Fact]
    public void One_that_the_seller_gives_after_the_sale_does_not_bind_the_buyer()
        => VerdictOf(Sold(PastDamages.Included, Standing() with { Term = new() { From = Date(2021, 5, 1), Until = AnchoredDate.Never } }), _byAcquirer).Should().Be(Verdict.Yes);

    [Fact]
    public void One_given_for_affiliates_binds_an_affiliate()
    {
        var standstill = TheGrant with { Effect = GrantEffect.Standstill, Grantors = PartySet.Of(Owner) with { Affiliates = Rule("50%", AffiliateDirection.Subsidiaries) } };
        var sold = Sold(PastDamages.Included, Contract with { Provisions = [Licence with { Body = standstill }] });
        VerdictOf(sold with { Ownership = [Stake(Owner, Other, "100%")] }, _byAcquirer).Should().Be(Verdict.No);
        VerdictOf(sold, _byAcquirer).Should().Be(Verdict.Undetermined);
    }

    [Theory]
    [InlineData("standstill")]
    [InlineData("undertaking")]
    [InlineData("option")]
    [InlineData("firstRefusal")]
    public void In_the_report_of_title_a_mere_promise_may_or_may_not_run_with_the_patent(string effect)
    {
        var sold = Sold(PastDamages.Included, Contract with { Provisions = [Licence with { Body = TheGrant with { Effect = GrantEffect.Parse(effect) } }] });
        sold.TitleOf(P, new LocalDate(2020, 12, 31)).Encumbrances.Single().Runs.Should().Be(Truth.True);
        sold.TitleOf(P, new LocalDate(2021, 1, 2)).Encumbrances.Single().Runs.Should().Be(Truth.Unknown);
    }

    private static Agreement Standing() => Contract with { Provisions = [Licence with { Body = TheGrant with { Effect = GrantEffect.Standstill } }] };
}
