using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>An agreement from 2015 to 2019 that renews itself for a year unless somebody gives notice 90 days before.</summary>
public class RenewalTests
{
    private static TriggeredEffect Renewal { get; } = new()
    {
        Consequence = Consequence.Extend,
        Trigger = new NotCondition { Condition = Condition.Happens(EventKind.Notice) },
        Targets = [Licence.Id],
        Notice = ContractPeriod.OfDays(90),
        Period = ContractPeriod.OfYears(1),
    };

    [Theory]
    [InlineData("2019-12-31", Outcome.Licensed)]
    [InlineData("2020-01-01", Outcome.Licensed)]
    [InlineData("2020-12-31", Outcome.Licensed)]
    [InlineData("2021-01-01", Outcome.Undetermined)]
    public void What_renews_itself_goes_on_for_the_time_stated_and_nobody_says_whether_again(string day, Outcome expected)
        => On(day, World(Renewal)).Should().Be(expected);

    [Theory]
    [InlineData("2019-06-01", "2020-06-01", Outcome.NotLicensed)]
    [InlineData("2019-11-15", "2020-06-01", Outcome.Undetermined)]
    [InlineData("2020-06-01", "2020-07-01", Outcome.Licensed)]
    [InlineData("2020-06-01", "2021-01-01", Outcome.NotLicensed)]
    public void A_notice_in_time_stops_it_a_late_one_leaves_it_open_and_one_in_the_year_after_stops_the_next(string notice, string day, Outcome expected)
        => On(day, World(Renewal) with { Events = [Event(EventKind.Notice, notice)] }).Should().Be(expected);

    [Fact]
    public void What_somebody_must_elect_or_what_has_no_stated_period_may_have_gone_on()
    {
        On("2020-06-01", World(Renewal with { Electors = Disclosed.Stated<ValueSet<PartyId>>([Owner]) })).Should().Be(Outcome.Undetermined);
        On("2020-06-01", World(Renewal with { Period = Disclosed<ContractPeriod>.NotCaptured })).Should().Be(Outcome.Undetermined);
        On("2020-06-01", World(Renewal with { Trigger = Condition.Happens(EventKind.Renewal) }) with { Events = [Event(EventKind.Renewal, "2019-01-01")] }).Should().Be(Outcome.Undetermined, "a notice is asked for that the trigger does not speak of");
        On("2020-06-01", World(Renewal with { Notice = Disclosed<ContractPeriod>.NotCaptured, Trigger = Condition.Happens(EventKind.Renewal) }) with { Events = [Event(EventKind.Renewal, "2019-01-01")] }).Should().Be(Outcome.Undetermined, "the end that is recorded may be the new one");
    }

    [Fact]
    public void An_agreement_that_depends_on_one_that_renews_itself_goes_on_with_it()
    {
        var renewing = AgreementOf("renewing", ProvisionOf("renewal", Renewal with { Targets = [] })) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };
        var dependent = Contract with { Relations = [new() { Kind = RelationKind.ConditionalOn, Agreement = renewing.Id }] };
        On("2020-06-01", With(dependent, renewing)).Should().Be(Outcome.Licensed);
        On("2020-06-01", With(dependent, renewing with { Provisions = [] })).Should().Be(Outcome.Undetermined, "it took effect with the other; whether it also ends with it nobody says");
    }

    [Fact]
    public void A_clause_upon_what_was_renewed_may_go_on_with_it()
    {
        var end = ProvisionOf("end", new TriggeredEffect { Consequence = Consequence.End, Trigger = Condition.Happens(EventKind.Suit, Licensee), Targets = [Licence.Id] });
        var world = World(Renewal, end);
        On("2020-06-01", world).Should().Be(Outcome.Licensed);
        On("2020-06-01", world with { Events = [Event(EventKind.Suit, "2020-03-01") with { By = [Licensee] }] }).Should().Be(Outcome.Undetermined);
    }

    internal static Outcome On(string day, LicensingDocument document) => document.Ask(Asked with { On = Parsed(day) }).Outcome;

    internal static LocalDate Parsed(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

    internal static RecordedEvent Event(EventKind kind, string day, params AgreementId[] agreements)
        => new() { Id = EventId.Parse($"{kind}-{day}"), Name = Text("event"), Kind = kind, By = [Licensee], Agreements = agreements.ToValueSet(), On = Disclosed.Stated(AnchoredDate.On(Parsed(day))) };

    private static LicensingDocument World(TriggeredEffect renewal, params Provision[] others)
        => With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) }, Provisions = [Licence, ProvisionOf("renewal", renewal), .. others] });
}
