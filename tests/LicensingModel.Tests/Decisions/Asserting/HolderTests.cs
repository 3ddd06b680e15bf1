using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Patents.Scopes;
using LicensingModel.Patents.Standards;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

public class HolderTests
{
    [Theory]
    [InlineData("included", "other", Verdict.Yes)]
    [InlineData("included", "owner", Verdict.No)]
    [InlineData("excluded", "other", Verdict.No)]
    [InlineData("excluded", "owner", Verdict.Yes)]
    [InlineData(null, "other", Verdict.Undetermined)]
    [InlineData(null, "owner", Verdict.Undetermined)]
    public void Claims_for_the_past_follow_what_the_transfer_says(string? pastDamages, string holder, Verdict expected)
    {
        var sold = Sold(pastDamages is null ? Disclosed<PastDamages>.NotCaptured : PastDamages.Parse(pastDamages));
        var answer = sold.Ask(Later(Stranger) with { Holder = PartyId.Parse(holder) });
        answer.Verdict.Should().Be(expected);
        if (expected == Verdict.Undetermined)
            answer.Missing.Should().ContainSingle(missing => missing.Subject == "transfer" && missing.Term == "body/pastDamages");
    }

    [Theory]
    [InlineData("other", Verdict.Yes)]
    [InlineData("owner", Verdict.No)]
    public void After_the_transfer_only_the_new_owner_may(string holder, Verdict expected)
        => VerdictOf(Sold(PastDamages.Excluded), Later(Stranger) with { Holder = PartyId.Parse(holder), On = new LocalDate(2021, 6, 1) }).Should().Be(expected);

    [Fact]
    public void An_injunction_is_the_owners_of_the_day_of_the_suit()
    {
        var sold = Sold(PastDamages.Excluded);
        VerdictOf(sold, Later(Stranger, Remedy.Injunction) with { Holder = Other }).Should().Be(Verdict.Yes);
        VerdictOf(sold, Later(Stranger, Remedy.Injunction)).Should().Be(Verdict.No);
    }

    [Fact]
    public void A_new_owner_cannot_assert_against_a_licensee_of_the_old_one()
    {
        var answer = Sold(PastDamages.Included, Contract).Ask(Later(Licensee) with { Holder = Other, On = new LocalDate(2021, 6, 1) });
        answer.Verdict.Should().Be(Verdict.No);
        answer.Basis.Should().ContainSingle().Which.Provision.Should().Be(Licence.Id);
    }

    [Fact]
    public void A_chain_without_the_transfer_does_not_tell_whether_claims_passed()
    {
        var patent = Invention with { Holders = Disclosed.Stated<ValueList<TitleHolding>>([Held(Owner, "../2020-12-31"), Held(Other, "2021-01-01/..")]) };
        var answer = (Document with { Patents = [patent], Agreements = [] }).Ask(Later(Stranger) with { Holder = Other });
        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Missing.Should().ContainSingle(missing => missing.Subject == "agreements" && missing.Term == "provisions");
    }

    [Fact]
    public void What_a_co_owner_may_do_alone_is_left_to_national_law()
        => VerdictOf(With(PatentOf(P, Owner, Other)), Against(Stranger)).Should().Be(Verdict.Undetermined);

    [Fact]
    public void What_an_exclusive_licensee_and_its_licensor_may_do_alone_is_left_to_national_law()
    {
        var exclusive = With(TheGrant with { Exclusivity = Exclusivity.Exclusive });
        VerdictOf(exclusive, Against(Stranger) with { Holder = Licensee }).Should().Be(Verdict.Undetermined);
        VerdictOf(exclusive, Against(Stranger)).Should().Be(Verdict.Undetermined);
        VerdictOf(Document, Against(Stranger) with { Holder = Licensee }).Should().Be(Verdict.No, "a licence that excludes nobody gives nothing to assert");
    }

