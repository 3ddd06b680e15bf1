using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class InEffectTests
{
    [Theory]
    [InlineData("2014-12-31", Outcome.NotLicensed)]
    [InlineData("2015-01-01", Outcome.Licensed)]
    [InlineData("2020-12-31", Outcome.Licensed)]
    [InlineData("2021-01-01", Outcome.NotLicensed)]
    public void A_term_includes_its_first_and_its_last_day(string day, Outcome expected)
        => With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2020, 12, 31) } }).Ask(On(day)).Outcome.Should().Be(expected);

    [Fact]
    public void A_provisions_own_term_goes_before_that_of_its_agreement()
    {
        OutcomeOf(With(Licence with { Term = new() { Until = Date(2019, 12, 31) } })).Should().Be(Outcome.NotLicensed);
        OutcomeOf(With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2019, 12, 31) }, Provisions = [Licence with { Term = new() { Until = AnchoredDate.Never } }] }))
            .Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void An_unknown_end_is_unknown_from_the_first_day_on_unless_a_least_length_is_known()
    {
        var open = Contract with { Term = new() { From = Date(2015, 1, 1), Until = Disclosed<AnchoredDate>.Undisclosed } };
        OutcomeOf(With(open)).Should().Be(Outcome.Undetermined);
        var least = With(open with { Term = open.Term with { AtLeast = ContractPeriod.OfYears(5) } });
        least.Ask(On("2019-12-31")).Outcome.Should().Be(Outcome.Licensed);
        least.Ask(On("2020-01-01")).Outcome.Should().Be(Outcome.Undetermined);
        least.Ask(On("2014-12-31")).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void The_text_of_a_full_agreement_is_not_presumed_to_have_no_end()
    {
        OutcomeOf(With(Contract with { Term = new() { From = Date(2015, 1, 1) } })).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Contract with { Completeness = Completeness.Extracts, Term = new() { From = Date(2015, 1, 1) } })).Should().Be(Outcome.Licensed);
    }

    [Theory]
    [InlineData("suspended", "2018-01-01", Outcome.NotLicensed)]
    [InlineData("terminated", "2020-06-15", Outcome.NotLicensed)]
    [InlineData("terminated", "2020-06-16", Outcome.Licensed)]
    [InlineData("expired", "2018-01-01", Outcome.NotLicensed)]
    [InlineData("inForce", "2015-01-01", Outcome.Licensed)]
    [InlineData("rumoured", null, Outcome.Undetermined)]
    [InlineData("denied", null, Outcome.NotLicensed)]
    [InlineData("terminated", null, Outcome.Undetermined)]
    [InlineData("hibernating", "2018-01-01", Outcome.Undetermined)]
    public void A_status_decides_from_its_day_on(string status, string? on, Outcome expected)
        => OutcomeOf(WithStatus((status, on))).Should().Be(expected);

    [Fact]
    public void The_state_that_came_last_by_day_holds_in_whatever_order_it_is_written()
    {
        OutcomeOf(WithStatus(("suspended", "2018-01-01"), ("inForce", "2019-01-01"))).Should().Be(Outcome.Licensed);
        OutcomeOf(WithStatus(("inForce", "2019-01-01"), ("suspended", "2018-01-01"))).Should().Be(Outcome.Licensed);
        OutcomeOf(WithStatus(("terminated", "2020-01-01"), ("inForce", "2015-01-01"))).Should().Be(Outcome.NotLicensed);
        OutcomeOf(WithStatus(("signed", "2018-01-01"), ("terminated", "2018-01-01"))).Should().Be(Outcome.NotLicensed);
        OutcomeOf(WithStatus(("rumoured", null), ("announced", "2015-01-01"))).Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_state_of_an_unknown_day_leaves_open_what_it_would_change_and_nothing_else()
    {
        var since = Disclosed<AnchoredDate>.Undisclosed;
        OutcomeOf(With(Contract with { Status = [Status("terminated", "2018-01-01"), Status("inForce", null) with { On = since }] })).Should().Be(Outcome.Undetermined);
        OutcomeOf(With(Contract with { Status = [Status("announced", null) with { On = since }] })).Should().Be(Outcome.Licensed);
        OutcomeOf(With(Contract with { Status = [Status("inForce", "2016-01-01"), Status("terminated", null) with { On = since }] })).Should().Be(Outcome.Undetermined);
        OutcomeOf(WithStatus(("terminated", "2018-01-01"), ("inForce", null))).Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void An_event_that_is_not_recorded_has_not_happened_through_the_recorded_days_and_is_unknown_after_them()
    {
        var upTo = With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = AnchoredDate.OfEvent(Closing) } });
        upTo.Ask(Asked).Outcome.Should().Be(Outcome.Licensed);
        upTo.Ask(On("2026-01-01")).Outcome.Should().Be(Outcome.Undetermined);

        var from = With(Contract with { Term = new() { From = AnchoredDate.OfEvent(Closing), Until = AnchoredDate.Never } });
        from.Ask(Asked).Outcome.Should().Be(Outcome.NotLicensed);
    }

    [Theory]
    [InlineData("2020-06-14", Outcome.NotLicensed)]
    [InlineData("2020-06-15", Outcome.Licensed)]
    public void An_event_that_is_recorded_anchors_dates(string day, Outcome expected)
        => (With(Contract with { Term = new() { From = AnchoredDate.OfEvent(Closing), Until = AnchoredDate.Never } }) with
        {
            Events = [Document.Events[0] with { On = Date(2020, 6, 15) }],
        }).Ask(On(day)).Outcome.Should().Be(expected);

    [Fact]
    public void An_event_of_an_undisclosed_day_is_unknown()
        => OutcomeOf(With(Contract with { Term = new() { From = AnchoredDate.OfEvent(Closing), Until = AnchoredDate.Never } }) with
        {
            Events = [Document.Events[0] with { On = Disclosed<AnchoredDate>.Undisclosed }],
        }).Should().Be(Outcome.Undetermined);

    [Fact]
    public void After_the_recorded_days_nothing_is_certain_unless_the_question_presumes_further()
    {
        var late = On("2027-01-01");
        var answer = Document.Ask(late);
        answer.Outcome.Should().Be(Outcome.Undetermined);
        answer.Missing.Should().OnlyContain(fact => fact.Why == MissingReason.NotRecorded);
        Document.Ask(late with { PresumeThrough = new LocalDate(2026, 12, 31) }).Outcome.Should().Be(Outcome.Undetermined);
        Document.Ask(late with { PresumeThrough = new LocalDate(2027, 1, 1) }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_document_that_does_not_say_how_far_it_records_presumes_nothing()
    {
        (Document with { RecordedThrough = null }).Ask(Asked).Outcome.Should().Be(Outcome.Undetermined);
        (Document with { RecordedThrough = null }).Ask(Asked with { PresumeThrough = Day }).Outcome.Should().Be(Outcome.Licensed);
    }

    [Fact]
    public void A_day_before_a_press_agreement_was_concluded_is_unknown_and_its_start_a_presumption()
    {
        var press = With(Contract with { Completeness = Completeness.Press, Signed = Date(2017, 7, 5), Term = OperativeTerm.NotCaptured });
        press.Ask(On("2017-07-04")).Outcome.Should().Be(Outcome.Undetermined);
        var answer = press.Ask(On("2017-07-05"));
        answer.Outcome.Should().Be(Outcome.Licensed);
        answer.Presumptions.Should().Contain(used => used.Presumption == Presumption.UnreadText);
    }

    private static LicensingDocument WithStatus(params (string Status, string? On)[] entries)
        => With(Contract with { Status = entries.Select(entry => Status(entry.Status, entry.On)).ToValueList() });

    private static StatusEntry Status(string status, string? on) => new()
    {
        Status = AgreementStatus.Parse(status),
        On = on is null ? Disclosed<AnchoredDate>.NotCaptured : Disclosed.Stated(AnchoredDate.On(DateSpan.Parse($"{on}/..").FirstDay)),
    };

    private static MayQuestion On(string day) => Asked with { On = DateSpan.Parse($"{day}/..").FirstDay };
}
