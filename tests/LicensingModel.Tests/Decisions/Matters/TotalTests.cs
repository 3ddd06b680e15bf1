using LicensingModel.Decisions;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
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
        var paid = With(fee) with { Events = [new() { Id = Closing, Name = Text("payment"), Kind = LicensingModel.Conditions.EventKind.Payment, By = [Licensee], Provisions = [fee.Id], On = AnchoredDate.On(2019, 1, 1) }] };

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
        answer.Missing.Should().ContainSingle().Which.Term.Should().Be("body/amount");
        answer.IsKnown.Should().BeFalse();
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
    public void Nothing_that_is_owed_comes_to_nothing()
    {
        var answer = Ask(Due, Payment.RoyaltyFree(Licensee, Owner));

        answer.State.Should().Be(DisclosureState.Stated);
        answer.Totals.Should().BeEmpty();
    }
}