    [Theory]
    [InlineData(Remedy.Damages)]
    [InlineData(Remedy.Injunction)]
    public void Who_acquired_a_patent_that_was_licensed_exclusively_stands_as_its_predecessor_did(Remedy remedy)
    {
        var exclusive = Contract with { Provisions = [Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive } }] };
        var question = Later(Stranger, remedy) with { Holder = Other, On = new LocalDate(2021, 6, 1) };
        var answer = Sold(PastDamages.Included, exclusive).Ask(question);
        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Missing.Should().ContainSingle(missing => missing.Subject == "p" && missing.Term == "holders");
        VerdictOf(Sold(PastDamages.Included, Contract), question).Should().Be(Verdict.Yes);
    }

    [Theory]
    [InlineData("exclusive", Verdict.Undetermined)]
    [InlineData("coExclusive", Verdict.Undetermined)]
    [InlineData("whatever", Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    [InlineData("", Verdict.Yes)]
    [InlineData("sole", Verdict.Yes)]
    [InlineData("nonExclusive", Verdict.Yes)]
    public void What_an_owner_needs_to_sue_alone_may_be_gone_where_a_licence_excludes_it_or_may(string? exclusivity, Verdict expected)
        => VerdictOf(With(TheGrant with { Exclusivity = exclusivity is null ? Disclosed<Exclusivity>.Redacted : exclusivity.Length == 0 ? Disclosed<Exclusivity>.NotCaptured : Exclusivity.Parse(exclusivity) }), Against(Stranger)).Should().Be(expected);

    [Fact]
    public void An_exclusive_licence_of_one_who_never_held_the_patent_takes_nothing_from_the_owner()
        => VerdictOf(With(GrantOf(Stranger, Licensee, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive }), Against(Other)).Should().Be(Verdict.Yes);

    [Fact]
    public void One_that_ended_before_the_suit_counts_for_damages_over_what_was_done_while_it_ran()
    {
        var ended = Running(TheGrant with { Exclusivity = Exclusivity.Exclusive }, Date(2015, 1, 1), Date(2020, 12, 31));
        VerdictOf(ended, Later(Stranger)).Should().Be(Verdict.Undetermined);
        VerdictOf(ended, Later(Stranger) with { Holder = Licensee }).Should().Be(Verdict.Undetermined);
        VerdictOf(ended, Later(Stranger, Remedy.Injunction)).Should().Be(Verdict.Yes);
        VerdictOf(ended, Later(Stranger) with { On = new LocalDate(2021, 6, 1) }).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void An_exclusive_licensee_who_bought_the_patent_sues_alone()
    {
        var exclusive = AgreementOf("exclusive", ProvisionOf("exclusive", GrantOf(Owner, Other, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive }));
        VerdictOf(Sold(PastDamages.Included, exclusive), Later(Stranger) with { Holder = Other, On = new LocalDate(2021, 6, 1) }).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void Somebody_of_the_owners_group_may_or_may_not_sue_for_it()
        => VerdictOf(Document with { Ownership = [Stake(Other, Owner, "100%")] }, Against(Stranger) with { Holder = Other }).Should().Be(Verdict.Undetermined);

    [Fact]
    public void Beyond_what_is_recorded_nobody_can_say_who_holds_it()
    {
        var question = Against(Stranger) with { Suit = RecordedThrough.PlusDays(1) };
        VerdictOf(Document, question).Should().Be(Verdict.Undetermined);
        VerdictOf(Document, question with { PresumeThrough = RecordedThrough.PlusDays(1) }).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void An_undertaking_to_license_keeps_an_injunction_open_and_not_damages()
    {
        var declared = Document with
        {
            Declarations =
            [
                new()
                {
                    Id = DeclarationId.Parse("declaration"),
                    Declarant = Owner,
                    Patents = PatentScope.Listed(P),
                    Standards = Disclosed.Stated<ValueSet<StandardId>>([Lte]),
                    On = Date(2014, 3, 1),
                    Undertaking = new LicensingUndertaking { Policy = UndertakingPolicy.Etsi, Option = UndertakingOption.Frand },
                },
            ],
        };
        VerdictOf(declared, Against(Stranger)).Should().Be(Verdict.Yes);
        var answer = declared.Ask(Against(Stranger) with { Remedy = Remedy.Injunction });
        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Proof[0].Claim.Single(test => test.Test == TestKind.RemedyAvailable).Reason.Should().Contain("willing").And.Contain("Damages are not barred");
        VerdictOf(With(TheGrant with { Effect = GrantEffect.Undertaking }), Against(Licensee) with { Remedy = Remedy.Injunction }).Should().Be(Verdict.Undetermined);
        VerdictOf(With(TheGrant with { Effect = GrantEffect.Undertaking, Undertaking = UndertakingTerms.Frand }), Against(Licensee)).Should().Be(Verdict.Yes);
    }
}
