using NodaTime;

namespace LicensingModel.Tests;

public class StartOfPeriodTests
{
    private static readonly EventId Shipment = EventId.Parse("shipment");

    [Theory]
    [InlineData(CalendarPeriod.Month, "1998-02-10", "1998-02-01")]
    [InlineData(CalendarPeriod.Quarter, "1998-02-10", "1998-01-01")]
    [InlineData(CalendarPeriod.Quarter, "1998-03-31", "1998-01-01")]
    [InlineData(CalendarPeriod.Quarter, "1998-04-01", "1998-04-01")]
    [InlineData(CalendarPeriod.Quarter, "1998-12-31", "1998-10-01")]
    [InlineData(CalendarPeriod.Year, "1998-12-31", "1998-01-01")]
    [InlineData(CalendarPeriod.Year, "0001-01-01", "0001-01-01")]
    public void It_is_the_first_day_of_the_stretch_in_which_the_date_falls(CalendarPeriod period, string day, string first)
        => AnchoredDate.On(FixedDay(day)).StartOf(period).Resolve(KnownEvents.None).Should().Be(AnchoredDate.On(FixedDay(first)).Resolve(KnownEvents.None));

    [Fact]
    public void What_is_not_known_of_the_date_is_not_known_of_it()
    {
        var start = AnchoredDate.OfEvent(Shipment).StartOf(CalendarPeriod.Quarter).Resolve(KnownEvents.None);

        start.TryGetDate(out _).Should().BeFalse();
        start.MissingEvents.Should().Equal(Shipment);
        AnchoredDate.Never.StartOf(CalendarPeriod.Year).Resolve(KnownEvents.None).IsNever.Should().BeTrue();
        AnchoredDate.Unstated.StartOf(CalendarPeriod.Year).Resolve(KnownEvents.None).DependsOnUnstated.Should().BeTrue();
    }

    [Fact]
    public void A_word_that_is_none_of_the_three_is_refused()
        => FluentActions.Invoking(() => AnchoredDate.Never.StartOf((CalendarPeriod)3)).Should().Throw<ArgumentException>();

    [Fact]
    public void Dates_that_are_written_alike_are_equal()
    {
        var quarter = AnchoredDate.OfEvent(Shipment).StartOf(CalendarPeriod.Quarter);

        quarter.Should().Be(AnchoredDate.OfEvent(Shipment).StartOf(CalendarPeriod.Quarter));
        quarter.GetHashCode().Should().Be(AnchoredDate.OfEvent(Shipment).StartOf(CalendarPeriod.Quarter).GetHashCode());
        quarter.Should().NotBe(AnchoredDate.OfEvent(Shipment).StartOf(CalendarPeriod.Year));
        quarter.ToString().Should().Be("the first day of the calendar quarter of the day of `shipment`");
    }

    private static LocalDate FixedDay(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
