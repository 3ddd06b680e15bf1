using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class NeedTests
{
    private static MayQuestion ByOwner => Asked with { Actor = Owner };

    [Theory]
    [InlineData("2009-12-31", Outcome.NoLicenseNeeded)]
    [InlineData("2010-01-01", Outcome.NotLicensed)]
    [InlineData("2030-12-31", Outcome.NotLicensed)]
    [InlineData("2031-01-01", Outcome.NoLicenseNeeded)]
    public void No_licence_is_needed_before_grant_and_after_expiry(string day, Outcome expected)
        => Document.Ask(Asked with { Actor = Stranger, On = DateSpan.Parse($"{day}/..").FirstDay, PresumeThrough = new LocalDate(2040, 1, 1) }).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("US", Outcome.NotLicensed)]
    [InlineData("DE", Outcome.NotLicensed)]
    [InlineData("CN", Outcome.NoLicenseNeeded)]
    public void No_licence_is_needed_where_the_patent_gives_no_right(string country, Outcome expected)
        => Document.Ask(Asked with { Actor = Stranger, Country = CountryCode.Parse(country) }).Outcome.Should().Be(expected);

    [Fact]
    public void A_right_is_never_presumed_unexpired()
    {
        var patent = Invention with { Protection = ValueList.Create<NationalRight>([Rights(US)[0] with { LastDayInForce = Disclosed<AnchoredDate>.NotCaptured }]) };
        With(patent).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
        With(patent).Ask(Asked).Outcome.Should().Be(Outcome.Licensed, "a licensee is licensed either way");
    }

    [Fact]
    public void Of_several_rights_in_a_country_one_in_force_is_enough()
    {
        var ended = Rights(US)[0] with { LastDayInForce = Date(2015, 1, 1) };
        With(Invention with { Protection = ValueList.Create<NationalRight>([ended, Rights(US)[0]]) }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
        With(Invention with { Protection = ValueList.Create<NationalRight>([Rights(US)[0], ended]) }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_lapse_is_presumed_not_to_have_happened_as_far_as_events_are_recorded()
    {
        var answer = Document.Ask(Asked with { Actor = Stranger });
        answer.Presumptions.Should().Contain(used => used.Subject == "p" && used.Presumption == Presumption.NothingUnrecordedHappened);
        Document.Ask(Asked with { Actor = Stranger, On = RecordedThrough.PlusDays(1) }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void The_owner_needs_no_licence_as_far_as_transfers_are_recorded()
    {
        var answer = Document.Ask(ByOwner);
        answer.Outcome.Should().Be(Outcome.NoLicenseNeeded);
        answer.Presumptions.Should().Contain(used => used.Presumption == Presumption.NothingUnrecordedHappened && used.Subject == "p");
        Document.Ask(ByOwner with { On = RecordedThrough.PlusDays(1) }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("nonExclusive", Outcome.NoLicenseNeeded)]
    [InlineData("sole", Outcome.NoLicenseNeeded)]
    [InlineData("exclusive", Outcome.NotLicensed)]
    [InlineData("semiExclusive", Outcome.Undetermined)]
    public void An_exclusive_grant_binds_its_owner(string exclusivity, Outcome expected)
        => With(TheGrant with { Exclusivity = Exclusivity.Parse(exclusivity) }).Ask(ByOwner).Outcome.Should().Be(expected);

    [Fact]
    public void An_exclusive_grant_binds_its_owner_only_within_its_scope()
    {
        foreach (var grant in new[]
        {
            TheGrant with { Territory = Territory.Parse("DE") },
            TheGrant with { Products = ProductScope.In(Cars) },
            TheGrant with { Acts = ValueSet.Create<Act>([Act.Lease]) },
            TheGrant with { Subject = PatentScope.Listed(Q) },
            TheGrant with { Grantors = Only(Stranger) },
        })
            With(grant with { Exclusivity = Exclusivity.Exclusive }).Ask(ByOwner).Outcome.Should().Be(Outcome.NoLicenseNeeded, grant.ToString());

        With(Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive }, BindingEffect = BindingEffect.NonBinding }).Ask(ByOwner).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        With(Licence with { Body = TheGrant with { Exclusivity = Exclusivity.Exclusive }, Term = new() { Until = Date(2019, 1, 1) } }).Ask(ByOwner).Outcome.Should().Be(Outcome.NoLicenseNeeded);
    }

    [Fact]
    public void An_exclusive_grant_of_an_earlier_owner_binds_a_later_one_but_not_its_own_grantee()
    {
        var patent = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-12-31"), Held(Other, "2019-01-01/..")]) };
        var document = With(TheGrant with { Exclusivity = Exclusivity.Exclusive }) with { Patents = [patent] };
        document.Ask(Asked with { Actor = Other }).Outcome.Should().Be(Outcome.NotLicensed);

        var bought = patent with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2018-12-31"), Held(Licensee, "2019-01-01/..")]) };
        (document with { Patents = [bought] }).Ask(Asked).Outcome.Should().Be(Outcome.NoLicenseNeeded);
    }

    [Fact]
    public void Exclusivity_that_was_not_seen_is_not_presumed_away()
    {
        var silent = Licence with { Body = TheGrant with { Exclusivity = Disclosed<Exclusivity>.NotCaptured } };
        With(silent).Ask(ByOwner).Outcome.Should().Be(Outcome.Undetermined);
        With(Contract with { Completeness = Completeness.Press, Provisions = [silent] }).Ask(ByOwner).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void An_owner_under_common_control_is_presumed_to_consent()
    {
        var group = Document with { Ownership = [Stake(Owner, Stranger, "60%")] };
        var answer = group.Ask(Asked with { Actor = Stranger });
        answer.Outcome.Should().Be(Outcome.NoLicenseNeeded);
        answer.Presumptions.Should().Contain(used => used.Presumption == Presumption.GroupConsent);
        (group with { WithoutPresumptions = [Presumption.GroupConsent] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
        (Document with { Ownership = [Stake(Owner, Stranger, "50%")] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
        (Document with { Ownership = [Stake(Owner, Stranger, "60%") with { Share = Disclosed<Percentage>.Redacted }] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void A_group_question_about_all_patents_of_the_owner_is_presumed_alike()
    {
        var question = Asked with { Actor = Stranger, Patents = PatentScope.OwnedBy(Owner) };
        (Document with { Ownership = [Stake(Owner, Stranger, "60%")] }).Ask(question).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        Document.Ask(question with { Actor = Owner }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        Document.Ask(question with { Actor = Owner, Patents = PatentScope.OwnedBy(Owner, Other) }).Outcome.Should().Be(Outcome.NotLicensed, "some of them are another's");
    }

    [Fact]
    public void A_co_owner_outside_the_group_has_not_consented()
        => (With(PatentOf(P, Owner, Other)) with { Ownership = [Stake(Owner, Stranger, "60%")] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);

    [Fact]
    public void Group_consent_yields_to_an_agreement_between_them_about_the_right()
    {
        var limited = With(TheGrant with { Territory = Territory.Parse("DE") }) with { Ownership = [Stake(Owner, Licensee, "60%")] };
        limited.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
        limited.Ask(Asked with { Country = DE }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Group_consent_does_not_yield_to_what_was_agreed_later()
    {
        var group = With(Contract with { Parties = [new() { Role = PartyRole.Party, Parties = [Owner, Stranger] }], Term = new() { From = Date(2021, 6, 15), Until = AnchoredDate.Never }, Provisions = [Licence with { Body = GrantOf(Owner, Stranger, PatentScope.Listed(P)) }] }) with
        {
            Ownership = [Stake(Owner, Stranger, "60%", "../2021-06-14")],
        };
        group.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NoLicenseNeeded);
        group.Ask(Asked with { Actor = Stranger }).ChangesOn!.Day.Should().Be(new LocalDate(2021, 6, 15));
        group.Ask(Asked with { Actor = Stranger, On = new LocalDate(2021, 6, 15) }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void Group_consent_of_an_owner_who_has_granted_everything_away_is_worth_nothing()
    {
        var group = With(TheGrant with { Exclusivity = Exclusivity.Exclusive }) with { Ownership = [Stake(Owner, Stranger, "60%")] };
        group.Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void Nothing_unrecorded_is_presumed_where_the_document_switches_that_off()
        => (Document with { WithoutPresumptions = [Presumption.NothingUnrecordedHappened] }).Ask(Asked with { Actor = Stranger }).Outcome.Should().Be(Outcome.Undetermined);
}
