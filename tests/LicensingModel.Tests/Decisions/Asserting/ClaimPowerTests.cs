using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

/// <summary>The owner sold the patent on 2021-01-01. Somebody gives up, in June, what was done in 2020.</summary>
public class ClaimPowerTests
{
    private static readonly Disclosed<AnchoredDate> _june = Date(2021, 6, 1);

    [Theory]
    [InlineData("excluded", "owner", "owner", Verdict.No, Outcome.Covered)]
    [InlineData("excluded", "other", "owner", Verdict.Yes, Outcome.NotLicensed)]
    [InlineData("included", "other", "other", Verdict.No, Outcome.Covered)]
    [InlineData("included", "owner", "other", Verdict.Yes, Outcome.NotLicensed)]
    [InlineData(null, "owner", "owner", Verdict.Undetermined, Outcome.Undetermined)]
    [InlineData(null, "other", "other", Verdict.Undetermined, Outcome.Undetermined)]
    public void Who_has_the_claim_for_the_past_can_release_it_and_nobody_else(string? pastDamages, string by, string holder, Verdict verdict, Outcome outcome)
    {
        var sold = Sold(Passing(pastDamages), GivenUp(GrantEffect.Release, _june, PartyId.Parse(by)));
        var answer = sold.Ask(Later(Licensee) with { Holder = PartyId.Parse(holder) });
        answer.Verdict.Should().Be(verdict);
        var may = sold.Ask(Asked);
        may.Outcome.Should().Be(outcome);
        if (outcome == Outcome.Undetermined)
            may.Missing.Should().Contain(missing => missing.Subject == "transfer" && missing.Term == "body/pastDamages");
    }

    [Fact]
    public void Where_it_is_not_known_which_of_two_has_the_claim_both_can_release_it_together()
        => Sold(Disclosed<PastDamages>.NotCaptured, GivenUp(GrantEffect.Release, _june, Owner, Other)).Ask(Asked).Outcome.Should().Be(Outcome.Covered);

