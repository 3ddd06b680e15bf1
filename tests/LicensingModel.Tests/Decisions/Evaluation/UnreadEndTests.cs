using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Evaluation;

/// <summary>What is presumed of the end of a term: that nothing unread survives it, and that an option of which no exercise is recorded was not exercised.</summary>
public class UnreadEndTests
{
    private static readonly Agreement Ended = Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };

    private static readonly Provision Option = ProvisionOf("option", new TriggeredEffect
    {
        Consequence = Consequence.Extend,
        Trigger = Condition.Happens(EventKind.Election),
        Electors = Disclosed.Stated<ValueSet<PartyId>>([Licensee]),
        Period = ContractPeriod.OfYears(2),
    });

    [Theory]
    [InlineData(Completeness.FullText, false)]
    [InlineData(Completeness.Extracts, true)]
    public void That_nothing_survives_that_was_not_read_is_presumed_and_listed(Completeness completeness, bool isPresumed)
    {
        var document = With(Ended with { Completeness = completeness });
        var answer = document.Ask(Asked with { WithinProvisions = [Licence.Id] });
        answer.Outcome.Should().Be(Outcome.NotLicensed);
        answer.Presumptions.Any(static used => used.Presumption == Presumption.UnreadText && used.Explanation.Contains("after its end", StringComparison.Ordinal)).Should().Be(isPresumed);
        (document with { WithoutPresumptions = [Presumption.UnreadText] }).Ask(Asked with { WithinProvisions = [Licence.Id] }).Outcome.Should().Be(isPresumed ? Outcome.Undetermined : Outcome.NotLicensed);
    }

    [Fact]
    public void That_an_option_was_not_exercised_is_presumed_and_listed()
    {
        var answer = With(Ended with { Provisions = [Licence, Option] }).Ask(new StatusQuestion { Agreement = Contract.Id, On = Day });
        answer.State.Should().Be(OperationState.Expired);
        answer.Presumptions.Should().Contain(static used => used.Presumption == Presumption.NothingUnrecordedHappened && used.Subject == "option");
        answer.Proof.SelectMany(static proof => proof.Tests).SelectMany(static test => test.Presumptions).Should().Contain(static used => used.Subject == "option");
    }

    [Theory]
    [InlineData(2019, 12, 31, OperationState.InForce)]
    [InlineData(2021, 12, 31, OperationState.Undetermined)]
    [InlineData(2022, 1, 2, OperationState.Expired)]
    public void What_may_have_been_extended_once_has_ended_when_either_end_is_over(int year, int month, int day, OperationState expected)
        => WithExercise(Ended).Ask(new StatusQuestion { Agreement = Contract.Id, On = new LocalDate(year, month, day) }).State.Should().Be(expected);

    [Fact]
    public void What_may_have_been_extended_changes_when_the_later_end_is_over()
    {
        var change = WithExercise(Ended).Ask(Asked).ChangesOn!;
        change.Becomes.Should().Be(Outcome.NotLicensed);
        WithExercise(Ended).Ask(Asked with { On = change.Day!.Value }).Outcome.Should().Be(Outcome.NotLicensed);
        WithExercise(Ended).Ask(Asked with { On = change.Day!.Value.PlusDays(-1) }).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void What_survives_leaves_the_later_end_open()
    {
        var survives = WithExercise(Ended) is var world && world.Agreements is [var agreement] ? world with { Agreements = [agreement with { Provisions = [Licence with { Survival = new Survival { Extent = SurvivalExtent.CapturedPatents } }, Option] }] } : world;
        survives.Ask(Asked with { On = new LocalDate(2024, 6, 1) }).Outcome.Should().NotBe(Outcome.NotLicensed);
    }

    [Theory]
    [InlineData(1, Outcome.Licensed)]
    [InlineData(2, Outcome.Undetermined)]
    public void An_end_that_is_withheld_does_not_lie_before_the_first_day(int day, Outcome expected)
    {
        var withheld = With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Disclosed<AnchoredDate>.Undisclosed } });
        var answer = withheld.Ask(Asked with { On = new LocalDate(2015, 1, day) });
        answer.Outcome.Should().Be(expected);
        (day > 1 || answer.ChangesOn!.Day == new LocalDate(2015, 1, 2)).Should().BeTrue();
    }

    private static LicensingDocument WithExercise(Agreement agreement)
        => With(agreement with { Provisions = [Licence, Option] }) with
        {
            Events = [new() { Id = Closing, Name = Text("exercise"), Kind = EventKind.Election, By = [Licensee], Provisions = [Option.Id], On = Date(2019, 6, 1) }],
        };
}
