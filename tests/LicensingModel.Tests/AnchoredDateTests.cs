using NodaTime;

namespace LicensingModel.Tests;

public class AnchoredDateTests
{
    private static readonly EventId Closing = EventId.Parse("closing");
    private static readonly ContractPeriod Year = ContractPeriod.OfYears(1);

    [Fact]
    public void Factories_write_what_the_contract_writes()
    {
        AnchoredDate.On(2020, 12, 31).Should().Be(new FixedDate { Date = new LocalDate(2020, 12, 31) });
        AnchoredDate.OfEvent(Closing).Should().Be(new EventDate { Event = Closing });
        AnchoredDate.Never.Should().Be(new NoEnd());
        AnchoredDate.Unstated.Should().Be(new UnstatedDate());
        AnchoredDate.OfEvent(Closing).Plus(Year).Should().Be(
            new OffsetDate { From = new EventDate { Event = Closing }, Period = Year, Direction = OffsetDirection.After });
        AnchoredDate.OfEvent(Closing).Minus(Year).Should().Be(
            new OffsetDate { From = new EventDate { Event = Closing }, Period = Year, Direction = OffsetDirection.Before });
        AnchoredDate.EarlierOf(AnchoredDate.Never, AnchoredDate.OfEvent(Closing)).Should().Be(
            new EarlierOf { Dates = [new NoEnd(), new EventDate { Event = Closing }] });
        AnchoredDate.LaterOf(AnchoredDate.Unstated).Should().Be(new LaterOf { Dates = [new UnstatedDate()] });
    }

    [Fact]
    public void A_day_is_a_date_without_ceremony()
    {
        AnchoredDate date = new LocalDate(2020, 12, 31);
        date.Should().Be(AnchoredDate.On(2020, 12, 31));
    }

    [Fact]
    public void Equality_is_as_written()
    {
        AnchoredDate[] dates =
        [
            AnchoredDate.On(2020, 12, 31), AnchoredDate.On(2019, 12, 31).Plus(Year), AnchoredDate.On(2019, 12, 31).Plus(ContractPeriod.OfMonths(12)),
            AnchoredDate.On(2021, 12, 31).Minus(Year), AnchoredDate.OfEvent(Closing), AnchoredDate.Never, AnchoredDate.Unstated,
            AnchoredDate.EarlierOf(AnchoredDate.Never, AnchoredDate.Unstated), AnchoredDate.EarlierOf(AnchoredDate.Unstated, AnchoredDate.Never),
            AnchoredDate.LaterOf(AnchoredDate.Never, AnchoredDate.Unstated), Unrecognized(),
        ];
        dates.Distinct().Should().HaveCount(dates.Length);
        Unrecognized().Should().Be(Unrecognized());
        Unrecognized().GetHashCode().Should().Be(Unrecognized().GetHashCode());
    }

    [Fact]
    public void Words_name_the_date_without_culture()
    {
        AnchoredDate.EarlierOf(AnchoredDate.On(2020, 12, 31), AnchoredDate.OfEvent(Closing).Plus(Year)).ToString()
            .Should().Be("the earlier of [2020-12-31, P1Y after the day of `closing`]");
        AnchoredDate.LaterOf(AnchoredDate.Never.Minus(Year), AnchoredDate.Unstated, Unrecognized()).ToString()
            .Should().Be("the later of [P1Y before never, unstated, a date of unrecognized kind `lastToExpire`]");
    }

    [Fact]
    public void The_earlier_or_later_of_nothing_is_refused()
    {
        FluentActions.Invoking(() => AnchoredDate.EarlierOf()).Should().Throw<ArgumentException>().WithParameterName("Dates");
        FluentActions.Invoking(() => new LaterOf { Dates = [] }).Should().Throw<ArgumentException>().WithParameterName("Dates");
        FluentActions.Invoking(() => new LaterOf { Dates = [AnchoredDate.Never] } with { Dates = [] }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Invalid_members_are_refused_also_by_with()
    {
        var offset = new OffsetDate { From = AnchoredDate.Never, Period = Year, Direction = OffsetDirection.After };
        FluentActions.Invoking(() => offset with { From = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => offset with { Period = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => offset with { Direction = (OffsetDirection)2 }).Should().Throw<ArgumentException>().WithParameterName("Direction");
        FluentActions.Invoking(() => new EventDate { Event = null! }).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new FixedDate { Date = new LocalDate(2020, 1, 1, CalendarSystem.Julian) }).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AnchoredDate.On(2021, 2, 29)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unrecognized() with { Json = RawJson.Parse("[]") }).Should().Throw<ArgumentException>().WithParameterName("Json");
        FluentActions.Invoking(() => Unrecognized() with { Kind = "\ud800" }).Should().Throw<ArgumentException>().WithParameterName("Kind");
    }

    [Fact]
    public void Dates_nest_thirty_two_deep_and_no_deeper()
    {
        var date = AnchoredDate.OfEvent(Closing);
        for (var depth = 2; depth <= AnchoredDate.MaximumNesting; depth++)
            date = depth % 2 == 0 ? date.Plus(ContractPeriod.OfDays(1)) : AnchoredDate.EarlierOf(AnchoredDate.Never, date);

        date.Resolve(new KnownEvents { [Closing] = EventOccurrence.On(new(2020, 1, 1)) }).TryGetDate(out var day).Should().BeTrue();
        day.Should().Be(new LocalDate(2020, 1, 17));
        FluentActions.Invoking(() => date.Plus(Year)).Should().Throw<ArgumentException>().WithParameterName("From");
        FluentActions.Invoking(() => AnchoredDate.LaterOf(AnchoredDate.Never, date)).Should().Throw<ArgumentException>().WithParameterName("Dates");
    }

    [Fact]
    public void A_date_that_doubles_itself_is_refused_before_it_grows()
    {
        var date = AnchoredDate.OfEvent(Closing);
        for (var size = 1; (2 * size) + 1 <= AnchoredDate.MaximumSize; size = (2 * size) + 1)
            date = AnchoredDate.LaterOf(date, date);

        FluentActions.Invoking(() => AnchoredDate.LaterOf(date, date)).Should().Throw<ArgumentException>().WithParameterName("Dates");
    }

    [Fact]
    public void A_date_is_composed_of_ten_thousand_dates_at_most()
    {
        var many = Enumerable.Repeat(AnchoredDate.Never, AnchoredDate.MaximumSize - 1).ToArray();
        var date = AnchoredDate.EarlierOf(many);
        FluentActions.Invoking(() => date.Plus(Year)).Should().Throw<ArgumentException>().WithParameterName("From");
        FluentActions.Invoking(() => AnchoredDate.EarlierOf([.. many, AnchoredDate.Never])).Should().Throw<ArgumentException>().WithParameterName("Dates");
    }

    private static UnrecognizedDate Unrecognized() => new() { Kind = "lastToExpire", Json = RawJson.Parse("{\"kind\":\"lastToExpire\",\"patents\":[\"p1\"]}") };
}
