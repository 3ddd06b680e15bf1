using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Matters;

public class TotalTests
{
    private static readonly TotalOfPayments Due = new() { On = Day };

    private static Money Usd(int amount) => Money.Of(amount, Currency.Parse("USD"));

    private static Instalment Sum(int year, Disclosed<Money> amount) => new() { On = AnchoredDate.On(year, 1, 1), Amount = amount };

    private static FactAnswer Ask(TotalOfPayments matter, params Payment[] payments)
        => With([.. payments.Select((payment, i) => ProvisionOf($"fee-{i}", payment))]).Ask(new FactQuestion { Of = matter });

    [Fact]
    public void Sums_that_have_fallen_due_are_added_by_who_pays_whom_and_by_currency()
    {
        var answer = Ask(Due,
            Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(1)), Sum(2019, Usd(2)), Sum(2021, Usd(4))),
            Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(8)), Sum(2018, Money.Parse("EUR 16"))),
            Payment.InInstalments(Owner, Licensee, Sum(2018, Usd(32))));

        answer.State.Should().Be(DisclosureState.Stated);
        answer.Totals.Should().Equal(
            new PaymentTotal(Licensee, Owner, Usd(11), false),
            new PaymentTotal(Licensee, Owner, Money.Parse("EUR 16"), false),
            new PaymentTotal(Owner, Licensee, Usd(32), false));
        answer.Basis.Should().HaveCount(3);
    }

    [Fact]
    public void Later_sums_count_only_where_what_is_still_to_be_paid_is_asked_for()
    {
        var payment = Payment.InInstalments(Licensee, Owner, Sum(2019, Usd(2)), Sum(2021, Usd(4)));

        Ask(Due, payment).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(2), false));
        Ask(Due with { IsWhole = true }, payment).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(4), true));
    }

    [Fact]
    public void What_is_still_to_be_paid_leaves_out_what_is_recorded_as_paid()
    {
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Sum(2019, Usd(2)), Sum(2021, Usd(4))));
        var paid = With(fee) with { Events = [new() { Id = Closing, Name = Text("payment"), Kind = EventKind.Payment, By = [Licensee], Provisions = [fee.Id], On = AnchoredDate.On(2019, 1, 1) }] };

        paid.Ask(new FactQuestion { Of = Due with { IsWhole = true } }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(4), false));
        paid.Ask(new FactQuestion { Of = Due }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(2), false));
        paid.Ask(new FactQuestion { Of = Due with { IsWhole = true, On = new NodaTime.LocalDate(2018, 12, 31) } }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(6), false));
    }

    [Fact]
    public void What_has_fallen_due_may_have_been_paid()
    {
        var answer = Ask(Due with { IsWhole = true }, Payment.InInstalments(Licensee, Owner, Sum(2019, Usd(2))));
        answer.Totals.Should().BeEmpty();
        answer.State.Should().NotBe(DisclosureState.Stated);
        answer.Missing.Should().ContainSingle().Which.Why.Should().Be(LicensingModel.Decisions.Answers.MissingReason.NotRecorded);
    }

    [Fact]
    public void A_sum_that_is_not_known_makes_a_lower_bound_and_is_not_counted_as_nothing()
    {
        var answer = Ask(Due, Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(1)), Sum(2019, Disclosed<Money>.Redacted)));

        answer.State.Should().Be(DisclosureState.Redacted);
        answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(1), true));
        answer.Missing.Should().ContainSingle().Which.Term.Should().Be("body/instalments/1/amount");
        answer.IsKnown.Should().BeFalse();
    }

    [Fact]
    public void The_only_instalment_that_is_not_told_is_what_the_others_leave_of_the_amount()
    {
        var payment = Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(1)), Sum(2019, Disclosed<Money>.Redacted), Sum(2030, Usd(3))) with { Amount = Usd(6) };

        var answer = Ask(Due, payment);

        answer.State.Should().Be(DisclosureState.Stated);
        answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(3), false));
        Ask(Due, payment with { Amount = Usd(2) }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(1), true));
        Ask(Due, payment with { Amount = Disclosed<Money>.Redacted }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(1), true));
    }

    [Fact]
    public void Instalments_of_which_only_all_are_told_come_to_the_amount_once_all_have_fallen_due()
    {
        var payment = Payment.InInstalments(Licensee, Owner, Sum(2018, Disclosed<Money>.Unstated), Sum(2018, Disclosed<Money>.Unstated), Sum(2019, Usd(1))) with { Amount = Usd(6) };
        var notYet = Payment.InInstalments(Licensee, Owner, Sum(2018, Disclosed<Money>.Unstated), Sum(2030, Disclosed<Money>.Unstated)) with { Amount = Usd(6) };

        Ask(Due, payment).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(6), false));
        Ask(Due, payment).State.Should().Be(DisclosureState.Stated);
        Ask(Due, payment with { Amount = Disclosed<Money>.Undisclosed }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(1), true));
        Ask(Due, notYet).Totals.Should().BeEmpty();
        Ask(Due, notYet).State.Should().Be(DisclosureState.Unstated);
    }

    [Fact]
    public void An_empty_list_of_instalments_takes_nothing_from_what_is_stated_beside_it()
    {
        var empty = Payment.LumpSum(Licensee, Owner, Usd(5)) with { Instalments = Disclosed.Stated<ValueList<Instalment>>([]) };

        Ask(Due with { IsWhole = true }, empty).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(5), false));
        Ask(Due, empty with { Form = PaymentForm.Instalments }).Missing.Should().ContainSingle().Which.Term.Should().Be("body/instalments");
    }

    [Fact]
    public void A_sum_that_has_no_room_for_all_digits_is_a_lower_bound()
    {
        var most = Money.Of(decimal.MaxValue, Usd(1).Currency);
        var answer = Ask(Due, Payment.InInstalments(Licensee, Owner, Sum(2018, most), Sum(2019, most)));

        answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, most, true));
        answer.IsKnown.Should().BeFalse();
        answer.Missing.Should().ContainSingle().Which.Why.Should().Be(MissingReason.NotDecidable);
    }

    [Fact]
    public void A_sum_of_which_the_day_is_not_known_may_have_fallen_due()
    {
        var lump = Payment.LumpSum(Licensee, Owner, Usd(4));
        var dated = Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(1)));

        Ask(Due, dated, lump).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(1), true));
        Ask(Due with { IsWhole = true }, dated, lump).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(4), true));
    }

    [Fact]
    public void What_somebody_pays_who_is_not_known_bounds_what_everybody_pays()
    {
        var unknown = Payment.InInstalments(Disclosed<PartyId>.Undisclosed, Owner, Sum(2018, Usd(8)));

        Ask(Due, Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(1))), unknown).Totals.Should().Contain(new PaymentTotal(Licensee, Owner, Usd(1), true));
    }

    [Fact]
    public void A_sum_that_waits_for_something_makes_what_is_still_to_be_paid_a_lower_bound()
    {
        var later = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Sum(2021, Usd(4))));
        var bonus = ProvisionOf("bonus", Payment.LumpSum(Licensee, Owner, Usd(2))) with { Condition = Condition.Happens(EventKind.Acquisition, Licensee) };
        var answer = With(later, bonus).Ask(new FactQuestion { Of = Due with { IsWhole = true } });

        answer.State.Should().Be(DisclosureState.NotCaptured);
        answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(4), true));
        answer.Missing.Should().ContainSingle().Which.Subject.Should().Be("bonus");
        With(later, bonus).Ask(new FactQuestion { Of = Due with { On = new NodaTime.LocalDate(2021, 6, 1) } }).Totals.Should().Equal([new PaymentTotal(Licensee, Owner, Usd(4), false)], "no acquisition is recorded, so that it has not fallen due");
    }

    [Fact]
    public void A_milestone_may_have_been_reached_and_bounds_every_total()
    {
        var fee = Payment.InInstalments(Licensee, Owner, Sum(2019, Usd(1)), Sum(2021, Usd(4)));
        var milestone = Payment.LumpSum(Licensee, Owner, Usd(2)) with { Form = PaymentForm.Milestone };

        Ask(Due, fee, milestone).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(1), true));
        Ask(Due with { IsWhole = true, On = new NodaTime.LocalDate(2018, 1, 1) }, fee, milestone).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(5), true));
        Ask(Due with { To = Licensee }, fee, milestone).State.Should().Be(DisclosureState.Stated, "it is not paid to the licensee");
    }

    [Fact]
    public void What_fell_due_does_not_depend_on_when_it_is_asked()
    {
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Sum(2019, Usd(2)))) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };
        foreach (var survival in new[] { Disclosed<Survival>.NotCaptured, Disclosed<Survival>.Redacted, new Survival { Extent = SurvivalExtent.Nothing } })
        {
            foreach (var on in new[] { new NodaTime.LocalDate(2019, 6, 1), Day, RecordedThrough.PlusDays(30) })
            {
                var answer = With(fee with { Survival = survival }).Ask(new FactQuestion { Of = Due with { On = on } });
                answer.State.Should().Be(DisclosureState.Stated);
                answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(2), false));
            }
        }
    }

    [Fact]
    public void A_payment_of_which_nobody_knows_what_it_pays_does_not_undo_that_sums_fell_due()
    {
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Sum(2018, Usd(2)), Sum(2019, Usd(4))));
        var paid = With(fee) with { Events = [new() { Id = Closing, Name = Text("payment"), Kind = EventKind.Payment, By = [Licensee], Provisions = [fee.Id], On = AnchoredDate.On(2019, 6, 1) }] };

        paid.Ask(new FactQuestion { Of = Due }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(6), false));
    }

    [Fact]
    public void Royalties_of_a_time_that_is_over_bound_what_fell_due()
    {
        var royalty = ProvisionOf("royalty", Payment.RunningRoyalty(Licensee, Owner, Percentage.Parse("5%"), Text("sales"))) with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) } };
        var fee = ProvisionOf("fee", Payment.InInstalments(Licensee, Owner, Sum(2019, Usd(2))));

        With(fee, royalty).Ask(new FactQuestion { Of = Due }).Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(2), true));
    }

    [Fact]
    public void How_often_a_sum_is_paid_that_runs_is_not_reckoned()
    {
        var minimum = new Payment { Payer = Licensee, Payee = Owner, Form = PaymentForm.MinimumRoyalty, Amount = Usd(8) };
        var answer = Ask(Due with { IsWhole = true }, minimum);

        answer.State.Should().NotBe(DisclosureState.Stated);
        answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(8), true));
    }

    [Fact]
    public void Nothing_that_is_owed_comes_to_nothing()
    {
        var answer = Ask(Due, Payment.RoyaltyFree(Licensee, Owner));

        answer.State.Should().Be(DisclosureState.Stated);
        answer.Totals.Should().BeEmpty();
    }
}
