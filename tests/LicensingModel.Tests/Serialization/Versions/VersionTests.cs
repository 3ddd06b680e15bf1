using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Serialization.Versions;

/// <summary>What an older version of the format wrote is read, and what a later one wrote is refused as a whole. The examples in docs/versions are frozen: they never change.</summary>
public class VersionTests
{
    private static string Old => Text("version-0.json");

    [Fact]
    public void An_older_document_is_read_and_written_in_the_current_version()
    {
        var read = LicensingJson.Read(Old);

        LicensingJson.Write(read.GetValueOrThrow()).Should().Be(Text("version-1.json"));
        read.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().StartWith("LM1041 /schemaVersion 2:20");
    }

    [Theory]
    [InlineData("version-1.json")]
    [InlineData("version-1-deal.json")]
    public void What_the_current_version_wrote_is_read_and_written_as_it_was(string file)
    {
        var read = LicensingJson.Read(Text(file));

        read.Diagnostics.Should().NotContain(finding => finding.Descriptor == ReadingDiagnostics.OlderVersion);
        LicensingJson.Write(read.GetValueOrThrow()).Should().Be(Text(file));
    }

    [Fact]
    public void There_is_an_example_of_every_version()
        => Enumerable.Range(LicensingDocument.OldestSchemaVersion, LicensingDocument.CurrentSchemaVersion - LicensingDocument.OldestSchemaVersion + 1)
            .Should().OnlyContain(version => LicensingJson.Read(Text($"version-{version}.json"), null).HasErrors == false && Text($"version-{version}.json").Contains($"\"schemaVersion\": {version}", StringComparison.Ordinal));

    [Fact]
    public void What_is_not_understood_is_kept_as_it_came_even_where_it_looks_like_something_old()
        => LicensingJson.Write(LicensingJson.Read(Old).GetValueOrThrow()).Should().Contain("\"controlAbove\": \"50%\"").And.Contain("\"controlBelow\": \"90%\"");

    [Fact]
    public void The_version_counts_wherever_it_stands()
    {
        var last = Old.Replace("  \"schemaVersion\": 0,\n", "", StringComparison.Ordinal).TrimEnd().TrimEnd('}') + ", \"schemaVersion\": 0}";

        LicensingJson.Write(LicensingJson.Read(last).GetValueOrThrow()).Should().Be(Text("version-1.json"));
    }

    [Fact]
    public void In_the_current_version_an_old_member_is_one_that_nobody_knows()
        => LicensingJson.Read(Old.Replace("\"schemaVersion\": 0", "\"schemaVersion\": 1", StringComparison.Ordinal)).Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer}")
            .Should().Contain(["LM2010 /agreements/0/provisions/0/body/grantees/affiliates/controlAbove", "LM1023 /patents/0/number"]);

    [Fact]
    public void Old_and_new_member_in_one_object_are_one_member_twice()
        => LicensingJson.Read(Old.Replace("\"controlAbove\": \"50%\", \"directions\"", "\"controlAbove\": \"50%\", \"control\": \">50%\", \"directions\"", StringComparison.Ordinal)).Diagnostics
            .Should().Contain(finding => finding.Code == "LM1012" && finding.Pointer.ToString() == "/agreements/0/provisions/0/body/grantees/affiliates/control");

    [Fact]
    public void What_cannot_be_brought_up_is_reported_where_it_stands()
    {
        var read = LicensingJson.Read(Old.Replace("50%\", \"directions", "150%\", \"directions", StringComparison.Ordinal).Replace("US 7,650,331 B1", "the antenna patent", StringComparison.Ordinal));

        read.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal(
            "LM1042 /patents/0/number 9:34",
            "LM1042 /agreements/0/provisions/0/body/grantees/affiliates/controlAbove 34:80");
    }

    [Theory]
    [InlineData("""{"schemaVersion": 2, "parties": 7, "agreements": [{"id": 1}]}""", "LM1040 /schemaVersion 1:19")]
    [InlineData("""{"parties": [{"id": "a"}], "schemaVersion": 3}""", "LM1040 /schemaVersion 1:45")]
    [InlineData("""{"schemaVersion": -1}""", "LM1040 /schemaVersion 1:19")]
    public void Of_a_version_that_is_not_read_nothing_is_said_but_that(string text, string finding)
    {
        var read = LicensingJson.Read(text);

        read.Value.Should().BeNull();
        read.Diagnostics.Select(one => $"{one.Code} {one.Pointer} {one.Position}").Should().Equal(finding);
        read.Text.Utf8.ToArray().Should().Equal(Encoding.UTF8.GetBytes(text));
    }

    private static string Text(string file) => File.ReadAllText(Checkout.PathTo("docs", "versions", file));
}
