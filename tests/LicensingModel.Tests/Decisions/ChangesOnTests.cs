using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Patents;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Tests.Decisions.Worlds;

namespace LicensingModel.Tests.Decisions;

public class ChangesOnTests
{
    [Fact]
    public void The_next_change_is_the_day_after_the_last()
    {
        var change = With(Contract with { Term = new() { From = Date(2015, 1, 1), Until = Date(2021, 3, 31) } }).Ask(Asked).ChangesOn!;
        change.Day.Should().Be(new LocalDate(2021, 4, 1));
        change.Becomes.Should().Be(Outcome.NotLicensed);
        change.WaitsFor.Should().BeEmpty();
    }

    [Fact]
    public void Presumptions_are_carried_forward_so_that_the_recorded_days_are_no_change()
    {
        var change = Document.Ask(Asked).ChangesOn!;
        change.Day.Should().Be(new LocalDate(2031, 1, 1));
        change.Becomes.Should().Be(Outcome.NoLicenseNeeded);
    }

    [Fact]
    public void A_change_to_something_unknown_says_what_it_waits_for()
    {
        var term = new OperativeTerm { From = Date(2019, 1, 1), Until = Disclosed<AnchoredDate>.Undisclosed, AtLeast = ContractPeriod.OfYears(2) };
        var change = With(Contract with { Term = term }).Ask(Asked).ChangesOn!;
        change.Day.Should().Be(new LocalDate(2021, 1, 1));
        change.Becomes.Should().Be(Outcome.Undetermined);
        change.WaitsFor.Should().ContainSingle().Which.Should().Match<MissingFact>(fact => fact.Term == "term/until" && fact.Why == MissingReason.Undisclosed);
    }

    [Fact]
    public void A_change_at_the_bound_of_an_uncertain_date_is_found()
    {
        var late = AnchoredDate.LaterOf(AnchoredDate.On(2022, 1, 1), AnchoredDate.OfEvent(Closing));
        var document = With(Contract with { Term = new() { From = late, Until = AnchoredDate.Never } }) with { Events = [Document.Events[0] with { On = Disclosed<AnchoredDate>.Redacted }] };
        var change = document.Ask(Asked).ChangesOn!;
        change.Day.Should().Be(new LocalDate(2022, 1, 1));
        change.Becomes.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Where_nothing_ever_changes_it_is_never()
    {
        var patent = Invention with { Protection = ValueList.Create<NationalRight>([Rights(US)[0] with { LastDayInForce = AnchoredDate.Never }]) };
        With(patent).Ask(Asked).ChangesOn.Should().Be(OutcomeChange.Never);
    }

    [Fact]
    public void A_search_that_was_cut_off_does_not_say_never()
    {
        var entries = Enumerable.Range(1, 600).Select(i => new StatusEntry { Status = AgreementStatus.InForce, On = AnchoredDate.On(Day.PlusDays(i)) });
        var change = With(Contract with { Status = entries.ToValueList() }).Ask(Asked).ChangesOn!;
        change.Day.Should().BeNull();
        change.Should().NotBe(OutcomeChange.Never);
        change.SearchedThrough.Should().NotBeNull();
        change.SearchedThrough!.Value.Should().BeGreaterThan(Day);
    }

    [Fact]
    public void Every_change_of_a_region_is_a_boundary()
    {
        var britain = CountryCode.Parse("GB");
        var document = With(TheGrant with { Territory = Territory.Parse("EU") }) with { Patents = [Invention with { Protection = Rights(britain) }] };
        var change = document.Ask(Asked with { Country = britain, On = new LocalDate(2019, 1, 1) }).ChangesOn!;
        change.Day.Should().Be(new LocalDate(2020, 2, 1));
        change.Becomes.Should().Be(Outcome.NotLicensed);
    }

    [Fact]
    public void A_release_covers_nothing_after_its_own_day_whatever_it_says_of_past_acts()
    {
        var release = With(TheGrant with { Effect = GrantEffect.Release, PastActsUntil = Date(2015, 2, 28) });
        var change = release.Ask(Asked with { On = new LocalDate(2015, 1, 1) }).ChangesOn!;
        change.Day.Should().Be(new LocalDate(2015, 1, 2));
        change.Becomes.Should().Be(Outcome.NotLicensed);
        release.Ask(Asked with { On = new LocalDate(2015, 1, 1) }).Outcome.Should().Be(Outcome.Covered);
    }
}
