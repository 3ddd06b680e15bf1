using LicensingModel.Serialization;

namespace LicensingModel.Tests.Diagnostics;

public class ExcerptTests
{
    [Theory]
    [InlineData(80, "")]
    [InlineData(81, "…")]
    [InlineData(1_000_000, "…")]
    public void A_name_that_is_too_long_to_be_read_is_cut_in_the_message_and_whole_in_the_pointer(int length, string end)
    {
        var name = new string('n', length);

        var finding = LicensingJson.Read($$"""{"schemaVersion": 1, "{{name}}": 1}""").Diagnostics.Single();

        finding.Arguments[0].Should().Be(new string('n', length - (end.Length * (length - 79))) + end);
        finding.Pointer.Segments[0].Should().Be(name);
        finding.ToString().Length.Should().BeLessThan(400);
    }

    [Fact]
    public void A_name_is_not_cut_within_a_character()
    {
        var finding = LicensingJson.Read($$"""{"schemaVersion": 1, "{{new string('n', 78)}}😀{{new string('n', 9)}}": 1}""").Diagnostics.Single();

        finding.Arguments[0].Should().Be(new string('n', 78) + "…");
    }

    [Fact]
    public void A_member_that_is_not_known_and_one_that_stands_twice_are_found_where_their_names_stand()
    {
        var read = LicensingJson.Read("""
            {"schemaVersion": 1,
              "odd": 1,
              "odd": 2}
            """);

        read.Diagnostics.Select(finding => $"{finding.Code} {finding.Position}").Should().Equal("LM2010 2:3", "LM1012 3:3");
    }
}
