using System.Text;
using System.Text.Json;
using LicensingModel.Interchange;
using LicensingModel.Serialization.Reading;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Interchange;

public class DocumentFilesTests
{
    private const string Parties = """
        {
          "schemaVersion": 1,
          "parties": [
            { "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }
          ]
        }
        """;

    private const string Deal = """
        {
          "schemaVersion": 1,
          "recordedThrough": "2020-12-31",
          "parties": [{ "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "agreements": [
            {
              "id": "deal",
              "title": { "en": "Deal" },
              "kind": "patentLicense",
              "completeness": "press",
              "parties": [{ "role": "party", "parties": ["alpha", "beta"] }]
            }
          ]
        }
        """;

    [Fact]
    public void Files_refer_to_each_other()
    {
        var files = Read(("parties.json", Parties), ("deal.json", Deal));

        files.HasErrors.Should().BeFalse();
        files.Names.Should().Equal("parties.json", "deal.json");
        files.Document!.Parties.Select(party => party.Id.Value).Should().Equal("alpha", "beta");
        Read(("deal.json", Deal)).Findings.Select(Text).Should().Contain("deal.json LM2001 /agreements/0/parties/0/parties/0 11:50");
    }

    [Fact]
    public void A_collision_is_shown_in_its_file_with_the_place_in_the_other()
    {
        var files = Read(("one.json", Parties), ("deal.json", Deal), ("two.json", Otherwise.Replace("\"parties\": [\n", "\"parties\": [\n\n\n", StringComparison.Ordinal)));

        files.Findings.Where(finding => finding.Diagnostic.Code == "LM2002").Select(Text).Should().Equal("two.json LM2002 /parties/0/id 6:13");
        files.Findings.Single(finding => finding.Diagnostic.Code == "LM2002").Related.Select(related => $"{related.File} {related.Place.Pointer} {related.Place.Position}")
            .Should().Equal("one.json /parties/0/id 4:13");
    }

    [Fact]
    public void Findings_come_file_by_file_in_the_order_of_the_text()
    {
        var files = Read(("b.json", Odd("b")), ("a.json", Odd("a")));

        files.Findings.Where(finding => finding.Diagnostic.Code is "LM2010" or "LM2012").Select(Text).Should().Equal(
            "b.json LM2010 /odd 1:22", "b.json LM2012 /parties/0/kind 1:60", "a.json LM2010 /odd 1:22", "a.json LM2012 /parties/0/kind 1:60");

        static string Odd(string id) => """{"schemaVersion":1,  "odd":"ID","parties":[{"id":"ID","kind":"odd","name":{"en":"N"}}]}""".Replace("ID", id, StringComparison.Ordinal);
    }

    [Fact]
    public void While_a_file_cannot_be_read_ids_that_it_may_declare_are_not_missed()
    {
        var files = Read(("parties.json", Parties.Replace("\"Alpha\"", "7", StringComparison.Ordinal)), ("deal.json", Deal));

        files.Document.Should().BeNull();
        files.HasErrors.Should().BeTrue();
        files.Findings.Select(Text).Should().Equal("parties.json LM1010 /parties/0/name/en 4:57");
    }

    [Fact]
    public void A_file_that_stands_alone_is_missed_nothing()
        => Read(("deal.json", Deal.Replace("\"press\"", "\"pres\"", StringComparison.Ordinal))).Findings.Select(finding => finding.Diagnostic.Code).Should().Equal("LM1015");

    [Fact]
    public void A_text_that_is_not_JSON_is_reported_and_the_others_are_looked_at()
        => Read(("a.json", "{"), ("b.json", """{"schemaVersion":1,"parties":1}""")).Findings.Select(Text).Should().Equal("a.json LM1001  1:2", "b.json LM1010 /parties 1:30");

    [Fact]
    public void Limits_and_rules_are_the_callers()
    {
        var deal = new NamedText("deal.json", Encoding.UTF8.GetBytes(Deal));

        DocumentFiles.Read([deal], new ReadLimits { MaximumBytes = 10 }).Findings.Select(finding => finding.Diagnostic.Code).Should().Equal("LM1002");
        DocumentFiles.Read([new NamedText("p.json", Encoding.UTF8.GetBytes(Parties)), deal], rules: RuleSet.Default.Only("LM2001")).Findings.Should().BeEmpty();
    }

    [Fact]
    public void Findings_are_written_by_file_with_counts()
    {
        var files = Read(("one.json", Parties), ("two.json", Otherwise));

        using var json = JsonDocument.Parse(JsonOf.Written(writer => FindingsJson.Write(writer, files)));

        json.RootElement.GetProperty("errors").GetInt32().Should().Be(1);
        json.RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetProperty("file").GetString()).Should().Equal("one.json", "two.json");
        json.RootElement.GetProperty("files")[1].GetProperty("diagnostics").EnumerateArray().First(finding => finding.GetProperty("code").GetString() == "LM2002").GetRawText().Should().Be(
            """{"code":"LM2002","severity":"error","pointer":"/parties/0/id","line":4,"column":13,"message":"The id `alpha` is already the id of another party.","help":"diagnostics/LM2002.md","related":[{"file":"one.json","pointer":"/parties/0/id","line":4,"column":13,"note":"declared here first"}]}""");
    }

    /// <summary>The same party, declared otherwise.</summary>
    private static string Otherwise => Parties.Replace("\"Alpha\"", "\"Alfa\"", StringComparison.Ordinal);

    private static DocumentFiles Read(params (string Name, string Json)[] files)
        => DocumentFiles.Read(files.Select(file => new NamedText(file.Name, Encoding.UTF8.GetBytes(file.Json))).ToValueList());

    private static string Text(FileFinding finding) => $"{finding.File} {finding.Diagnostic.Code} {finding.Diagnostic.Pointer} {finding.Diagnostic.Position}";
}
