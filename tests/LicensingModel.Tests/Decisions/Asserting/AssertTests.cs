using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Asserting.AssertWorlds;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Asserting;

public class AssertTests
{
    [Fact]
    public void Against_a_stranger_the_owner_may()
    {
        var answer = Document.Ask(Against(Stranger));
        answer.Verdict.Should().Be(Verdict.Yes);
        answer.Basis.Should().BeEmpty();
        answer.NearMisses.Should().ContainSingle().Which.FailedTest.Test.Should().Be(TestKind.Actor);
        answer.Proof.Should().ContainSingle().Which.Claim.Select(test => test.Test).Should().Equal(TestKind.RightInForce, TestKind.HolderStanding, TestKind.OwnedByAnother);
        answer.Presumptions.Should().NotBeEmpty();
        answer.Missing.Should().BeEmpty();
        answer.Witness.Should().BeNull();
    }

    [Fact]
    public void Against_a_licensee_it_may_not_and_the_licence_is_why()
    {
        var answer = Document.Ask(Against(Licensee));
        answer.Verdict.Should().Be(Verdict.No);
        answer.Basis.Should().Equal(new Basis(Contract.Id, Licence.Id, null, Outcome.Licensed));
    }

    [Fact]
    public void Somebody_who_does_not_hold_the_right_may_not()
    {
        var answer = Document.Ask(Against(Stranger) with { Holder = Other });
        answer.Verdict.Should().Be(Verdict.No);
        answer.Basis.Should().BeEmpty();
        answer.Proof[0].Claim.Single(test => test.Test == TestKind.HolderStanding).Result.Should().Be(Truth.False);
    }

    [Fact]
    public void An_owner_cannot_be_sued_for_what_it_does_with_its_own_right()
        => VerdictOf(Document, Against(Owner)).Should().Be(Verdict.No);

    [Theory]
    [InlineData("2009-06-01", "2009-06-01", Remedy.Damages, Verdict.No)]
    [InlineData("2020-06-15", "2024-06-15", Remedy.Damages, Verdict.Yes)]
    [InlineData("2020-06-15", "2024-06-15", Remedy.Injunction, Verdict.Yes)]
    [InlineData("2009-06-01", "2012-06-01", Remedy.Injunction, Verdict.Undetermined)]
    public void The_right_must_be_in_force(string on, string suit, Remedy remedy, Verdict expected)
        => VerdictOf(Document, Against(Stranger) with { On = IsoDate(on), Suit = IsoDate(suit), Remedy = remedy }).Should().Be(expected);

    [Fact]
    public void A_right_that_has_expired_by_the_suit_gives_damages_and_no_injunction()
    {
        var expired = With(Invention with { Protection = Disclosed.Stated<ValueList<NationalRight>>([new() { Country = US, Granted = Date(2010, 1, 1), LastDayInForce = Date(2020, 12, 31) }]) });
        VerdictOf(expired, Later(Stranger)).Should().Be(Verdict.Yes);
        VerdictOf(expired, Later(Stranger, Remedy.Injunction)).Should().Be(Verdict.No);
        VerdictOf(expired, Later(Stranger) with { Remedy = default }).Should().Be(Verdict.Yes, "one of the two can be had");
    }