    [Fact]
    public void A_chain_that_does_not_tell_whether_claims_passed_leaves_a_release_of_either_open()
    {
        var patent = Invention with { Holders = Disclosed.Stated<ValueList<TitleHolding>>([Held(Owner, "../2020-12-31"), Held(Other, "2021-01-01/..")]) };
        foreach (var by in new[] { Owner, Other })
            (With(GivenUp(GrantEffect.Release, _june, by)) with { Patents = [patent] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        (With(GivenUp(GrantEffect.Release, _june, Stranger)) with { Patents = [patent] }).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_claim_that_stayed_behind_once_does_not_pass_with_a_later_sale()
    {
        var again = AgreementOf("second-sale", ProvisionOf("second", new PatentTransfer { From = Other, To = Stranger, Subject = PatentScope.Listed(P), Closing = Date(2021, 3, 1), PastDamages = PastDamages.Included }));
        Sold(PastDamages.Excluded, again, GivenUp(GrantEffect.Release, _june, Stranger)).Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        Sold(PastDamages.Excluded, again, GivenUp(GrantEffect.Release, _june, Owner)).Ask(Asked).Outcome.Should().Be(Outcome.Covered);
        Sold(PastDamages.Included, again, GivenUp(GrantEffect.Release, _june, Stranger)).Ask(Asked).Outcome.Should().Be(Outcome.Covered);
    }

    [Theory]
    [InlineData("included", Outcome.Undetermined)]
    [InlineData("excluded", Outcome.Covered)]
    public void On_the_day_of_the_sale_the_hour_matters_only_where_the_claim_passes(string pastDamages, Outcome expected)
        => Sold(Passing(pastDamages), GivenUp(GrantEffect.Release, Date(2021, 1, 1), Owner)).Ask(Asked).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("excluded", "owner", "owner", Verdict.No)]
    [InlineData("excluded", "other", "owner", Verdict.Yes)]
    [InlineData("included", "other", "other", Verdict.No)]
    [InlineData("included", "owner", "other", Verdict.Yes)]
    public void A_standstill_is_that_of_who_gave_it(string pastDamages, string by, string holder, Verdict expected)
        => VerdictOf(Sold(Passing(pastDamages), GivenUp(GrantEffect.Standstill, _june, PartyId.Parse(by))), Later(Licensee) with { Holder = PartyId.Parse(holder) }).Should().Be(expected);

    [Theory]
    [InlineData("excluded", "owner", "owner", Verdict.No)]
    [InlineData("excluded", "other", "owner", Verdict.Yes)]
    [InlineData("included", "other", "other", Verdict.No)]
    [InlineData("included", "owner", "other", Verdict.Yes)]
    public void A_covenant_that_looks_at_suits_gives_up_the_claim_of_who_has_it(string pastDamages, string by, string holder, Verdict expected)
        => VerdictOf(Sold(Passing(pastDamages), GivenUp(GrantEffect.CovenantNotToSue, _june, PartyId.Parse(by))), Later(Licensee) with { Holder = PartyId.Parse(holder) }).Should().Be(expected);

    [Theory]
    [InlineData("excluded", "owner")]
    [InlineData("included", "other")]
    public void A_covenant_of_before_the_act_stays_on_the_claim_wherever_that_goes(string pastDamages, string holder)
        => VerdictOf(Sold(Passing(pastDamages), GivenUp(GrantEffect.CovenantNotToSue, Date(2016, 1, 1), Owner)), Later(Licensee) with { Holder = PartyId.Parse(holder) }).Should().Be(Verdict.No);

    [Fact]
    public void An_exclusive_licence_of_the_new_owner_takes_nothing_from_a_claim_that_stayed_behind()
    {
        var exclusive = AgreementOf("exclusive", ProvisionOf("exclusive", GrantOf(Other, Stranger, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive })) with { Term = new() { From = Date(2021, 2, 1), Until = AnchoredDate.Never } };
        var sold = Sold(PastDamages.Excluded, GivenUp(GrantEffect.Release, _june, Owner), exclusive);
        sold.Ask(Asked).Outcome.Should().Be(Outcome.Covered);
        VerdictOf(sold, Later(Licensee)).Should().Be(Verdict.No);
        VerdictOf(Sold(PastDamages.Excluded, exclusive), Later(Licensee)).Should().Be(Verdict.Yes, "nor from who asserts it");
    }

    [Fact]
    public void Who_may_sublicense_does_not_thereby_release_what_belongs_to_the_owner()
    {
        var head = AgreementOf("head", ProvisionOf("head", GrantOf(Owner, Stranger, PatentScope.Listed(P)) with { Sublicensing = new Sublicensing { Rule = SublicensingRule.Permitted, Limits = Disclosed<LocalizedText>.Unstated } }));
        var answer = With(head, GivenUp(GrantEffect.Release, _june, Stranger)).Ask(Asked);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().Contain(missing => missing.Subject == "given-up" && missing.Term == "grantors");
    }

    private static Disclosed<PastDamages> Passing(string? word) => word is null ? Disclosed<PastDamages>.NotCaptured : PastDamages.Parse(word);

    /// <summary>A grant to the licensee, from a day on, by which claims are given up.</summary>
    private static Agreement GivenUp(GrantEffect effect, Disclosed<AnchoredDate> from, params PartyId[] by)
    {
        var grant = GrantOf(Owner, Licensee, PatentScope.Listed(P)) with { Effect = effect, Grantors = Only(by) };
        if (effect == GrantEffect.Release)
            grant = grant with { PastActsUntil = Date(2020, 12, 31) };
        if (effect == GrantEffect.CovenantNotToSue)
            grant = grant with { Bars = CovenantBar.SuitsInTerm };
        return AgreementOf("given-up", ProvisionOf("given-up", grant)) with { Term = new() { From = from, Until = AnchoredDate.Never } };
    }
}
