using NodaTime;

namespace LicensingModel.Tests;

public class ResolvedDateTests
{
    private static readonly EventId Closing = EventId.Parse("closing");
    private static readonly EventId Shipment = EventId.Parse("first-shipment");
    private static readonly LocalDate Day = new(2019, 12, 31);
    private static readonly AnchoredDate ClosingDate = AnchoredDate.OfEvent(Closing);
    private static readonly AnchoredDate ShipmentDate = AnchoredDate.OfEvent(Shipment);

    [Fact]
    public void A_fixed_date_is_certain()
    {
        var resolved = AnchoredDate.On(Day).Resolve(KnownEvents.None);
        Exactly(resolved, Day);
        resolved.IsOnOrBefore(Day.PlusDays(-1)).Should().Be(Truth.False);
        resolved.IsOnOrBefore(Day).Should().Be(Truth.True);
        resolved.IsAfter(Day.PlusDays(-1)).Should().Be(Truth.True);
        resolved.IsAfter(Day).Should().Be(Truth.False);
        resolved.IsBefore(Day).Should().Be(Truth.False);
        resolved.IsBefore(Day.PlusDays(1)).Should().Be(Truth.True);
        resolved.IsOnOrAfter(Day).Should().Be(Truth.True);
        resolved.IsOnOrAfter(Day.PlusDays(1)).Should().Be(Truth.False);
    }

    [Fact]
    public void Never_comes_on_no_day_and_is_after_every_day()
    {
        var resolved = AnchoredDate.Never.Resolve(KnownEvents.None);
        resolved.IsNever.Should().BeTrue();
        resolved.MayNeverCome.Should().BeTrue();
        resolved.TryGetDate(out _).Should().BeFalse();
        resolved.IsOnOrBefore(IsoDay.Last).Should().Be(Truth.False);
        resolved.IsAfter(IsoDay.Last).Should().Be(Truth.True);
        resolved.MissingEvents.Should().Equal([]);
        AnchoredDate.Never.Plus(ContractPeriod.OfYears(9000)).Resolve(KnownEvents.None).Should().Be(resolved);
        AnchoredDate.Never.Minus(ContractPeriod.OfYears(9000)).Resolve(KnownEvents.None).Should().Be(resolved);
    }

    [Fact]
    public void An_event_that_happened_is_certain()
        => Exactly(ClosingDate.Resolve(Known(Closing, EventOccurrence.On(Day))), Day);

    [Fact]
    public void An_event_of_which_nothing_is_known_may_be_any_day()
    {
        var resolved = ClosingDate.Resolve(KnownEvents.None);
        resolved.IsOnOrBefore(IsoDay.First).Should().Be(Truth.Unknown);
        resolved.IsOnOrBefore(IsoDay.Last).Should().Be(Truth.Unknown);
        resolved.TryGetEarliest(out _).Should().BeFalse();
        resolved.TryGetLatest(out _).Should().BeFalse();
        resolved.IsNever.Should().BeFalse();
        resolved.MayNeverCome.Should().BeTrue();
        resolved.MissingEvents.Should().Equal([Closing]);
        resolved.ToString().Should().Be("from before any day to never");
    }

    [Fact]
    public void An_event_that_has_not_happened_through_a_day_comes_later_or_never()
    {
        var resolved = ClosingDate.Resolve(Known(Closing, EventOccurrence.NotThrough(Day)));
        resolved.IsOnOrBefore(Day).Should().Be(Truth.False);
        resolved.IsOnOrBefore(Day.PlusDays(1)).Should().Be(Truth.Unknown);
        resolved.TryGetEarliest(out var earliest).Should().BeTrue();
        earliest.Should().Be(Day.PlusDays(1));
        resolved.TryGetDate(out _).Should().BeFalse();
        resolved.MissingEvents.Should().Equal([Closing]);
        resolved.ToString().Should().Be("from 2020-01-01 to never");
    }

    [Fact]
    public void An_event_that_has_not_happened_by_the_end_of_the_calendar_never_does()
    {
        var resolved = ClosingDate.Resolve(Known(Closing, EventOccurrence.NotThrough(IsoDay.Last)));
        resolved.IsNever.Should().BeTrue();
        resolved.MissingEvents.Should().Equal([]);
    }