    [Fact]
    public void A_licence_that_ended_before_the_suit_covers_what_was_done_under_it()
    {
        var ended = Running(TheGrant, Date(2015, 1, 1), Date(2020, 12, 31));
        VerdictOf(ended, Later(Licensee)).Should().Be(Verdict.No);
        VerdictOf(ended, Later(Licensee) with { On = new LocalDate(2021, 6, 1) }).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void A_licence_that_begins_after_the_act_bars_an_injunction_and_not_damages()
    {
        var late = Running(TheGrant, Date(2021, 1, 1), AnchoredDate.Never);
        VerdictOf(late, Later(Licensee)).Should().Be(Verdict.Yes);
        VerdictOf(late, Later(Licensee, Remedy.Injunction)).Should().Be(Verdict.No);
    }

    [Theory]
    [InlineData("actsInTerm", 2016, 2020, Verdict.No)]
    [InlineData("actsInTerm", 2021, 2022, Verdict.Yes)]
    [InlineData("suitsInTerm", 2016, 2020, Verdict.Yes)]
    [InlineData("suitsInTerm", 2021, 2022, Verdict.No)]
    [InlineData("suitsInTerm", 2016, 2022, Verdict.No)]
    [InlineData(null, 2016, 2020, Verdict.Undetermined)]
    [InlineData(null, 2021, 2022, Verdict.Undetermined)]
    [InlineData(null, 2016, 2022, Verdict.No)]
    [InlineData(null, 2016, 2018, Verdict.Yes)]
    [InlineData("whatever", 2016, 2020, Verdict.Undetermined)]
    public void A_covenant_bars_by_the_day_at_which_it_looks(string? bars, int from, int until, Verdict expected)
        => VerdictOf(Running(CovenantOf(bars), Date(from, 1, 1), Date(until, 12, 31)), Later(Licensee)).Should().Be(expected);

    [Fact]
    public void Without_its_words_the_day_at_which_a_covenant_looks_is_missing()
        => Running(CovenantOf(null), Date(2016, 1, 1), Date(2020, 12, 31)).Ask(Later(Licensee)).Missing.Should().ContainSingle(missing => missing.Subject == "grant" && missing.Term == "bars");

    [Fact]
    public void A_standstill_bars_suit_while_it_runs_and_says_until_when()
    {
        var standstill = Running(TheGrant with { Effect = GrantEffect.Standstill }, Date(2021, 6, 1), Date(2022, 6, 30));
        var answer = standstill.Ask(Later(Licensee));
        answer.Verdict.Should().Be(Verdict.No);
        answer.Basis.Should().Equal(new Basis(Contract.Id, Licence.Id, null, Outcome.Covered));
        answer.Proof[0].Provisions[0].Tests.Single(test => test.Test == TestKind.InEffect).Reason.Should().Contain("until 2022-06-30").And.Contain("postponed");
        VerdictOf(standstill, Later(Licensee) with { Suit = new LocalDate(2022, 7, 1) }).Should().Be(Verdict.Yes);
        standstill.Ask(Asked with { On = new LocalDate(2022, 1, 1) }).Outcome.Should().Be(Outcome.NotLicensed, "it permits nothing");
    }

    [Theory]
    [InlineData("2020-06-15", "2022-01-01", Verdict.No)]
    [InlineData("2021-06-15", "2022-01-01", Verdict.Yes)]
    [InlineData("2020-06-15", "2020-12-01", Verdict.Yes)]
    public void A_release_reaches_past_acts_once_it_is_given(string on, string suit, Verdict expected)
    {
        var release = Running(TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2020, 12, 31) }, Date(2021, 1, 1), AnchoredDate.Never);
        VerdictOf(release, Against(Licensee) with { On = IsoDate(on), Suit = IsoDate(suit) }).Should().Be(expected);
    }

    [Fact]
    public void A_release_with_exceptions_that_are_redacted_leaves_it_open()
    {
        var release = TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2020, 12, 31), Products = Disclosed<LicensingModel.Products.Scopes.ProductScope>.Redacted };
        var answer = Running(release, Date(2021, 1, 1), AnchoredDate.Never).Ask(Later(Licensee));
        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Missing.Should().ContainSingle(missing => missing.Term == "products" && missing.Why == MissingReason.Redacted);
    }

    [Fact]
    public void What_was_not_read_of_an_agreement_leaves_a_yes_open_and_a_no_as_it_is()
    {
        var unread = With(Contract with { Completeness = Completeness.Press });
        VerdictOf(unread, Against(Stranger)).Should().Be(Verdict.Undetermined);
        VerdictOf(unread, Against(Licensee)).Should().Be(Verdict.No);
        VerdictOf(unread, Against(Stranger) with { WithinProvisions = [Licence.Id] }).Should().Be(Verdict.Yes);
    }

    [Fact]
    public void Contested_terms_decide_it_only_if_all_readings_agree()
    {
        var contested = With(TheGrant with { Acts = Contested<ValueSet<Act>>([Act.Sell], [Act.Make]) });
        var answer = contested.Ask(Against(Licensee));
        answer.Verdict.Should().Be(Verdict.Undetermined);
        answer.Missing.Should().Contain(missing => missing.Why == MissingReason.Contested);
        answer.Proof.Select(proof => proof.Verdict).Should().Equal(Verdict.No, Verdict.Yes);
        VerdictOf(With(TheGrant with { Acts = Contested<ValueSet<Act>>([Act.Sell], [Act.Sell, Act.Make]) }), Against(Licensee)).Should().Be(Verdict.No);
    }

    /// <summary>As in Microsoft and Novell of 2006: the covenant is to Novell's customers, and Novell is not one of them.</summary>
    [Fact]
    public void A_covenant_to_the_customers_of_a_party_bars_suit_against_them_and_not_against_it()
    {
        var customers = PartyId.Parse("customers");
        var toCustomers = CovenantOf("actsInTerm") with { Grantees = PartySet.Of(customers).WithAffiliates(NoAffiliates with { Excluded = [Licensee] }) };
        var world = With(toCustomers) with
        {
            Parties = [.. Document.Parties, new() { Id = customers, Kind = PartyKind.OpenClass, Name = Text("customers") }],
            Memberships = [new() { Class = customers, Member = Stranger, During = DateSpan.Always }],
        };
        VerdictOf(world, Against(Licensee) with { WithinProvisions = [Licence.Id] }).Should().Be(Verdict.Yes);
        VerdictOf(world, Against(Stranger) with { WithinProvisions = [Licence.Id] }).Should().Be(Verdict.No);
        VerdictOf(world, Against(Other) with { WithinProvisions = [Licence.Id] }).Should().Be(Verdict.Undetermined, "whether it is a customer is not recorded");
    }

    [Fact]
    public void Suit_cannot_come_before_the_act()
    {
        var ask = () => Document.Ask(Against(Stranger) with { Suit = Day.PlusDays(-1) });
        ask.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_document_that_says_what_is_not_understood_leaves_it_open()
        => VerdictOf(Document with { UnrecognizedMembers = [Unknown()] }, Against(Stranger)).Should().Be(Verdict.Undetermined);

    private static LocalDate IsoDate(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
