using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Derived;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Owed;

/// <summary>USD 40 falls due on 2018-01-01, USD 60 on 2020-01-01; the text is amended from 2019-01-01.</summary>
public class AmendedDuesTests
{
    private static readonly LocalDate First = new(2018, 1, 1);
    private static readonly Provision Fee = Sums("fee", (First, 40), (new LocalDate(2020, 1, 1), 60));
    private static readonly Provision Rest = Sums("fee", (new LocalDate(2020, 1, 1), 30));
    private static readonly RemoveProvision Removal = new() { Provision = Fee.Id };

    private static Money Usd(int amount) => Money.Of(amount, Currency.Parse("USD"));

    private static Provision Sums(string id, params (LocalDate On, int Amount)[] sums)
        => ProvisionOf(id, Payment.InInstalments(Licensee, Owner, [.. sums.Select(sum => new Instalment { On = AnchoredDate.On(sum.On), Amount = Usd(sum.Amount) })]));

    private static ReplaceProvision Replaced(params (LocalDate On, int Amount)[] sums) => new() { Provision = Sums("fee", sums) };

    private static RestateText Restated(params Provision[] provisions) => new() { Provisions = provisions.ToValueList(), Completeness = Completeness.FullText };

    private static LicensingDocument Amended(params AmendmentChange[] changes) => Amended(Date(2019, 1, 1), changes);

    private static LicensingDocument Amended(Disclosed<AnchoredDate> effective, params AmendmentChange[] changes)
        => With(Contract with { Provisions = [Fee], Amendments = [new() { Id = AmendmentId.Parse("am"), Title = Text("am"), Signed = Date(2018, 12, 1), Effective = effective, Changes = changes.ToValueList() }] });

    private static FactAnswer Total(LicensingDocument document, LocalDate? through = null, PartyId? by = null) => document.Ask(new FactQuestion { Of = new TotalOfPayments { On = through ?? Day, By = by } });

    private static void ComesTo(FactAnswer answer, int amount)
    {
        answer.State.Should().Be(DisclosureState.Stated);
        answer.Totals.Should().Equal(new PaymentTotal(Licensee, Owner, Usd(amount), false));
    }

    private static void ComesToAtLeast(FactAnswer answer, int amount)
    {
        answer.State.Should().NotBe(DisclosureState.Stated);
        answer.Totals.Should().Equal(amount == 0 ? [] : [new PaymentTotal(Licensee, Owner, Usd(amount), true)]);
        answer.Missing.Should().NotBeEmpty();
    }

    private static (ProvisionId Provision, int Amount, ObligationState State)[] Owed(LicensingDocument document, params RecordedEvent[] events)
        => [.. (document with { Events = events.ToValueList() }).Ask(new OwedQuestion { On = Day }).Obligations.Select(owed => (owed.Provision, owed.Amount.TryGetValue(out var sum) ? (int)sum.Amount : 0, owed.State))];

    private static RecordedEvent Recorded(EventKind kind, LocalDate day) => new() { Id = EventId.Parse("recorded"), Name = Text("recorded"), Kind = kind, By = [Licensee], Provisions = [Fee.Id], On = AnchoredDate.On(day) };

    [Fact]
    public void What_had_fallen_due_stays_owed_when_its_clause_is_taken_out()
    {
        ComesTo(Total(Amended(Removal), First), 40);
        ComesTo(Total(Amended(Removal)), 40);
        Owed(Amended(Removal)).Should().Equal((Fee.Id, 40, ObligationState.FallenDue));
        Owed(Amended(Removal), Recorded(EventKind.NonPayment, First)).Should().Equal((Fee.Id, 40, ObligationState.Overdue));
        Owed(Amended(Removal), Recorded(EventKind.Payment, new LocalDate(2019, 3, 1))).Should().ContainSingle().Which.State.Should().NotBe(ObligationState.FallenDue, "it may be its payment");
    }

    [Fact]
    public void What_had_fallen_due_stays_owed_when_its_clause_is_replaced_or_restated()
    {
        ComesTo(Total(Amended(Replaced((new LocalDate(2020, 1, 1), 30)))), 70);
        ComesTo(Total(Amended(Restated(Rest))), 70);
        ComesTo(Total(Amended(Restated(Sums("fee-2", (new LocalDate(2020, 1, 1), 30))))), 70);
        ComesTo(Total(Amended(Restated())), 40);
        Owed(Amended(Restated(Rest))).Should().Equal((Fee.Id, 40, ObligationState.FallenDue), (Fee.Id, 30, ObligationState.FallenDue));
    }

    [Fact]
    public void A_failure_under_the_earlier_text_is_not_one_under_the_later()
        => Owed(Amended(Restated(Rest)), Recorded(EventKind.NonPayment, First)).Should().Equal((Fee.Id, 40, ObligationState.Overdue), (Fee.Id, 30, ObligationState.FallenDue));