    [Fact]
    public void A_date_left_open_may_be_any_day_and_no_event_is_missing()
    {
        var resolved = AnchoredDate.Unstated.Plus(ContractPeriod.OfDays(1)).Resolve(KnownEvents.None);
        resolved.IsOnOrBefore(Day).Should().Be(Truth.Unknown);
        resolved.DependsOnUnstated.Should().BeTrue();
        resolved.DependsOnUnrecognized.Should().BeFalse();
        resolved.MissingEvents.Should().Equal([]);
    }

    [Fact]
    public void A_date_of_an_unknown_kind_may_be_any_day()
    {
        var resolved = new UnrecognizedDate { Kind = "later", Json = RawJson.Parse("{\"kind\":\"later\"}") }.Resolve(KnownEvents.None);
        resolved.IsAfter(Day).Should().Be(Truth.Unknown);
        resolved.DependsOnUnrecognized.Should().BeTrue();
        resolved.DependsOnUnstated.Should().BeFalse();
    }

    [Fact]
    public void A_member_that_is_not_understood_may_move_a_fixed_date()
    {
        AnchoredDate date = new FixedDate { Date = Day, UnrecognizedMembers = [new() { Name = "ifBusinessDay", Value = RawJson.Parse("true") }] };
        foreach (var resolved in new[] { date, date.Plus(ContractPeriod.OfDays(1)), AnchoredDate.EarlierOf(date) }.Select(each => each.Resolve(KnownEvents.None)))
        {
            resolved.IsOnOrBefore(Day).Should().Be(Truth.Unknown);
            resolved.DependsOnUnrecognized.Should().BeTrue();
        }
    }

    [Fact]
    public void The_earlier_of_a_day_and_an_event_that_is_known_to_come_later_is_the_day()
    {
        var resolved = AnchoredDate.EarlierOf(AnchoredDate.On(Day), ClosingDate).Resolve(Known(Closing, EventOccurrence.NotThrough(Day)));
        Exactly(resolved, Day);
    }

    [Fact]
    public void The_earlier_of_a_day_and_an_open_event_is_on_or_before_the_day()
    {
        var resolved = AnchoredDate.EarlierOf(AnchoredDate.On(Day), ClosingDate).Resolve(Known(Closing, EventOccurrence.NotThrough(Day.PlusDays(-10))));
        resolved.IsOnOrBefore(Day).Should().Be(Truth.True);
        resolved.IsOnOrBefore(Day.PlusDays(-1)).Should().Be(Truth.Unknown);
        resolved.IsOnOrBefore(Day.PlusDays(-10)).Should().Be(Truth.False);
        resolved.MayNeverCome.Should().BeFalse();
        resolved.MissingEvents.Should().Equal([Closing]);
    }

    [Fact]
    public void The_later_of_a_day_and_an_open_event_is_not_before_the_day()
    {
        var resolved = AnchoredDate.LaterOf(AnchoredDate.On(Day), ClosingDate).Resolve(KnownEvents.None);
        resolved.IsBefore(Day).Should().Be(Truth.False);
        resolved.IsOnOrBefore(Day).Should().Be(Truth.Unknown);
        resolved.MayNeverCome.Should().BeTrue();
    }

    [Fact]
    public void Never_settles_the_later_and_is_nothing_to_the_earlier()
    {
        AnchoredDate.LaterOf(AnchoredDate.Never, ClosingDate).Resolve(KnownEvents.None).Should().Be(AnchoredDate.Never.Resolve(KnownEvents.None));
        Exactly(AnchoredDate.EarlierOf(AnchoredDate.Never, AnchoredDate.On(Day)).Resolve(KnownEvents.None), Day);
    }

    [Fact]
    public void Only_what_can_still_change_the_result_is_missing()
    {
        var events = new KnownEvents { [Shipment] = EventOccurrence.NotThrough(Day) };
        var earlier = AnchoredDate.EarlierOf(AnchoredDate.On(Day), ClosingDate, ShipmentDate, AnchoredDate.Never).Resolve(events);
        earlier.MissingEvents.Should().Equal([Closing]);

        var later = AnchoredDate.LaterOf(AnchoredDate.On(Day), AnchoredDate.EarlierOf(AnchoredDate.On(Day), AnchoredDate.Unstated), ShipmentDate).Resolve(events);
        later.MissingEvents.Should().Equal([Shipment]);
        later.DependsOnUnstated.Should().BeFalse();

        AnchoredDate.LaterOf(ShipmentDate, ClosingDate, ClosingDate.Plus(ContractPeriod.OfDays(1))).Resolve(events).MissingEvents.Should().Equal([Closing, Shipment]);
    }

