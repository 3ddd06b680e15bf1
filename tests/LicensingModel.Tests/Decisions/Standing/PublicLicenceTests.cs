using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;
using NodaTime.Text;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Standing;

/// <summary>A licence, or a pledge, to whoever belongs to a class.</summary>
public class PublicLicenceTests
{
    private static readonly PartyId Class = PartyId.Parse("class");

    [Theory]
    [InlineData("../..", Outcome.Licensed)]
    [InlineData("2015-06-01/..", Outcome.Licensed)]
    [InlineData("2016-02-29/..", Outcome.Licensed)]
    [InlineData("2016-03-01/..", Outcome.Undetermined)]
    [InlineData("2017-01-01/..", Outcome.Undetermined)]
    public void Who_comes_after_the_patent_was_sold_may_have_come_too_late(string during, Outcome expected)
    {
        var patent = Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, "../2016-02-29"), Held(Other, "2016-03-01/..")]) };
        var answer = (World(TheGrant, during) with { Patents = [patent] }).Ask(Asked);
        answer.Outcome.Should().Be(expected);
        answer.Missing.Any(fact => fact.Term == "grantees/parties").Should().Be(expected == Outcome.Undetermined);
    }

    [Theory]
    [InlineData("2015-06-01/..", Outcome.Licensed)]
    [InlineData("2017-01-01/..", Outcome.Undetermined)]
    public void Who_comes_after_an_exclusive_licence_to_another_may_have_come_too_late(string during, Outcome expected)
    {
        var exclusive = AgreementOf("later", ProvisionOf("exclusive", GrantOf(Owner, Other, PatentScope.Listed(P)) with { Exclusivity = Exclusivity.Exclusive })) with { Term = new() { From = Date(2016, 1, 1), Until = AnchoredDate.Never } };
        var world = World(TheGrant, during);
        (world with { Agreements = [.. world.Agreements, exclusive] }).Ask(Asked).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("suitsInTerm", "2016-06-01", Outcome.Undetermined)]
    [InlineData("actsInTerm", "2016-06-01", Outcome.Covered)]
    [InlineData("suitsInTerm", "2018-06-01", Outcome.NotLicensed)]
    [InlineData("actsInTerm", "2018-06-01", Outcome.NotLicensed)]
    public void A_covenant_that_was_ended_may_not_cover_what_was_done_before(string bars, string on, Outcome expected)
    {
        var (world, question) = Ended(bars, on);
        world.Ask(question).Outcome.Should().Be(expected);
        var assert = world.Ask(new AssertQuestion { Holder = Owner, Against = Licensee, Act = question.Act, Product = question.Product, Country = question.Country, Patents = question.Patents, On = (LocalDate)LocalDatePattern.Iso.Parse(on).Value, Suit = new LocalDate(2018, 7, 1) }).Verdict;
        assert.Should().Be(bars == "suitsInTerm" || expected == Outcome.NotLicensed ? Verdict.Yes : Verdict.No);
    }

    [Fact]
    public void A_covenant_that_nothing_has_ended_covers()
        => (Ended("suitsInTerm", "2016-06-01").World with { Events = [] }).Ask(Asked).Outcome.Should().Be(Outcome.Covered);

    [Theory]
    [InlineData("sell", "lease", Outcome.NotLicensed)]
    [InlineData("dispose", "lease", Outcome.Undetermined)]
    [InlineData("use", "practise", Outcome.Undetermined)]
    [InlineData("make", "practise", Outcome.NotLicensed)]
    [InlineData("make", "reproduce", Outcome.Undetermined)]
    [InlineData("sell", "distribute", Outcome.Undetermined)]
    [InlineData("sell", "make", Outcome.NotLicensed)]
    public void An_act_that_is_not_named_may_be_one_that_is(string granted, string asked, Outcome expected)
        => World(TheGrant with { Acts = ValueSet.Create<Act>([Act.Parse(granted)]) }, "../..").Ask(Asked with { Act = Act.Parse(asked) }).Outcome.Should().Be(expected);

    [Theory]
    [InlineData("challenge", "licensee", Outcome.Undetermined)]
    [InlineData("suit", "licensee", Outcome.Undetermined)]
    [InlineData("challenge", "other", Outcome.Licensed)]
    [InlineData("insolvency", "licensee", Outcome.Licensed)]
    public void A_challenge_may_break_a_duty_not_to_challenge(string kind, string by, Outcome expected)
    {
        var duty = ProvisionOf("duty", new Duty { Modality = DutyModality.MustNot, Action = DutyAction.Challenge });
        var world = With(Licence with { Condition = Condition.Complies(Licensee, duty.Id) }, duty);
        (world with { Events = [new() { Id = EventId.Parse("it"), Name = Text("it"), Kind = EventKind.Parse(kind), By = [PartyId.Parse(by)], On = Date(2018, 1, 1) }] }).Ask(Asked).Outcome.Should().Be(expected);
    }

    [Theory]
    [InlineData("../..", Outcome.Licensed)]
    [InlineData("2014-01-01/..", Outcome.Licensed)]
    [InlineData("2017-01-01/..", Outcome.Undetermined)]
    public void Where_a_text_names_no_days_of_ownership_what_was_always_owned_is_captured(string held, Outcome expected)
    {
        var grant = TheGrant with { Subject = new PatentsOwnedBy { Owners = Only(Owner), During = Disclosed<CapturePeriod>.Unstated } };
        (With(grant) with { Patents = [Invention with { Holders = ValueList.Create<TitleHolding>([Held(Owner, held)]) }] }).Ask(Asked).Outcome.Should().Be(expected);
    }

    private static (LicensingDocument World, MayQuestion Question) Ended(string bars, string on)
    {
        var covenant = TheGrant with { Effect = GrantEffect.CovenantNotToSue, Bars = CovenantBar.Parse(bars) };
        var effect = new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Challenge, Licensee), Targets = [Licence.Id] };
        var world = With(Licence with { Body = covenant }, ProvisionOf("defence", effect)) with
        {
            Events = [new() { Id = EventId.Parse("challenge"), Name = Text("challenge"), Kind = EventKind.Challenge, By = [Licensee], On = Date(2018, 1, 1) }],
        };
        return (world, Asked with { On = LocalDatePattern.Iso.Parse(on).Value });
    }

    private static LicensingDocument World(PatentGrant grant, string during)
    {
        var document = With(grant with { Grantees = Only(Class) });
        return document with
        {
            Parties = document.Parties.Append(new Party { Id = Class, Kind = PartyKind.OpenClass, Name = Text("class") }).ToValueList(),
            Memberships = [new() { Class = Class, Member = Licensee, During = DateSpan.Parse(during) }],
        };
    }
}
