using NodaTime;

namespace LicensingModel.Tests;

public class DateSpanTests
{
    private static readonly LocalDate First = new(2017, 7, 5);
    private static readonly LocalDate Last = new(2020, 12, 31);

    [Theory]
    [InlineData("2017-07-05/2020-12-31")]
    [InlineData("2017-07-05/2017-07-05")]
    [InlineData("../2020-12-31")]
    [InlineData("2017-07-05/..")]
    [InlineData("../..")]
    [InlineData("0001-01-01/9999-12-31")]
    public void A_span_is_read_and_written_the_same(string text)
    {
        var span = DateSpan.Parse(text);
        span.ToString().Should().Be(text);
        span.Should().Be(DateSpan.Parse(text));
        span.GetHashCode().Should().Be(DateSpan.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("..")]
    [InlineData("2017-07-05")]
    [InlineData("2017-07-05/")]
    [InlineData("/2017-07-05")]
    [InlineData("2020-12-31/2017-07-05")]
    [InlineData("2017-07-05/2017-07-04")]
    [InlineData("2017-07-05/2020-12-31/..")]
    [InlineData("2017-07-05--2020-12-31")]
    [InlineData("2017-07-05 / 2020-12-31")]
    [InlineData("2017-07-05/P1Y")]
    [InlineData("2017-07-05/31")]
    [InlineData("2017-02-29/..")]
    [InlineData("0000-12-31/..")]
    [InlineData("./..")]
    [InlineData("…/..")]
    public void Anything_else_is_not_a_span(string text)
    {
        DateSpan.TryParse(text, out var span).Should().BeFalse();
        span.Should().BeNull();
    }

    [Fact]
    public void Factories_say_what_the_text_says()
    {
        DateSpan.Between(First, Last).Should().Be(DateSpan.Parse("2017-07-05/2020-12-31"));
        DateSpan.From(First).Should().Be(DateSpan.Parse("2017-07-05/.."));
        DateSpan.Until(Last).Should().Be(DateSpan.Parse("../2020-12-31"));
        DateSpan.Always.Should().Be(DateSpan.Parse("../.."));
        DateSpan.FromUntilBefore(First, new LocalDate(2021, 1, 1)).Should().Be(DateSpan.Between(First, Last));
    }

    [Fact]
    public void Both_ends_are_in_the_span_and_their_neighbours_are_not()
    {
        var span = DateSpan.Between(First, Last);
        span.Contains(First).Should().BeTrue();
        span.Contains(Last).Should().BeTrue();
        span.Contains(First.PlusDays(-1)).Should().BeFalse();
        span.Contains(Last.PlusDays(1)).Should().BeFalse();
    }

    [Fact]
    public void An_open_end_has_no_day()
    {
        DateSpan.Between(First, Last).FirstDay.Should().Be(First);
        DateSpan.Between(First, Last).LastDay.Should().Be(Last);
        DateSpan.From(First).HasLastDay.Should().BeFalse();
        DateSpan.From(First).HasFirstDay.Should().BeTrue();
        DateSpan.Until(Last).HasFirstDay.Should().BeFalse();
        DateSpan.Until(Last).HasLastDay.Should().BeTrue();
        FluentActions.Invoking(() => DateSpan.From(First).LastDay).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => DateSpan.Until(Last).FirstDay).Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void An_open_end_is_more_than_the_last_day_of_the_calendar()
    {
        var whole = DateSpan.Between(IsoDay.First, IsoDay.Last);
        (whole == DateSpan.Always).Should().BeFalse();
        whole.IsSubsetOf(DateSpan.Always).Should().BeTrue();
        DateSpan.Always.IsSubsetOf(whole).Should().BeFalse();
        whole.TryUnite(DateSpan.Between(IsoDay.Last, IsoDay.Last), out var united).Should().BeTrue();
        united.Should().Be(whole);
    }

    [Fact]
    public void A_span_without_days_is_refused()
    {
        FluentActions.Invoking(() => DateSpan.Between(Last, First)).Should().Throw<ArgumentException>().WithParameterName("last");
        FluentActions.Invoking(() => DateSpan.FromUntilBefore(First, First)).Should().Throw<ArgumentException>().WithParameterName("dayAfterLast");
    }

    [Fact]
    public void Other_calendars_are_refused()
    {
        var coptic = new LocalDate(1734, 1, 1, CalendarSystem.Coptic);
        FluentActions.Invoking(() => DateSpan.From(coptic)).Should().Throw<ArgumentException>().WithParameterName("first");
        FluentActions.Invoking(() => DateSpan.Until(coptic)).Should().Throw<ArgumentException>().WithParameterName("last");
        FluentActions.Invoking(() => DateSpan.Between(First, coptic)).Should().Throw<ArgumentException>().WithParameterName("last");
        FluentActions.Invoking(() => DateSpan.FromUntilBefore(coptic, Last)).Should().Throw<ArgumentException>().WithParameterName("first");
        FluentActions.Invoking(() => DateSpan.Always.Contains(coptic)).Should().Throw<ArgumentException>().WithParameterName("day");
    }
}
