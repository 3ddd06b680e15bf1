using LicensingModel.Patents.Numbers;
using NodaTime;

namespace LicensingModel.Tests.Patents.Numbers;

public sealed class PatentOfficeTests
{
    [Theory]
    [InlineData("US", OfficeReach.National, false)]
    [InlineData("EP", OfficeReach.Regional, false)]
    [InlineData("WO", OfficeReach.International, false)]
    [InlineData("IB", OfficeReach.International, false)]
    [InlineData("XX", OfficeReach.Unknown, false)]
    [InlineData("DD", OfficeReach.National, true)]
    [InlineData("DL", OfficeReach.National, true)]
    [InlineData("SU", OfficeReach.National, true)]
    [InlineData("YU", OfficeReach.National, true)]
    [InlineData("CS", OfficeReach.National, true)]
    [InlineData("YD", OfficeReach.National, true)]
    public void An_office_is_known_by_its_code(string code, OfficeReach reach, bool isHistoric)
    {
        var office = PatentOffice.Parse(code);
        office.Reach.Should().Be(reach);
        office.IsHistoric.Should().Be(isHistoric);
        office.ToString().Should().Be(code);
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("us")]
    [InlineData("QQ")]
    [InlineData("U")]
    [InlineData("USA")]
    [InlineData("AQ")]
    public void Other_letters_are_no_office(string code) => PatentOffice.TryParse(code, out _).Should().BeFalse();

    [Fact]
    public void The_organizations_of_the_standard_are_all_there()
        => PatentOffice.All.Select(office => office.Value).Should().Contain("AP BX EA EM EP GC IB OA QZ WO XN XU XV XX CS DD DL SU YU SY YD".Split(' '));

    [Fact]
    public void CS_was_used_again()
    {
        var office = PatentOffice.Parse("CS");
        office.NameOn(new LocalDate(1990, 1, 1)).Should().Be("Czechoslovakia");
        office.NameOn(new LocalDate(2005, 1, 1)).Should().Be("Serbia and Montenegro");
    }

    [Fact]
    public void Offices_are_sorted_and_their_numbers_with_them()
    {
        PatentOffice.All.Should().BeInAscendingOrder();
        new[] { "US2B1", "EP1000000", "US1A", "WO2020000001A1", "EP0000001B1" }.Select(text => PatentNumber.Parse(text)).Order().Select(number => number.ToString())
            .Should().Equal("EP0000001B1", "EP1000000", "US1A", "US2B1", "WO2020000001A1");
    }
}
