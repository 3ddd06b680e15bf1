namespace LicensingModel.Tests;

public class CountryCodeTests
{
    [Theory]
    [InlineData("DE", "Germany")]
    [InlineData("KR", "South Korea")]
    [InlineData("TW", "Taiwan")]
    [InlineData("TR", "Türkiye")]
    [InlineData("GL", "Greenland")]
    [InlineData("XK", null)]
    [InlineData("SU", null)]
    [InlineData("DD", null)]
    [InlineData("YU", null)]
    [InlineData("CS", null)]
    [InlineData("UK", null)]
    [InlineData("AA", null)]
    [InlineData("ZZ", null)]
    public void Any_code_is_kept_and_assigned_ones_have_a_name(string text, string? name)
    {
        var country = CountryCode.Parse(text);

        country.ToString().Should().Be(text);
        country.Value.Should().Be(text);
        country.EnglishName.Should().Be(name);
        country.IsAssigned.Should().Be(name is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("EU")]
    [InlineData("de")]
    [InlineData("De")]
    [InlineData("D")]
    [InlineData("DEU")]
    [InlineData("D1")]
    [InlineData("ÄB")]
    [InlineData(" D")]
    public void What_is_no_country_is_refused(string text) => CountryCode.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void As_many_codes_are_assigned_as_the_standard_says()
    {
        AssignedCountries.EnglishNames.Should().HaveCount(249);
        AssignedCountries.EnglishNames.Should().OnlyContain(entry => CountryCode.Parse(entry.Key).IsAssigned && entry.Value.Length > 2);
    }

    [Fact]
    public void Equality_and_order_are_by_code()
    {
        var codes = new[] { "AA", "DE", "DK", "FR", "ZZ" };
        foreach (var left in codes)
        {
            foreach (var right in codes)
            {
                (CountryCode.Parse(left) == CountryCode.Parse(right)).Should().Be(left == right);
                Math.Sign(CountryCode.Parse(left).CompareTo(CountryCode.Parse(right))).Should().Be(Math.Sign(string.CompareOrdinal(left, right)));
            }

            CountryCode.Parse(left).GetHashCode().Should().Be(CountryCode.Parse(left).GetHashCode());
        }

        CountryCode.Parse("DE").CompareTo(null).Should().BePositive();
    }
}
