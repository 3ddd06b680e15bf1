using NodaTime;

namespace LicensingModel.Tests;

public class IsoDayTests
{
    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("1996-02-29")]
    [InlineData("2000-02-29")]
    [InlineData("2020-12-31")]
    [InlineData("9999-12-31")]
    public void A_day_is_read_and_written_the_same(string text)
    {
        IsoDay.TryParse(text, out var day).Should().BeTrue();
        IsoDay.Format(day).Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020-12-31 ")]
    [InlineData("0000-01-01")]
    [InlineData("2020-00-01")]
    [InlineData("2020-13-01")]
    [InlineData("2020-01-00")]
    [InlineData("2020-01-32")]
    [InlineData("1900-02-29")]
    [InlineData("2021-04-31")]
    [InlineData("2020/01/01")]
    [InlineData("2020-1-01")]
    [InlineData("-020-01-01")]
    [InlineData("２020-01-01")]
    [InlineData("20200101")]
    public void Anything_else_is_not_a_day(string text) => IsoDay.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Other_calendars_and_years_before_1_are_refused_by_name()
    {
        var julian = new LocalDate(2020, 1, 1, CalendarSystem.Julian);
        var yearZero = new LocalDate(0, 12, 31);
        FluentActions.Invoking(() => IsoDay.Checked(julian)).Should().Throw<ArgumentException>().WithParameterName("julian");
        FluentActions.Invoking(() => IsoDay.Checked(yearZero)).Should().Throw<ArgumentException>().WithMessage("*ISO calendar in the years 1 to 9999*");
        IsoDay.Checked(IsoDay.First).Should().Be(new LocalDate(1, 1, 1));
        IsoDay.Checked(IsoDay.Last).Should().Be(new LocalDate(9999, 12, 31));
    }
}
