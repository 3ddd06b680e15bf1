using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Tests.Decisions.States;

/// <summary>In what state an agreement or provision is, and who may end it, in small worlds.</summary>
public class StatusTests
{
    private static readonly AgreementId _agreement = Worlds.Contract.Id;
    private static readonly ProvisionId _grant = Worlds.Licence.Id;

    [Fact]
    public void What_runs_is_in_force_since_it_took_effect()
    {
        var answer = Ask(Worlds.Document);

        answer.State.Should().Be(OperationState.InForce);
        answer.Since.Should().Be(new LocalDate(2015, 1, 1));
        answer.ChangesOn.Should().Be(StateChange.Never);
        answer.Binds.IsTrue.Should().BeTrue();
        answer.Exclusivity.Should().Be(Exclusivity.NonExclusive);
        answer.Basis.Should().ContainSingle().Which.Should().Be(new CitedProvision(_agreement, _grant, null));
        answer.Verdict.Should().BeNull();
    }

    [Fact]
    public void Before_it_takes_effect_it_is_not_yet_in_force()
    {
        var answer = Ask(Worlds.Document, on: new LocalDate(2014, 6, 1));

        answer.State.Should().Be(OperationState.NotYet);
        answer.ChangesOn.Should().Be(new StateChange { Day = new LocalDate(2015, 1, 1), Becomes = OperationState.InForce });
    }

    [Fact]
    public void After_its_last_day_it_has_expired()
    {
        var document = Worlds.With(Worlds.Contract with { Term = Worlds.Contract.Term with { Until = Worlds.Date(2019, 12, 31) } });

        var answer = Ask(document);
        answer.State.Should().Be(OperationState.Expired);
        answer.Since.Should().Be(new LocalDate(2020, 1, 1));
        Ask(document, provision: null).State.Should().Be(OperationState.Expired);
        Ask(document, on: new LocalDate(2019, 12, 31)).State.Should().Be(OperationState.InForce);
    }

    [Theory]
    [InlineData("terminated", OperationState.Terminated)]
    [InlineData("suspended", OperationState.Suspended)]
    [InlineData("expired", OperationState.Expired)]
    [InlineData("denied", OperationState.Denied)]
    [InlineData("rumoured", OperationState.Rumoured)]
    [InlineData("signed", OperationState.InForce)]
    [InlineData("novel", OperationState.Undetermined)]
    public void A_state_that_is_said_is_the_state(string said, OperationState expected)
    {
        var document = Worlds.With(Worlds.Contract with { Status = [new() { Status = AgreementStatus.Parse(said), On = Worlds.Date(2018, 1, 1) }] });

        Ask(document).State.Should().Be(expected);
        Ask(document, provision: null).State.Should().Be(expected);
    }

    [Fact]
    public void A_termination_that_is_recorded_terminates()
    {
        var document = Worlds.Document with { Events = [Event("end", EventKind.Termination, Worlds.Licensee, 2018)] };

        Ask(document).State.Should().Be(OperationState.Terminated);
        Ask(document).Since.Should().Be(new LocalDate(2018, 3, 1));
        Ask(document, provision: null).State.Should().Be(OperationState.Terminated);
    }

    [Theory]
    [InlineData("end", OperationState.Terminated)]
    [InlineData("suspend", OperationState.Suspended)]
    public void A_clause_that_is_triggered_does_what_it_says_and_is_cited(string consequence, OperationState expected)
    {
        var document = With(new TriggeredEffect { Consequence = Consequence.Parse(consequence), Trigger = Breach(), Targets = [_grant] }) with { Events = [Event("breach", EventKind.Breach, Worlds.Licensee, 2018)] };

        var answer = Ask(document);
        answer.State.Should().Be(expected);
        answer.Basis.Should().ContainSingle().Which.Provision.Should().Be(ProvisionId.Parse("clause"));
        Ask(document, on: new LocalDate(2018, 2, 28)).State.Should().Be(OperationState.InForce);
    }

    [Fact]
    public void What_springs_up_is_not_yet_in_force_before()
        => Ask(With(new TriggeredEffect { Consequence = Consequence.Spring, Trigger = Breach(), Targets = [_grant] })).State.Should().Be(OperationState.NotYet);

    [Fact]
    public void What_was_turned_into_something_else_is_converted()
        => Ask(With(new TriggeredEffect { Consequence = Consequence.Convert, Trigger = Breach(), Targets = [_grant], Replacements = [ProvisionId.Parse("clause")] }) with { Events = [Event("breach", EventKind.Breach, Worlds.Licensee, 2018)] })
            .State.Should().Be(OperationState.Converted);

    [Fact]
    public void A_condition_that_is_not_met_leaves_it_dormant()
        => Ask(Worlds.With(Worlds.Licence with { Condition = Condition.After(Worlds.Closing) })).State.Should().Be(OperationState.Dormant);

    [Fact]
    public void After_the_last_recorded_day_nobody_can_say()
    {
        var answer = Ask(Worlds.Document, on: new LocalDate(2026, 6, 1));

        answer.State.Should().Be(OperationState.Undetermined);
        answer.Since.Should().BeNull();
        answer.Missing.Should().Contain(fact => fact.Subject == _agreement.Value && fact.Term == "status" && fact.Why == MissingReason.NotRecorded);
        (Worlds.Document.Ask(new StatusQuestion { Agreement = _agreement, On = new LocalDate(2026, 6, 1), PresumeThrough = new LocalDate(2026, 12, 31) })).State.Should().Be(OperationState.InForce);
    }

