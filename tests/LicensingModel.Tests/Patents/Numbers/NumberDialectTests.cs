using LicensingModel.Patents.Numbers;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class NumberDialectTests
{
    [Theory]
    [InlineData("US2002066904A1", "US2002066904A1", "US2002066904A1", "US-2002066904-A1", "US20020066904A1", "US20020066904A1")]
    [InlineData("US7650331B1", "US7650331B1", "US7650331B1", "US-7650331-B1", "US7650331B1", "US7650331B1")]
    [InlineData("US09/930611", null, null, null, "US09/930611", null)]
    [InlineData("EP1000000B1", "EP1000000B1", "EP1000000B1", "EP-1000000-B1", null, "EP1000000B1")]
    [InlineData("EP07109822.2", "EP.07109822.A", "EP20070109822", null, null, "EP071098222")]
    [InlineData("PCT/GB2002/004635", "GB.0204635.W", "WO2002GB04635", null, null, "PCTGB2002004635")]
    [InlineData("PCT/SE2023/123456", "SE.2023123456.W", null, null, null, "PCTSE2023123456")]
    [InlineData("CN200410012345.5", "CN.200410012345.A", null, null, null, "CN2004100123455")]
    [InlineData("JP20200123456", "JP.2020123456.A", "JP20200123456", null, null, "JP20200123456")]
    [InlineData("JP19960123456", "JP.12345696.A", "JP19960123456", null, null, "JP19960123456")]
    [InlineData("GB20040008721", null, "GB20040008721", null, null, "GB20040008721")]
    [InlineData("DE10001499.2", "DE.10001499.A", null, null, null, null)]
    [InlineData("JPH08179521A", "JPH08179521A", "JPH08179521A", "JP-H08179521-A", null, "JPH08179521A")]
    public void Each_dialect_spells_a_number_or_says_that_it_cannot(string text, string? docdb, string? epodoc, string? google, string? uspto, string? compact)
    {
        var number = PatentNumber.Parse(text);
        Enum.GetValues<NumberDialect>().Select(number.Format).Should().Equal(docdb, epodoc, google, uspto, compact);
        foreach (var dialect in Enum.GetValues<NumberDialect>())
            number.LosesIn(dialect).Should().Be(number.Format(dialect) is null);
    }

    [Theory]
    [InlineData("KR Appl. 10-2014-0052345", NumberDialect.Epodoc)]
    [InlineData("KR Appl. 20-2014-0052345", NumberDialect.Docdb)]
    public void A_dialect_that_spells_a_number_as_another_loses_something(string text, NumberDialect dialect)
    {
        var number = PatentNumber.Parse(text);
        number.Format(dialect).Should().NotBeNull();
        number.LosesIn(dialect).Should().BeTrue();
    }

    [Fact]
    public void A_format_is_the_name_of_a_dialect()
    {
        var number = PatentNumber.Parse("US20020066904A1");
        $"{number:uspto} {number:google} {number}".Should().Be("US20020066904A1 US-2002066904-A1 US2002066904A1");
        number.Invoking(one => one.ToString("short", null)).Should().Throw<FormatException>();
        number.Invoking(one => one.ToString("0", null)).Should().Throw<FormatException>();
        number.Invoking(one => one.Format((NumberDialect)9)).Should().Throw<ArgumentOutOfRangeException>();
        number.TryFormat(new char[5], out var written, default, null).Should().BeFalse();
        written.Should().Be(0);
    }
}
