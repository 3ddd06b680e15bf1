using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Owed;

public class OwedTests
{
    private static readonly Money Thousand = Money.Parse("USD 1000");
    private static readonly LocalDate First = new(2020, 1, 31);
    private static readonly LocalDate Second = new(2021, 1, 31);

    private static readonly Provision Fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Due(First), Due(Second)));

    private static readonly OwedQuestion Question = new() { By = Licensee, To = Owner, On = Day };

    private static Instalment Due(LocalDate day) => new() { On = day, Amount = Thousand };

    private static RecordedEvent Recorded(EventKind kind, LocalDate day) => new() { Id = EventId.Parse("recorded"), Name = Text("recorded"), Kind = kind, By = [Licensee], Provisions = [Fee.Id], On = AnchoredDate.On(day) };

    private static Obligation[] Ask(LicensingDocument document, OwedQuestion? question = null) => [.. document.Ask(question ?? Question).Obligations];

    private static ObligationState StateOf(Provision provision, OwedQuestion? question = null) => Ask(With(provision), question).Should().ContainSingle().Which.State;

    [Fact]
    public void An_instalment_has_fallen_due_on_its_day_and_not_before()
    {
        var answer = With(Fee).Ask(Question);

        answer.Obligations.Select(owed => (owed.State, owed.From, owed.To, owed.Amount.StatedValue)).Should().Equal(
            (ObligationState.FallenDue, Licensee, Owner, Thousand),
            (ObligationState.NotYetDue, Licensee, Owner, Thousand));
        answer.Basis.Should().ContainSingle().Which.Provision.Should().Be(Fee.Id);
        answer.IsComplete.Should().BeTrue();
        answer.IsKnown.Should().BeTrue();
        Ask(With(Fee), Question with { On = First.PlusDays(-1) })[0].State.Should().Be(ObligationState.NotYetDue);
        Ask(With(Fee), Question with { On = First })[0].State.Should().Be(ObligationState.FallenDue);
    }

    [Fact]
    public void Only_what_falls_due_in_the_span_is_told()
    {
        Ask(With(Fee), Question with { From = First.PlusDays(1) }).Should().ContainSingle().Which.DueOn!.ToString().Should().Be("2021-01-31");
        Ask(With(Fee), Question with { Through = First }).Should().ContainSingle().Which.DueOn!.ToString().Should().Be("2020-01-31");
    }

    [Fact]
    public void Somebody_elses_obligations_are_left_out()
    {
        Ask(With(Fee), Question with { By = Owner, To = Dimension<PartyId>.Open }).Should().BeEmpty();
        Ask(With(Fee), Question with { To = Other }).Should().BeEmpty();
        Ask(With(Fee), Question with { By = Dimension<PartyId>.Open, To = Dimension<PartyId>.Open }).Should().HaveCount(2);
    }

    [Fact]
    public void A_payment_or_a_failure_that_is_recorded_of_the_day_is_of_that_instalment()
    {
        Obligation[] After(EventKind kind, LocalDate day) => Ask(With(Fee) with { Events = [Recorded(kind, day)] }, Question with { On = new LocalDate(2021, 6, 1) });

        After(EventKind.Payment, First).Select(owed => owed.State).Should().Equal(ObligationState.Performed, ObligationState.FallenDue);
        After(EventKind.NonPayment, Second).Select(owed => owed.State).Should().Equal(ObligationState.FallenDue, ObligationState.Overdue);
        After(EventKind.NonPayment, Second.PlusDays(3)).Select(owed => owed.State).Should().Equal(ObligationState.Undetermined, ObligationState.Undetermined);
    }

    [Fact]
    public void A_failure_that_was_cured_is_performance()
    {
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Due(First)));
        var failed = Recorded(EventKind.NonPayment, First);
        var cured = Recorded(EventKind.Cure, First.PlusDays(20)) with { Id = EventId.Parse("cured") };

        Ask(With(fee) with { Events = [failed, cured] })[0].State.Should().Be(ObligationState.Performed);
        Ask(With(fee) with { Events = [failed] })[0].State.Should().Be(ObligationState.Overdue);
        Ask(With(fee) with { Events = [failed, cured with { On = AnchoredDate.On(First) }] })[0].State.Should().Be(ObligationState.Undetermined);
    }

    [Fact]
    public void Nothing_is_owed_under_what_does_not_bind()
        => StateOf(ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Due(First))) with { BindingEffect = BindingEffect.NonBinding }).Should().Be(ObligationState.NotOwed);

    [Fact]
    public void Whether_it_binds_must_be_known()
    {
        var document = With(Contract with { BindingEffect = Disclosed<BindingEffect>.NotCaptured, Provisions = [Fee] });

        var answer = document.Ask(Question);

        answer.Obligations.Select(owed => owed.State).Should().OnlyContain(state => state == ObligationState.Undetermined);
        answer.Missing.Should().Contain(fact => fact.Term == "bindingEffect");
        answer.Basis.Should().BeEmpty();
    }

    [Fact]
    public void A_payer_that_is_not_known_leaves_it_undetermined_who_owes()
    {
        var fee = ProvisionOf("fee", Payment.LumpSum(Disclosed<PartyId>.Undisclosed, Owner, Thousand));

        var owed = Ask(With(fee), Question).Should().ContainSingle().Subject;

        owed.State.Should().Be(ObligationState.Undetermined);
        owed.Missing.Should().Contain(fact => fact.Term == "body/payer");
    }

    [Fact]
    public void Contested_payers_leave_it_undetermined()
    {
        var owed = Ask(With(ProvisionOf("fee", Payment.InInstalments(Contested(Licensee, Other), Owner, Due(First))))).Should().ContainSingle().Subject;

        owed.State.Should().Be(ObligationState.Undetermined);
        owed.From.Should().BeNull();
        owed.To.Should().Be(Owner);
    }

    [Fact]
    public void Contested_terms_that_come_to_the_same_do_not_matter()
        => StateOf(ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Due(First))) with { BindingEffect = Contested(BindingEffect.NonBinding, BindingEffect.AgreementToNegotiate) }).Should().Be(ObligationState.NotOwed);

    [Fact]
    public void A_sum_of_which_the_day_is_said_in_words_is_owed_on_a_day_not_known()
    {
        var owed = Ask(With(ProvisionOf("fee", Payment.LumpSum(Licensee, Owner, Thousand) with { Due = Text("on delivery") }))).Should().ContainSingle().Subject;

        owed.State.Should().Be(ObligationState.Undated);
        owed.Missing.Should().ContainSingle().Which.Term.Should().Be("body/due");
    }

    [Fact]
    public void What_waits_for_an_event_is_conditional_and_what_nobody_recorded_is_undetermined()
    {
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, new Instalment { On = AnchoredDate.OfEvent(Closing).Plus(ContractPeriod.OfDays(30)), Amount = Thousand }));

        StateOf(fee).Should().Be(ObligationState.Conditional);
        StateOf(fee, Question with { On = RecordedThrough.PlusDays(40) }).Should().Be(ObligationState.Undetermined);
        StateOf(fee, Question with { Assume = new() { Happened = [new(Closing, new LocalDate(2020, 1, 1))] } }).Should().Be(ObligationState.FallenDue);
    }

    [Theory]
    [InlineData("must", ObligationState.Continuing)]
    [InlineData("mustNot", ObligationState.Continuing)]
    [InlineData("shallNegotiate", ObligationState.Continuing)]
    [InlineData("may", ObligationState.NotOwed)]
    [InlineData("needNot", ObligationState.NotOwed)]
    [InlineData("intends", ObligationState.NotOwed)]
    [InlineData("announced", ObligationState.Undetermined)]
    [InlineData("oughtTo", ObligationState.Undetermined)]
    public void A_duty_is_owed_as_strongly_as_it_is_put(string modality, ObligationState state)
        => StateOf(ProvisionOf("duty", Duty.Must(DutyAction.Report, Licensee, Owner) with { Modality = DutyModality.Parse(modality) })).Should().Be(state);

    [Fact]
    public void A_royalty_continues_and_says_its_least()
    {
        var owed = Ask(With(ProvisionOf("royalty", Payment.RunningRoyalty(Licensee, Owner, Percentage.Parse("5%"), Text("sales")) with { Minimum = Thousand }))).Should().ContainSingle().Subject;

        owed.State.Should().Be(ObligationState.Continuing);
        owed.AtLeast.Should().Be(Thousand);
        owed.Amount.IsStated.Should().BeFalse();
    }

    [Fact]
    public void A_charge_for_being_late_is_not_reckoned()
        => StateOf(ProvisionOf("late", new Payment { Payer = Licensee, Payee = Owner, Form = PaymentForm.LateCharge, Rate = Percentage.Parse("4%") })).Should().Be(ObligationState.Conditional);

    [Fact]
    public void Nothing_is_owed_where_the_text_says_so()
        => StateOf(ProvisionOf("free", Payment.RoyaltyFree(Licensee, Owner))).Should().Be(ObligationState.NotOwed);

    [Fact]
    public void What_fell_due_before_the_end_stays_due_unless_something_else_is_said_of_what_survives()
    {
        var ended = Fee with { Term = new() { From = Date(2015, 1, 1), Until = Date(2020, 2, 28) } };
        ObligationState[] States(Disclosed<Survival> survival, Completeness completeness = Completeness.FullText)
            => [.. Ask(With(Contract with { Completeness = completeness, Provisions = [ended with { Survival = survival }] })).Select(owed => owed.State)];

        States(Disclosed<Survival>.NotCaptured).Should().Equal(ObligationState.FallenDue, ObligationState.Ended);
        States(Disclosed<Survival>.Unstated).Should().Equal(ObligationState.FallenDue, ObligationState.Ended);
        States(new Survival { Extent = SurvivalExtent.AccruedRights }).Should().Equal(ObligationState.FallenDue, ObligationState.Ended);
        States(new Survival { Extent = SurvivalExtent.CapturedPatents })[0].Should().Be(ObligationState.FallenDue, "it is about something else");
        States(new Survival { Extent = SurvivalExtent.Nothing }).Should().Equal(ObligationState.Undetermined, ObligationState.Ended);
        States(new Survival { Extent = SurvivalExtent.AccruedRights, Period = ContractPeriod.OfYears(1) }).Should().Equal(ObligationState.Undetermined, ObligationState.Ended);
        States(Disclosed<Survival>.Redacted).Should().Equal(ObligationState.Undetermined, ObligationState.Undetermined);
        States(Disclosed<Survival>.NotCaptured, Completeness.Press).Should().Equal(ObligationState.FallenDue, ObligationState.Ended);
    }

    [Fact]
    public void A_duty_that_had_fallen_due_before_the_end_stays_due_where_that_is_said()
    {
        var duty = ProvisionOf("duty", Duty.Must(DutyAction.Report, Licensee, Owner) with { Due = AnchoredDate.On(First) }) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2020, 2, 28) } };

        StateOf(duty).Should().Be(ObligationState.Undetermined);
        StateOf(duty with { Survival = new Survival { Extent = SurvivalExtent.AccruedRights } }).Should().Be(ObligationState.FallenDue);
    }

    [Fact]
    public void That_nothing_unread_lets_go_what_had_fallen_due_is_presumed()
    {
        var press = With(Contract with { Completeness = Completeness.Press, Provisions = [Fee with { Term = new() { From = Date(2015, 1, 1), Until = Date(2020, 2, 28) } }] });

        press.Ask(Question).Presumptions.Should().Contain(used => used.Presumption == Presumption.UnreadText && used.Explanation.Contains("had fallen due", StringComparison.Ordinal));
        Ask(press with { WithoutPresumptions = [Presumption.UnreadText] })[0].State.Should().Be(ObligationState.Undetermined);
    }

    [Fact]
    public void A_failure_recorded_before_a_sum_was_due_is_not_of_that_sum()
    {
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Due(First)));
        ObligationState After(EventKind kind, LocalDate day) => Ask(With(fee) with { Events = [Recorded(kind, day)] })[0].State;

        After(EventKind.NonPayment, First.PlusDays(-1)).Should().Be(ObligationState.FallenDue);
        After(EventKind.Breach, First.PlusDays(-1)).Should().Be(ObligationState.FallenDue);
        After(EventKind.Cure, First.PlusDays(-1)).Should().Be(ObligationState.FallenDue);
        After(EventKind.Payment, First.PlusDays(-1)).Should().Be(ObligationState.Performed, "what is not due yet can be paid");
        After(EventKind.NonPayment, First).Should().Be(ObligationState.Overdue);
    }

    [Fact]
    public void A_failure_recorded_while_only_one_sum_had_fallen_due_is_of_that_one()
        => Ask(With(Fee) with { Events = [Recorded(EventKind.NonPayment, First.PlusDays(3))] }, Question with { On = new LocalDate(2021, 6, 1) })
            .Select(owed => owed.State).Should().Equal(ObligationState.Overdue, ObligationState.FallenDue);

    [Fact]
    public void A_sum_of_which_the_day_came_before_its_provision_or_its_condition_is_not_known_to_be_owed()
    {
        var early = Fee with { Term = new() { From = Date(2020, 3, 1), Until = AnchoredDate.Never } };
        var conditional = Fee with { Condition = Condition.After(Closing) };

        Ask(With(early)).Select(owed => owed.State).Should().Equal(ObligationState.Undetermined, ObligationState.NotYetDue);
        Ask(With(early), Question with { On = new LocalDate(2020, 2, 15) })[0].State.Should().Be(ObligationState.NotYetDue);
        Ask(With(conditional))[0].State.Should().Be(ObligationState.Conditional);
        Ask(With(conditional), Question with { Assume = new() { Happened = [new(Closing, new LocalDate(2020, 3, 1))] } })[0].State.Should().Be(ObligationState.Undetermined);
    }

    [Fact]
    public void A_sum_without_a_day_may_have_fallen_due_before_its_provision_ended()
    {
        var lump = ProvisionOf("fee", Payment.LumpSum(Licensee, Owner, Thousand)) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };

        StateOf(lump).Should().Be(ObligationState.Undetermined);
        Ask(With(lump) with { Events = [Recorded(EventKind.Payment, new LocalDate(2018, 1, 1))] })[0].State.Should().Be(ObligationState.Performed);
    }

    [Fact]
    public void A_payment_that_takes_effect_only_by_something_that_has_not_happened_is_conditional()
    {
        var spring = ProvisionOf("spring", new TriggeredEffect { Trigger = Condition.After(Closing), Consequence = Consequence.Spring, Targets = [Fee.Id] });

        Ask(With(Fee, spring))[0].State.Should().Be(ObligationState.Conditional);
    }

    [Fact]
    public void What_fell_due_after_the_end_did_not_fall_due()
        => StateOf(ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Due(First))) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } }).Should().Be(ObligationState.Ended);

    [Fact]
    public void After_events_were_recorded_nothing_is_known_unless_it_is_presumed()
    {
        var late = RecordedThrough.PlusDays(10);

        Ask(With(Fee), Question with { On = late })[0].State.Should().Be(ObligationState.Undetermined);
        Ask(With(Fee), Question with { On = late, PresumeThrough = late })[0].State.Should().Be(ObligationState.FallenDue);
    }

    [Fact]
    public void A_text_that_was_not_seen_in_full_may_have_other_obligations()
    {
        var document = With(Contract with { Completeness = Completeness.Extracts, Provisions = [Fee] });

        document.Ask(Question).IsComplete.Should().BeFalse();
        document.Ask(Question).Missing.Should().Contain(fact => fact.Term == "provisions");
        document.Ask(Question with { WithinProvisions = [Fee.Id] }).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void A_product_asked_about_leaves_out_duties_about_others_and_an_exception_leaves_it_open()
    {
        var duty = ProvisionOf("duty", Duty.Must(DutyAction.Preinstall, Licensee, Owner) with { Products = ProductScope.In(Phones) });
        var excepted = duty with { Body = (Duty)duty.Body with { Exceptions = Text("as the market demands") } };

        StateOf(duty, Question with { Product = FoldingPhones }).Should().Be(ObligationState.Continuing);
        StateOf(duty, Question with { Product = Cars }).Should().Be(ObligationState.NotOwed);
        StateOf(excepted, Question with { Product = Phones }).Should().Be(ObligationState.Undetermined);
        StateOf(excepted).Should().Be(ObligationState.Continuing);
    }

    [Fact]
    public void An_agreement_that_there_is_not_is_refused()
        => FluentActions.Invoking(() => Document.Ask(Question with { Agreement = AgreementId.Parse("nowhere") })).Should().Throw<ArgumentException>();
}
