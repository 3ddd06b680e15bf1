using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Tests;

public class RegionCodeTests
{
    [Theory]
    [InlineData("EU", true)]
    [InlineData("EEA", true)]
    [InlineData("EPC", true)]
    [InlineData("UPC", true)]
    [InlineData("Asia-Pacific", false)]
    [InlineData("G20", false)]
    [InlineData("eea", false)]
    [InlineData("nonesuch", false)]
    [InlineData("a23456789012345678901234567890123456789Z", false)]
    public void A_region_is_kept_and_four_are_known(string text, bool isKnown)
    {
        var region = RegionCode.Parse(text);

        region.ToString().Should().Be(text);
        region.IsKnown.Should().Be(isKnown);
        region.Should().Be(RegionCode.Parse(text));
        region.GetHashCode().Should().Be(RegionCode.Parse(text).GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("DE")]
    [InlineData("eu")]
    [InlineData("1EA")]
    [InlineData("-EA")]
    [InlineData("EE-")]
    [InlineData("E A")]
    [InlineData("Länder")]
    [InlineData("a23456789012345678901234567890123456789xZ")]
    [InlineData("worldwide")]
    [InlineData("Worldwide")]
    [InlineData("none")]
    [InlineData("except")]
    [InlineData("and")]
    [InlineData("AND")]
    public void What_is_no_region_is_refused(string text) => RegionCode.TryParse(text, out _).Should().BeFalse();

    [Theory]
    [InlineData("EU", "DE", "1957-12-31", "false")]
    [InlineData("EU", "DE", "1958-01-01", "true")]
    [InlineData("EU", "GB", "1972-12-31", "false")]
    [InlineData("EU", "GB", "1973-01-01", "true")]
    [InlineData("EU", "GB", "2020-01-31", "true")]
    [InlineData("EU", "GB", "2020-02-01", "false")]
    [InlineData("EU", "HR", "2013-06-30", "false")]
    [InlineData("EU", "HR", "2013-07-01", "true")]
    [InlineData("EU", "CH", "2024-01-01", "false")]
    [InlineData("EU", "GP", "2024-01-01", "false")]
    [InlineData("EEA", "NO", "1994-01-01", "true")]
    [InlineData("EEA", "LI", "1994-01-01", "false")]
    [InlineData("EEA", "LI", "1995-05-01", "true")]
    [InlineData("EEA", "RO", "2007-07-31", "false")]
    [InlineData("EEA", "HR", "2014-04-11", "false")]
    [InlineData("EEA", "HR", "2014-04-12", "true")]
    [InlineData("EEA", "GB", "2020-01-31", "true")]
    [InlineData("EEA", "GB", "2020-02-01", "false")]
    [InlineData("EPC", "DE", "1977-10-06", "false")]
    [InlineData("EPC", "DE", "1977-10-07", "true")]
    [InlineData("EPC", "GB", "2024-01-01", "true")]
    [InlineData("EPC", "ME", "2022-09-30", "false")]
    [InlineData("EPC", "ME", "2022-10-01", "true")]
    [InlineData("EPC", "BA", "2024-01-01", "false")]
    [InlineData("UPC", "DE", "2023-05-31", "false")]
    [InlineData("UPC", "DE", "2023-06-01", "true")]
    [InlineData("UPC", "RO", "2024-08-31", "false")]
    [InlineData("UPC", "RO", "2024-09-01", "true")]
    [InlineData("UPC", "ES", "2024-09-01", "false")]
    [InlineData("UPC", "IE", "2024-09-01", "false")]
    [InlineData("Asia-Pacific", "JP", "2024-09-01", "unknown")]
    public void Membership_goes_by_the_day(string region, string country, string day, string expected)
        => RegionCode.Parse(region).Contains(CountryCode.Parse(country), Day(day)).ToString().Should().Be(expected);

    [Theory]
    [InlineData("EU", "1958-01-01", 6)]
    [InlineData("EU", "1973-01-01", 9)]
    [InlineData("EU", "1986-01-01", 12)]
    [InlineData("EU", "1995-01-01", 15)]
    [InlineData("EU", "2004-05-01", 25)]
    [InlineData("EU", "2007-01-01", 27)]
    [InlineData("EU", "2013-07-01", 28)]
    [InlineData("EU", "2020-02-01", 27)]
    [InlineData("EEA", "1994-01-01", 17)]
    [InlineData("EEA", "2007-08-01", 30)]
    [InlineData("EEA", "2014-04-12", 31)]
    [InlineData("EEA", "2020-02-01", 30)]
    [InlineData("EPC", "1977-10-07", 7)]
    [InlineData("EPC", "2000-11-01", 20)]
    [InlineData("EPC", "2009-07-01", 36)]
    [InlineData("EPC", "2010-10-01", 38)]
    [InlineData("EPC", "2022-10-01", 39)]
    [InlineData("UPC", "2023-06-01", 17)]
    [InlineData("UPC", "2024-09-01", 18)]
    public void A_known_region_has_as_many_members_as_its_treaty(string region, string day, int members)
    {
        var membership = RegionCode.Parse(region).Membership!;

        membership.Countries.Count(country => membership.Includes(country, Day(day))).Should().Be(members);
        membership.Countries.Should().OnlyContain(country => country.IsAssigned);
    }

    [Fact]
    public void Membership_changes_on_the_change_dates_and_on_no_other_day()
    {
        foreach (var region in RegionCode.Known)
        {
            var membership = region.Membership!;
            foreach (var day in membership.ChangeDates)
                Members(membership, day).Should().NotEqual(Members(membership, day.PlusDays(-1)), "{0} changed on {1}", region, day);

            for (var i = 1; i < membership.ChangeDates.Count; i++)
                Members(membership, membership.ChangeDates[i].PlusDays(-1)).Should().Equal(Members(membership, membership.ChangeDates[i - 1]));
        }
    }

    [Fact]
    public void A_day_of_another_calendar_is_the_same_day()
        => RegionCode.Eu.Contains(CountryCode.Parse("GB"), new LocalDate(2020, 1, 31).WithCalendar(CalendarSystem.Julian)).Should().Be(Truth.True);

    [Fact]
    public void Order_is_ordinal()
    {
        RegionCode.Eea.CompareTo(RegionCode.Eu).Should().BeNegative();
        RegionCode.Upc.CompareTo(null).Should().BePositive();
        (RegionCode.Eea == RegionCode.Eu).Should().BeFalse();
    }

    private static CountryCode[] Members(RegionMembership membership, LocalDate day)
        => [.. membership.Countries.Where(country => membership.Includes(country, day))];

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
