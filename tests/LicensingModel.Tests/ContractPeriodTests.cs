using NodaTime;

namespace LicensingModel.Tests;

public class ContractPeriodTests
{
    [Theory]
    [InlineData("P12M", 0, 12, 0, 0)]
    [InlineData("P1Y", 1, 0, 0, 0)]
    [InlineData("P365D", 0, 0, 0, 365)]
    [InlineData("P2W", 0, 0, 2, 0)]
    [InlineData("P1Y6M", 1, 6, 0, 0)]
    [InlineData("P9999Y9999M9999W9999D", 9999, 9999, 9999, 9999)]
    public void A_period_is_read_and_written_the_same(string text, int years, int months, int weeks, int days)
    {
        var period = ContractPeriod.Parse(text);
        (period.Years, period.Months, period.Weeks, period.Days).Should().Be((years, months, weeks, days));
        period.Should().Be(ContractPeriod.Of(years, months, weeks, days));
        period.GetHashCode().Should().Be(ContractPeriod.Of(years, months, weeks, days).GetHashCode());
        period.ToString().Should().Be(text);
    }

    [Fact]
    public void No_time_at_all_has_a_spelling_of_its_own()
    {
        ContractPeriod.Parse("P0D").Should().Be(ContractPeriod.None);
        ContractPeriod.None.ToString().Should().Be("P0D");
        ContractPeriod.None.AddTo(new LocalDate(2024, 2, 29)).Should().Be(new LocalDate(2024, 2, 29));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("12M")]
    [InlineData("p12M")]
    [InlineData("P12m")]
    [InlineData("P0M")]
    [InlineData("P012M")]
    [InlineData("P10000D")]
    [InlineData("P12")]
    [InlineData("PM")]
    [InlineData("P1Y6")]
    [InlineData("P6M1Y")]
    [InlineData("P1D1W")]
    [InlineData("P1M1M")]
    [InlineData("P-1M")]
    [InlineData("P+1M")]
    [InlineData("P1.5Y")]
    [InlineData("PT12H")]
    [InlineData("P10B")]
    [InlineData(" P12M")]
    [InlineData("P12M ")]
    [InlineData("P１M")]
    public void Anything_else_is_not_a_period(string text)
    {
        ContractPeriod.TryParse(text, out var period).Should().BeFalse();
        period.Should().BeNull();
        FluentActions.Invoking(() => ContractPeriod.Parse(text)).Should().Throw<FormatException>().WithMessage("*`P12M`, `P1Y6M` or `P90D`; no time at all is `P0D`.");
    }

    [Fact]
    public void Equality_is_as_written()
    {
        ContractPeriod[] periods = [ContractPeriod.OfMonths(12), ContractPeriod.OfYears(1), ContractPeriod.OfDays(365), ContractPeriod.OfWeeks(52)];
        periods.Distinct().Should().HaveCount(4);
        (ContractPeriod.OfMonths(12) == ContractPeriod.OfYears(1)).Should().BeFalse();
        (ContractPeriod.OfMonths(12) == ContractPeriod.Parse("P12M")).Should().BeTrue();
    }

    [Theory]
    [InlineData("2020-01-31", "P1M", "2020-02-29")]
    [InlineData("2021-01-31", "P1M", "2021-02-28")]
    [InlineData("2020-02-29", "P1Y", "2021-02-28")]
    [InlineData("2020-02-29", "P4Y", "2024-02-29")]
    [InlineData("2020-01-31", "P1M1D", "2020-03-01")]
    [InlineData("2019-12-15", "P1Y2M1W3D", "2021-02-25")]
    [InlineData("2020-08-31", "P1Y6M", "2022-02-28")]
    [InlineData("2019-03-01", "P365D", "2020-02-29")]
    [InlineData("2019-03-01", "P12M", "2020-03-01")]
    [InlineData("9998-12-31", "P1Y", "9999-12-31")]
    [InlineData("9999-12-24", "P1W", "9999-12-31")]
    public void Years_and_months_are_added_first_then_weeks_and_days(string date, string period, string expected)
        => ContractPeriod.Parse(period).AddTo(Day(date)).Should().Be(Day(expected));

    [Theory]
    [InlineData("2020-03-31", "P1M", "2020-02-29")]
    [InlineData("2021-02-28", "P1M", "2021-01-28")]
    [InlineData("2020-02-29", "P1Y", "2019-02-28")]
    [InlineData("2020-03-31", "P1M1D", "2020-02-28")]
    [InlineData("2021-02-25", "P1Y2M1W3D", "2019-12-15")]
    [InlineData("0002-01-01", "P1Y", "0001-01-01")]
    [InlineData("0001-01-08", "P7D", "0001-01-01")]
    public void Subtraction_reckons_the_same_way_backwards(string date, string period, string expected)
        => ContractPeriod.Parse(period).SubtractFrom(Day(date)).Should().Be(Day(expected));

    [Theory]
    [InlineData("9999-12-31", "P1D")]
    [InlineData("9999-12-25", "P1W")]
    [InlineData("9999-01-01", "P1Y")]
    [InlineData("9999-12-01", "P1M")]
    [InlineData("0001-01-01", "P9999Y")]
    [InlineData("9999-12-31", "P9999Y9999M9999W9999D")]
    public void A_sum_after_the_calendar_ends_is_said_not_guessed(string date, string period)
    {
        ContractPeriod.Parse(period).TryAddTo(Day(date), out _).Should().BeFalse();
        FluentActions.Invoking(() => ContractPeriod.Parse(period).AddTo(Day(date))).Should().Throw<OverflowException>();
    }

    [Theory]
    [InlineData("0001-01-01", "P1D")]
    [InlineData("0001-01-07", "P1W")]
    [InlineData("0001-12-31", "P1Y")]
    [InlineData("0001-01-31", "P1M")]
    [InlineData("9999-12-31", "P9999Y")]
    [InlineData("0001-01-01", "P9999Y9999M9999W9999D")]
    public void A_difference_before_the_calendar_begins_is_said_not_guessed(string date, string period)
    {
        ContractPeriod.Parse(period).TrySubtractFrom(Day(date), out _).Should().BeFalse();
        FluentActions.Invoking(() => ContractPeriod.Parse(period).SubtractFrom(Day(date))).Should().Throw<OverflowException>();
    }

    [Fact]
    public void A_later_day_never_leads_to_an_earlier_one()
    {
        foreach (var period in new[] { "P1M", "P11M", "P1Y", "P1M1D", "P3M2W" }.Select(ContractPeriod.Parse))
        {
            for (var day = new LocalDate(2019, 12, 1); day.Year < 2022; day = day.PlusDays(1))
            {
                period.AddTo(day.PlusDays(1)).Should().BeGreaterThanOrEqualTo(period.AddTo(day));
                period.SubtractFrom(day.PlusDays(1)).Should().BeGreaterThanOrEqualTo(period.SubtractFrom(day));
            }
        }
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
        => FluentActions.Invoking(() => ContractPeriod.OfDays(1).TryAddTo(new LocalDate(2020, 1, 1, CalendarSystem.Coptic), out _))
            .Should().Throw<ArgumentException>().WithParameterName("date");

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(1, -1, 0, 0)]
    [InlineData(0, 0, 10000, 0)]
    [InlineData(0, 0, 0, 10000)]
    public void Parts_out_of_bounds_are_refused(int years, int months, int weeks, int days)
        => FluentActions.Invoking(() => ContractPeriod.Of(years, months, weeks, days)).Should().Throw<ArgumentException>();

    private static LocalDate Day(string text) => IsoDay.TryParse(text, out var day) ? day : throw new FormatException(text);
}