    [Fact]
    public void A_contested_end_is_tried_in_every_reading()
    {
        Disclosed<AnchoredDate> Until(int first, int second) => Worlds.Contested<AnchoredDate>(AnchoredDate.On(first, 1, 1), AnchoredDate.On(second, 1, 1));
        LicensingDocument Ending(int first, int second) => Worlds.With(Worlds.Contract with { Term = Worlds.Contract.Term with { Until = Until(first, second) } });

        Ask(Ending(2018, 2019)).State.Should().Be(OperationState.Expired);
        var open = Ask(Ending(2018, 2021));
        open.State.Should().Be(OperationState.Undetermined);
        open.Proof.Should().HaveCount(2);
        open.Missing.Should().Contain(fact => fact.Why == MissingReason.Contested);
    }

    [Fact]
    public void What_survives_altogether_goes_on_after_a_termination()
    {
        ValueList<RecordedEvent> events = [Event("end", EventKind.Termination, Worlds.Licensee, 2018), Event("breach", EventKind.Breach, Worlds.Licensee, 2017)];
        LicensingDocument Surviving(Survival survival) => Worlds.With(Worlds.Licence with { Survival = survival }) with { Events = events };

        Ask(Surviving(new() { Extent = SurvivalExtent.Everything, Condition = Breach() })).State.Should().Be(OperationState.InForce);
        Ask(Surviving(new() { Extent = SurvivalExtent.Everything })).State.Should().Be(OperationState.InForce);
        Ask(Surviving(new() { Extent = SurvivalExtent.Everything, Condition = Breach(Worlds.Owner) })).State.Should().Be(OperationState.Terminated, "it survives under a condition that is not met");
        Ask(Surviving(new() { Extent = SurvivalExtent.Nothing })).State.Should().Be(OperationState.Terminated);
    }

    [Fact]
    public void What_survives_its_agreement_is_ended_by_a_clause_that_names_it()
    {
        var survival = new Survival { Extent = SurvivalExtent.Everything };
        var document = Worlds.With(Worlds.Licence with { Survival = survival }, Worlds.ProvisionOf("clause", new TriggeredEffect { Consequence = Consequence.End, Trigger = Breach(), Targets = [_grant] })) with
        {
            Events = [Event("end", EventKind.Termination, Worlds.Licensee, 2018), Event("breach", EventKind.Breach, Worlds.Licensee, 2017)],
        };

        Ask(document).State.Should().NotBe(OperationState.InForce);
    }

    [Fact]
    public void A_clause_on_exclusivity_changes_the_degree_when_it_is_triggered_and_not_before()
    {
        var exclusive = Worlds.Licence with { Body = Worlds.TheGrant with { Exclusivity = Exclusivity.Exclusive } };
        var clause = Worlds.ProvisionOf("clause", new TriggeredEffect { Consequence = Consequence.Convert, Trigger = Breach(), Targets = [_grant], Becomes = Exclusivity.NonExclusive });

        Ask(Worlds.With(exclusive, clause)).Exclusivity.Should().Be(Exclusivity.Exclusive);
        Ask(Worlds.With(exclusive, clause) with { Events = [Event("breach", EventKind.Breach, Worlds.Licensee, 2018)] }).Exclusivity.Should().Be(Exclusivity.NonExclusive);
        Ask(Worlds.With(exclusive, clause) with { Events = [Event("breach", EventKind.Breach, Worlds.Licensee, 2018) with { By = [] }] }).Exclusivity.Should().BeNull("it is not known who broke it");
    }

    [Fact]
    public void A_question_for_what_the_document_does_not_have_is_refused()
    {
        FluentActions.Invoking(() => Worlds.Document.Ask(new StatusQuestion { Agreement = AgreementId.Parse("nowhere"), On = Worlds.Day })).Should().Throw<ArgumentException>().WithMessage("*nowhere*");
        FluentActions.Invoking(() => Ask(Worlds.Document, provision: "nothing")).Should().Throw<ArgumentException>().WithMessage("*nothing*");
    }

    private static StatusAnswer Ask(LicensingDocument document, LocalDate? on = null, string? provision = "grant")
        => document.Ask(new StatusQuestion { Agreement = _agreement, Provision = provision is null ? null : ProvisionId.Parse(provision), On = on ?? Worlds.Day });

    private static LicensingDocument With(ProvisionBody clause) => Worlds.With(Worlds.Licence, Worlds.ProvisionOf("clause", clause));

    private static Happening Breach(PartyId? by = null) => new Happening { What = EventKind.Breach, By = [by ?? Worlds.Licensee], Agreements = [_agreement] };

    private static RecordedEvent Event(string id, EventKind kind, PartyId by, int year)
        => new() { Id = EventId.Parse(id), Name = Worlds.Text(id), Kind = kind, By = [by], Agreements = [_agreement], On = Worlds.Date(year, 3, 1) };
}
