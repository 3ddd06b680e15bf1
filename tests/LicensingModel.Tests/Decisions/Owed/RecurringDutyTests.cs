using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions.Owed;

/// <summary>Reports for each quarter, the first on 31 January 2018.</summary>
public class RecurringDutyTests
{
    private static readonly LocalDate First = new(2018, 1, 31);
    private static readonly Duty Quarterly = Duty.Must(DutyAction.Report, Licensee, Owner) with { Due = AnchoredDate.On(First), Every = ContractPeriod.OfMonths(3) };
    private static readonly OwedQuestion Question = new() { On = new LocalDate(2018, 8, 1) };

    private static LicensingDocument With(Duty duty) => Worlds.With(ProvisionOf("report", duty));

    private static string[] Ask(LicensingDocument document, OwedQuestion? question = null)
        => [.. document.Ask(question ?? Question).Obligations.Select(static owed => $"{owed.DueOn} {owed.State}")];

    [Fact]
    public void Every_day_is_told_up_to_the_next_and_the_31st_comes_back()
    {
        Ask(With(Quarterly)).Should().Equal("2018-01-31 FallenDue", "2018-04-30 FallenDue", "2018-07-31 FallenDue", "2018-10-31 NotYetDue");
        With(Quarterly).Ask(Question).IsComplete.Should().BeTrue();
        Ask(With(Quarterly), Question with { On = First.PlusDays(-1) }).Should().Equal("2018-01-31 NotYetDue");
        Ask(With(Quarterly), Question with { On = First }).Should().Equal("2018-01-31 FallenDue", "2018-04-30 NotYetDue");
    }

    [Fact]
    public void Only_the_days_of_the_span_are_told()
    {
        Ask(With(Quarterly), Question with { From = First.PlusDays(1), Through = new LocalDate(2018, 7, 31) }).Should().Equal("2018-04-30 FallenDue", "2018-07-31 FallenDue");
        Ask(With(Quarterly), Question with { Through = First }).Should().Equal("2018-01-31 FallenDue");
        Ask(With(Quarterly), Question with { Through = First.PlusDays(-1) }).Should().BeEmpty();
        Ask(With(Quarterly), Question with { From = new LocalDate(2019, 1, 1) }).Should().Equal("2019-01-31 NotYetDue");
    }

    [Fact]
    public void Of_very_many_days_the_last_are_told_and_that_there_are_others()
    {
        var daily = With(Quarterly with { Every = ContractPeriod.OfDays(1) });
        var late = Question with { On = First.PlusDays(1200) };

        var answer = daily.Ask(late with { PresumeThrough = late.On });
        answer.Obligations.Should().HaveCount(1000);
        answer.Obligations[^1].DueOn!.ToString().Should().Be(IsoDay.Format(late.On.PlusDays(1)));
        answer.IsComplete.Should().BeFalse();
        answer.Missing.Should().Contain(fact => fact.Term == "body/every");
        daily.Ask(late with { PresumeThrough = late.On, From = late.On.PlusDays(-100) }).IsComplete.Should().BeTrue();
    }

    [Fact]
    public void How_often_must_be_known()
    {
        var answer = With(Quarterly with { Every = Disclosed<ContractPeriod>.Redacted }).Ask(Question);

        answer.Obligations.Should().ContainSingle().Which.State.Should().Be(ObligationState.FallenDue);
        answer.IsComplete.Should().BeFalse();
        answer.Missing.Should().ContainSingle().Which.Term.Should().Be("body/every");
        With(Quarterly with { Every = Disclosed<ContractPeriod>.Unstated }).Ask(Question).IsComplete.Should().BeTrue("it is to be performed once");
        With(Quarterly with { Every = ContractPeriod.None }).Ask(Question).IsComplete.Should().BeFalse();
    }

    [Fact]
    public void From_when_must_be_known()
    {
        var waiting = With(Quarterly with { Due = AnchoredDate.OfEvent(Closing) });
        waiting.Ask(Question with { On = RecordedThrough.PlusDays(10) }).IsComplete.Should().BeFalse();
        waiting.Ask(Question).IsComplete.Should().BeTrue("it has not begun");
        With(Quarterly with { Due = Disclosed<AnchoredDate>.Redacted }).Ask(Question).IsComplete.Should().BeFalse();
        With(Quarterly with { Due = Disclosed<AnchoredDate>.NotCaptured }).Ask(Question).Obligations.Should().ContainSingle().Which.State.Should().Be(ObligationState.Continuing);
    }

    [Fact]
    public void A_failure_of_a_day_is_of_that_day()
    {
        var missed = new RecordedEvent { Id = EventId.Parse("missed"), Name = Text("missed"), Kind = EventKind.Breach, By = [Licensee], Provisions = [ProvisionId.Parse("report")], On = Date(2018, 4, 30) };

        Ask(With(Quarterly) with { Events = [missed] }).Should().Equal("2018-01-31 FallenDue", "2018-04-30 Overdue", "2018-07-31 FallenDue", "2018-10-31 NotYetDue");
        Ask(With(Quarterly) with { Events = [missed with { On = Date(2018, 5, 2) }] }).Should().StartWith(["2018-01-31 Undetermined", "2018-04-30 Undetermined"]);
    }

    [Theory]
    [InlineData("mustNot")]
    [InlineData("needNot")]
    public void What_is_to_be_left_undone_is_so_all_the_time(string modality)
        => Ask(With(Quarterly with { Modality = DutyModality.Parse(modality) })).Should().ContainSingle();

    [Fact]
    public void What_the_amended_text_counts_from_a_first_day_before_it_falls_due_from_its_own_day_on()
    {
        Ask(Amended(new ReplaceProvision { Provision = ProvisionOf("report", Quarterly with { Every = ContractPeriod.OfMonths(1) }) }))
            .Should().Equal("2018-01-31 FallenDue", "2018-04-30 FallenDue", "2018-06-30 FallenDue", "2018-07-31 FallenDue", "2018-08-31 NotYetDue");
        Ask(Amended(new AddProvision { Provision = ProvisionOf("more", Quarterly with { Every = ContractPeriod.OfMonths(1) }) }))
            .Should().Equal(
                "2018-01-31 FallenDue", "2018-04-30 FallenDue", "2018-07-31 FallenDue", "2018-10-31 NotYetDue",
                "2018-01-31 Undetermined", "2018-02-28 Undetermined", "2018-03-31 Undetermined", "2018-04-30 Undetermined", "2018-05-31 Undetermined", "2018-06-30 FallenDue", "2018-07-31 FallenDue", "2018-08-31 NotYetDue");
    }

    private static LicensingDocument Amended(params AmendmentChange[] changes)
        => Worlds.With(Contract with
        {
            Provisions = [ProvisionOf("report", Quarterly)],
            Amendments = [new() { Id = AmendmentId.Parse("am"), Title = Text("am"), Signed = Date(2018, 6, 1), Effective = Date(2018, 6, 1), Changes = changes.ToValueList() }],
        });
}
