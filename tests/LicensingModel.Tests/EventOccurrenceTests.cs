using NodaTime;

namespace LicensingModel.Tests;

public class EventOccurrenceTests
{
    private static readonly LocalDate Day = new(2020, 2, 29);

    [Fact]
    public void The_default_is_unknown()
    {
        default(EventOccurrence).Should().Be(EventOccurrence.Unknown);
        EventOccurrence.Unknown.IsUnknown.Should().BeTrue();
        EventOccurrence.Unknown.HasHappened.Should().BeFalse();
        EventOccurrence.Unknown.TryGetDate(out _).Should().BeFalse();
        EventOccurrence.Unknown.TryGetNotThrough(out _).Should().BeFalse();
        EventOccurrence.Unknown.ToString().Should().Be("unknown");
    }

    [Fact]
    public void What_happened_has_its_day()
    {
        var occurrence = EventOccurrence.On(Day);
        occurrence.HasHappened.Should().BeTrue();
        occurrence.IsUnknown.Should().BeFalse();
        occurrence.TryGetDate(out var date).Should().BeTrue();
        date.Should().Be(Day);
        occurrence.TryGetNotThrough(out _).Should().BeFalse();
        occurrence.ToString().Should().Be("on 2020-02-29");
    }

    [Fact]
    public void What_happened_on_one_of_several_days_has_none()
    {
        var occurrence = EventOccurrence.Between(new(2020, 2, 1), Day);
        occurrence.HasHappened.Should().BeTrue();
        occurrence.IsUnknown.Should().BeFalse();
        occurrence.TryGetDate(out var date).Should().BeFalse();
        date.Should().Be(default(LocalDate));
        occurrence.TryGetNotThrough(out _).Should().BeFalse();
        occurrence.ToString().Should().Be("from 2020-02-01 to 2020-02-29");
        EventOccurrence.Between(null, Day).ToString().Should().Be("from before any day to 2020-02-29");
        EventOccurrence.Between(Day, Day).Should().Be(EventOccurrence.On(Day));
    }

    [Fact]
    public void The_first_of_several_days_does_not_lie_after_the_last()
        => FluentActions.Invoking(() => EventOccurrence.Between(Day.PlusDays(1), Day)).Should().Throw<ArgumentException>().WithParameterName("earliest");

    [Theory]
    [InlineData(2020, 2, 29, "not through 2020-02-29")]
    [InlineData(9999, 12, 31, "not through 9999-12-31")]
    public void What_has_not_happened_has_the_last_day_of_which_that_is_known(int year, int month, int day, string text)
    {
        var occurrence = EventOccurrence.NotThrough(new LocalDate(year, month, day));
        occurrence.HasHappened.Should().BeFalse();
        occurrence.IsUnknown.Should().BeFalse();
        occurrence.TryGetDate(out _).Should().BeFalse();
        occurrence.TryGetNotThrough(out var lastDay).Should().BeTrue();
        lastDay.Should().Be(new LocalDate(year, month, day));
        occurrence.ToString().Should().Be(text);
    }

    [Fact]
    public void Occurrences_that_say_different_things_differ()
    {
        EventOccurrence[] occurrences =
        [
            EventOccurrence.Unknown, EventOccurrence.On(Day), EventOccurrence.On(Day.PlusDays(1)), EventOccurrence.NotThrough(Day), EventOccurrence.NotThrough(IsoDay.Last),
            EventOccurrence.Between(Day, Day.PlusDays(1)), EventOccurrence.Between(null, Day), EventOccurrence.Between(null, Day.PlusDays(1)),
        ];
        occurrences.Distinct().Should().HaveCount(8);
        EventOccurrence.NotThrough(Day).Should().Be(EventOccurrence.NotThrough(Day));
    }

    [Fact]
    public void Other_calendars_are_refused()
    {
        var coptic = new LocalDate(1734, 1, 1, CalendarSystem.Coptic);
        FluentActions.Invoking(() => EventOccurrence.On(coptic)).Should().Throw<ArgumentException>().WithParameterName("date");
        FluentActions.Invoking(() => EventOccurrence.NotThrough(coptic)).Should().Throw<ArgumentException>().WithParameterName("lastDay");
        FluentActions.Invoking(() => EventOccurrence.Between(null, coptic)).Should().Throw<ArgumentException>().WithParameterName("latest");
        FluentActions.Invoking(() => EventOccurrence.Between(coptic, Day)).Should().Throw<ArgumentException>().WithParameterName("earliest");
    }
}