    [Fact]
    public void What_the_later_text_says_again_of_an_earlier_sum_counts_once()
    {
        ComesTo(Total(Amended(Replaced((First, 40), (new LocalDate(2020, 1, 1), 30)))), 70);
        ComesTo(Total(Amended(Restated(Sums("fee-2", (First, 40), (new LocalDate(2020, 1, 1), 30))))), 70);
        ComesTo(Total(Amended(Restated(Fee with { Clause = ClauseReference.Parse("§9") }))), 100);
    }

    [Fact]
    public void A_sum_that_happens_to_be_as_large_as_another_of_its_day_counts_too()
    {
        var twice = Amended(Removal);
        twice = With(twice.Agreements[0] with { Provisions = [Fee, Sums("extra", (First, 40))] });

        ComesTo(Total(twice), 80);
    }

    [Fact]
    public void A_later_text_that_says_otherwise_of_an_earlier_sum_leaves_it_open()
    {
        ComesToAtLeast(Total(Amended(Replaced((First, 35)))), 35);
        ComesToAtLeast(Total(Amended(Restated(Sums("fee-2", (First.PlusDays(30), 35))))), 0);
    }

    [Fact]
    public void A_sum_that_may_have_been_put_off_is_not_counted_twice()
    {
        ComesToAtLeast(Total(Amended(Replaced((new LocalDate(2020, 3, 1), 40)))), 40);
        ComesToAtLeast(Total(Amended(Replaced((new LocalDate(2020, 3, 1), 100)))), 100);
        ComesTo(Total(Amended(Replaced((new LocalDate(2020, 3, 1), 60)))), 100);
        ComesTo(Total(Amended(Replaced((new LocalDate(2020, 3, 1), 40))) with { Events = [Recorded(EventKind.Payment, First)] }), 80);
    }

    [Fact]
    public void Who_leaves_by_a_novation_owes_what_had_fallen_due_and_who_comes_owes_the_rest()
    {
        var novated = Amended(new NovateParty { From = Licensee, To = Other });

        ComesTo(Total(novated, by: Licensee), 40);
        Total(novated, by: Other).Totals.Should().Equal(new PaymentTotal(Other, Owner, Usd(60), false));
    }

    [Fact]
    public void What_an_amendment_that_is_not_understood_does_to_earlier_sums_is_not_known()
        => ComesToAtLeast(Total(Amended(Removal, new UnrecognizedChange { Kind = "waive", Json = RawJson.Parse("""{"kind":"waive"}""") })), 0);

    [Fact]
    public void A_sum_of_a_day_on_which_an_amendment_may_have_held_is_not_known()
        => ComesToAtLeast(Total(Amended(AnchoredDate.EarlierOf(AnchoredDate.On(2020, 3, 1), AnchoredDate.Unstated), Removal)), 0);

    [Fact]
    public void An_amendment_that_reaches_back_before_a_sum_was_due_takes_it_away()
    {
        Total(Amended(Date(2017, 1, 1), Removal)).Totals.Should().BeEmpty();
        Total(Amended(Date(2017, 1, 1), Removal)).State.Should().Be(DisclosureState.Stated);
    }

    [Fact]
    public void Royalties_of_an_earlier_text_are_not_reckoned_and_bound_the_total()
    {
        var royalty = ProvisionOf("royalty", Payment.RunningRoyalty(Licensee, Owner, Percentage.Parse("5%"), Text("sales")));
        var document = Amended(new RemoveProvision { Provision = royalty.Id });
        document = With(document.Agreements[0] with { Provisions = [Fee, royalty] });

        ComesToAtLeast(Total(document), 100);
        document.Ask(new OwedQuestion { On = Day, WithinProvisions = [royalty.Id] }).Obligations.Should().ContainSingle().Which.State.Should().Be(ObligationState.Ended);
    }

    [Fact]
    public void A_sum_without_a_day_may_have_fallen_due_before_its_clause_went()
    {
        var lump = ProvisionOf("lump", Payment.LumpSum(Licensee, Owner, Usd(5)));
        var document = Amended(new RemoveProvision { Provision = lump.Id });

        ComesToAtLeast(Total(With(document.Agreements[0] with { Provisions = [Fee, lump] })), 100);
    }

    [Fact]
    public void A_duty_that_had_fallen_due_and_is_changed_is_not_known_to_be_owed()
    {
        var duty = ProvisionOf("duty", Duty.Must(DutyAction.Report, Licensee, Owner) with { Due = AnchoredDate.On(First) });
        var document = Amended(new RemoveProvision { Provision = duty.Id });
        document = With(document.Agreements[0] with { Provisions = [duty] });

        document.Ask(new OwedQuestion { On = Day }).Obligations.Should().ContainSingle().Which.State.Should().Be(ObligationState.Undetermined);
    }
}
