using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

public class ConditionTests
{
    private static readonly DeterminationId Finding = DeterminationId.Parse("finding");
    private static readonly EventId Suit = EventId.Parse("suit");

    [Theory]
    [InlineData("2020-06-15", Outcome.Licensed)]
    [InlineData("2020-06-16", Outcome.NotLicensed)]
    public void After_an_event_counts_from_its_day(string day, Outcome expected)
        => Ask(Condition.After(Closing), Happened(Closing, day)).Should().Be(expected);

    [Fact]
    public void An_event_that_is_not_recorded_is_presumed_not_to_have_happened_as_far_as_events_are_recorded()
    {
        var document = With(Licence with { Condition = Condition.After(Closing) });
        document.Ask(Asked).Should().Match<MayAnswer>(answer => answer.Outcome == Outcome.NotLicensed);
        document.Ask(Asked).Presumptions.Should().Contain(used => used.Presumption == Presumption.NothingUnrecordedHappened && used.Subject == "closing");
        document.Ask(Asked with { On = RecordedThrough.PlusDays(1) }).Outcome.Should().Be(Outcome.Undetermined);
        (document with { WithoutPresumptions = [Presumption.NothingUnrecordedHappened] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void And_or_and_not_follow_Kleene()
    {
        var yes = Condition.After(Suit);
        var no = Condition.After(Closing);
        var unknown = Condition.Described("the weather is fine");
        var world = Happened(Suit, "2016-01-01");
        Ask(yes.And(yes), world).Should().Be(Outcome.Licensed);
        Ask(yes.And(no), world).Should().Be(Outcome.NotLicensed);
        Ask(yes.And(unknown), world).Should().Be(Outcome.Undetermined);
        Ask(no.And(unknown), world).Should().Be(Outcome.NotLicensed);
        Ask(no.Or(yes), world).Should().Be(Outcome.Licensed);
        Ask(no.Or(unknown), world).Should().Be(Outcome.Undetermined);
        Ask(yes.Or(unknown), world).Should().Be(Outcome.Licensed);
        Ask(no.Not(), world).Should().Be(Outcome.Licensed);
        Ask(unknown.Not(), world).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Something_of_a_kind_happens_when_an_event_of_that_kind_by_that_party_is_recorded()
    {
        var condition = Condition.Happens(EventKind.Suit, Licensee);
        var suit = Happened(Suit, "2018-01-01") with { Kind = EventKind.Suit, By = [Licensee] };
        Ask(condition, suit).Should().Be(Outcome.Licensed);
        Ask(condition, suit with { By = [Stranger] }).Should().Be(Outcome.NotLicensed);
        Ask(condition, suit with { By = [] }).Should().Be(Outcome.Undetermined, "who sued is not recorded");
        Ask(condition, suit with { Kind = EventKind.Breach }).Should().Be(Outcome.NotLicensed);
        Ask(condition, suit with { Kind = EventKind.Parse("quarrel") }).Should().Be(Outcome.Undetermined, "what kind of event it was is not understood");
        Ask(condition, suit with { On = Date(2021, 1, 1) }).Should().Be(Outcome.NotLicensed);
        Ask(new Happening { What = EventKind.Suit, By = [Licensee], Exceptions = Disclosed.Stated(Text("suits in self-defence")) }, suit).Should().Be(Outcome.Undetermined);
        Ask(new Happening { What = EventKind.Suit, Against = [Owner] }, suit with { Against = [Other] }).Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_breach_that_is_not_recorded_is_presumed_not_to_have_happened()
    {
        var condition = new ComplianceCondition { By = [Licensee], Agreements = [Contract.Id] };
        var breach = Happened(Suit, "2018-01-01") with { Kind = EventKind.Breach, By = [Licensee], Agreements = [Contract.Id] };
        Ask(condition).Should().Be(Outcome.Licensed);
        Ask(condition, breach).Should().Be(Outcome.NotLicensed);
        Ask(condition, breach with { By = [Owner] }).Should().Be(Outcome.Licensed);
        Ask(condition, breach, Happened(Closing, "2018-02-01") with { Kind = EventKind.Cure, By = [Licensee], Agreements = [Contract.Id] }).Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [InlineData("yes", Outcome.Licensed)]
    [InlineData("no", Outcome.NotLicensed)]
    [InlineData("maybe", Outcome.Undetermined)]
    public void A_finding_counts_where_a_person_made_it(string finding, Outcome expected)
    {
        var determination = new Determination { Id = Finding, Question = Text("Is it a natural evolution?"), Finding = DeterminationResult.Parse(finding) };
        var document = With(Licence with { Condition = Condition.Determined(Finding) });
        document.Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        (document with { Determinations = [determination] }).Ask(Asked).Outcome.Should().Be(expected);
        (document with { Determinations = [determination with { Products = [Cars] }] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined, "it is about another product");
    }

    [Fact]
    public void A_condition_for_certain_acts_does_not_matter_for_others()
    {
        var document = With(Licence with { Condition = Condition.After(Closing).For(Act.Make) });
        document.Ask(Asked with { Act = Act.Sell }).Outcome.Should().Be(Outcome.Licensed);
        document.Ask(Asked with { Act = Act.Make }).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_condition_that_was_not_read_is_presumed_absent_and_one_that_is_withheld_is_not()
    {
        var press = With(Contract with { Completeness = Completeness.Press });
        press.Ask(Asked).Presumptions.Should().Contain(used => used.Explanation.Contains("no condition", StringComparison.Ordinal));
        (press with { WithoutPresumptions = [Presumption.UnreadText] }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Licence with { Condition = Disclosed<Condition>.Undisclosed })).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Licence with { Condition = Disclosed<Condition>.Unstated })).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void What_waits_for_an_event_changes_on_its_day()
        => (With(Licence with { Condition = Condition.After(Suit) }) with { Events = [Happened(Suit, "2021-03-01")] }).Ask(Asked).ChangesOn!.Day.Should().Be(new LocalDate(2021, 3, 1));

    private static RecordedEvent Happened(EventId id, string day) => new() { Id = id, Name = Text(id.Value), On = Disclosed.Stated(AnchoredDate.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)) };

    private static Outcome Ask(Condition condition, params RecordedEvent[] events)
    {
        var known = events.Select(happening => happening.Id).ToHashSet();
        var document = With(Licence with { Condition = condition });
        return (document with { Events = [.. document.Events.Where(happening => !known.Contains(happening.Id)), .. events] }).Ask(Asked).Outcome;
    }
}