    [Fact]
    public void An_offset_moves_both_limits()
    {
        var date = AnchoredDate.EarlierOf(AnchoredDate.On(2020, 3, 31), ClosingDate).Plus(ContractPeriod.OfMonths(1));
        var resolved = date.Resolve(Known(Closing, EventOccurrence.NotThrough(new(2020, 1, 30))));
        resolved.TryGetEarliest(out var earliest).Should().BeTrue();
        resolved.TryGetLatest(out var latest).Should().BeTrue();
        earliest.Should().Be(new LocalDate(2020, 2, 29));
        latest.Should().Be(new LocalDate(2020, 4, 30));
        resolved.MissingEvents.Should().Equal([Closing]);
    }

    [Fact]
    public void Two_days_that_a_short_month_makes_one_are_certain_and_nothing_is_missing()
    {
        var date = AnchoredDate.EarlierOf(AnchoredDate.On(2020, 1, 31), ClosingDate).Plus(ContractPeriod.OfMonths(1));
        Exactly(date.Resolve(Known(Closing, EventOccurrence.NotThrough(new(2020, 1, 28)))), new(2020, 2, 29));
    }

    [Fact]
    public void Beyond_the_calendar_nothing_is_said()
    {
        var late = AnchoredDate.On(IsoDay.Last).Plus(ContractPeriod.OfDays(1));
        var resolved = late.Resolve(KnownEvents.None);
        resolved.LeavesCalendar.Should().BeTrue();
        resolved.IsNever.Should().BeFalse();
        resolved.IsOnOrBefore(IsoDay.Last.PlusDays(-1)).Should().Be(Truth.False);
        resolved.IsOnOrBefore(IsoDay.Last).Should().Be(Truth.Unknown);
        late.Minus(ContractPeriod.OfDays(1)).Resolve(KnownEvents.None).IsOnOrBefore(IsoDay.Last).Should().Be(Truth.Unknown);

        var early = AnchoredDate.On(IsoDay.First).Minus(ContractPeriod.OfDays(1)).Resolve(KnownEvents.None);
        early.LeavesCalendar.Should().BeTrue();
        early.IsOnOrBefore(IsoDay.First).Should().Be(Truth.True);
        early.IsBefore(IsoDay.First).Should().Be(Truth.Unknown);

        AnchoredDate.EarlierOf(late, AnchoredDate.On(Day)).Resolve(KnownEvents.None).LeavesCalendar.Should().BeFalse();
    }

    [Fact]
    public void Results_are_equal_when_all_they_say_is()
    {
        var open = ClosingDate.Resolve(KnownEvents.None);
        open.Should().Be(ClosingDate.Resolve(KnownEvents.None));
        open.GetHashCode().Should().Be(ClosingDate.Resolve(KnownEvents.None).GetHashCode());
        AnchoredDate[] different = [ClosingDate, ShipmentDate, AnchoredDate.Unstated, AnchoredDate.Never, AnchoredDate.On(Day)];
        different.Select(date => date.Resolve(KnownEvents.None)).Distinct().Should().HaveCount(5);
    }

    [Fact]
    public void Null_and_other_calendars_are_refused()
    {
        FluentActions.Invoking(() => AnchoredDate.Never.Resolve(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => AnchoredDate.Never.Resolve(KnownEvents.None).IsAfter(new LocalDate(1734, 1, 1, CalendarSystem.Coptic)))
            .Should().Throw<ArgumentException>().WithParameterName("day");
    }

    private static void Exactly(ResolvedDate resolved, LocalDate day)
    {
        resolved.TryGetDate(out var date).Should().BeTrue();
        date.Should().Be(day);
        resolved.MayNeverCome.Should().BeFalse();
        resolved.Should().Be(AnchoredDate.On(day).Resolve(KnownEvents.None));
    }

    private static KnownEvents Known(EventId id, EventOccurrence occurrence) => new() { [id] = occurrence };
}
