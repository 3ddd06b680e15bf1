using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Streaming;
using LicensingModel.Tests.Serialization.Streaming;
using LicensingModel.Tests.Validation;
using LicensingModel.Validation;

namespace LicensingModel.Tests.Serialization;

/// <summary>Findings point at places of the text, also where those of what was read of it are others.</summary>
public class ItemPlaceTests
{
    private const string Unsorted = """
        {"schemaVersion": 1, "recordedThrough": "2020-12-31",
         "parties": [{"id": "beta", "kind": "company", "name": {"en": "B"}}, {"id": "alpha", "kind": "company", "name": {"en": "A"}}],
         "agreements": [{"id": "deal", "title": {"en": "Deal"}, "kind": "patentLicense", "completeness": "press",
           "parties": [{"role": "party", "parties": [
             "nobody",
             "beta",
             "alpha"]}],
           "provisions": []}]}
        """;

    [Fact]
    public void Behind_an_item_that_could_not_be_read_the_others_keep_the_places_of_the_text()
    {
        var read = LicensingJson.Read(Deals.Json("\"x\": 1", beside: "5"));
        Show(read).Should().Equal("LM1010 /agreements/0", "LM2010 /agreements/1/x");
        read.Diagnostics[1].Position.Line.Should().BeGreaterThan(read.Diagnostics[0].Position.Line);
        Show(LicensingJson.Read(Deals.Json("\"x\": 1", beside: "{\"id\": \"first\", \"title\": {\"en\": \"F\"}, \"kind\": \"patentLicense\", \"completeness\": \"press\", \"parties\": [], \"provisions\": []}, 5, {}")))
            .Should().Contain("LM2010 /agreements/3/x");
    }

    [Fact]
    public void So_they_do_inside_of_an_element_and_in_a_stream()
    {
        var text = Deals.Json("\"status\": [7, {\"status\": \"gone\"}, 8, {\"status\": \"signed\", \"y\": 2}]", beside: "5");
        var read = LicensingJson.Read(text);
        Show(read).Should().Equal("LM1010 /agreements/0", "LM1010 /agreements/1/status/0", "LM2012 /agreements/1/status/1/status", "LM1010 /agreements/1/status/2", "LM2010 /agreements/1/status/3/y");
        var streamed = Streamed.All(LicensingStreaming.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        streamed.SelectMany(element => element.Diagnostics).Should().Equal(read.Diagnostics);
    }

    [Fact]
    public void What_is_wrong_in_a_set_is_said_where_the_text_has_it_though_the_set_is_sorted()
    {
        var read = LicensingJson.Read(Unsorted);
        Show(read).Should().Equal("LM2001 /agreements/0/parties/0/parties/0");
        read.Diagnostics[0].Position.Should().Be(new LicensingModel.Diagnostics.TextPosition(5, 6));
        read.Value!.Agreements[0].Parties[0].Parties.Select(party => party.Value).Should().Equal("alpha", "beta", "nobody");
    }

    [Fact]
    public void What_validation_finds_later_is_located_in_the_text()
    {
        var read = LicensingJson.Read(Unsorted, new ReadOptions { CheckIntegrity = false });
        var found = read.Value!.Validate();
        Deals.Show(found).Should().Equal("LM2001 /agreements/0/parties/0/parties/2");
        Deals.Show(read.Text.Locate(found)).Should().Equal("LM2001 /agreements/0/parties/0/parties/0");
    }

    private static IEnumerable<string> Show(ReadResult<LicensingDocument> read) => read.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer}");
}
