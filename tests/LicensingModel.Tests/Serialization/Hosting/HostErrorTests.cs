using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Tests.Serialization.Hosting;

public class HostErrorTests
{
    private static readonly JsonSerializerOptions Plain = new JsonSerializerOptions().AddLicensingModel();

    [Fact]
    public void All_findings_come_at_once_with_their_place_in_the_value_and_the_values_place_in_the_host()
    {
        const string json = """
            {"Number": "1",
              "Agreement": {
                "id": "deal", "title": {"en": "x"}, "kind": "crossLicense", "completeness": "press",
                "mood": 1,
                "announced": 2017, "signed": "2017-02-30"
              }
            }
            """;

        var thrown = Reading<DealFile>(json);

        thrown.Path.Should().Be("$.Agreement");
        thrown.Diagnostics.Select(Place).Should().Equal(
            "LM2010 /mood 3:5",
            "LM1010 /announced 4:18",
            "LM1021 /signed 4:34");
    }

    [Fact]
    public void An_item_of_a_list_is_found_by_the_hosts_path()
    {
        var thrown = Reading<Dictionary<string, List<Money>>>("""{"paid": ["EUR 1", "EUR 1.50"]}""");

        thrown.Path.Should().Be("$.paid[1]");
        thrown.Diagnostics.Select(Place).Should().Equal("LM1023  1:1");
        thrown.Message.Should().Contain("write `EUR 1.5`");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    public async Task A_stream_gives_the_same_places(int buffer)
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = buffer }.AddLicensingModel();
        using var stream = new DripStream(Encoding.UTF8.GetBytes("""[{"Number":"1"}, {"Number":"2","Price":  "EUR",  "Rate": "1%"}]"""));

        var reading = async () => await JsonSerializer.DeserializeAsync(stream, new HostContext(options).ListDealFile);

        var thrown = (await reading.Should().ThrowAsync<LicensingJsonException>()).Which;
        thrown.Path.Should().Be("$[1].Price");
        thrown.Diagnostics.Select(Place).Should().Equal("LM1020  1:1");
    }

    [Fact]
    public async Task In_a_stream_what_is_wrong_is_passed_over_and_the_rest_is_looked_at()
    {
        using var stream = new DripStream(Encoding.UTF8.GetBytes("""
            {"Number":"1","Agreement":{"id":{"a":[1]},"title":{"en":{"b":2}},"mood":{"c":[3]},"kind":"crossLicense","completeness":"press",
             "provisions":[{"id":"p","body":{"kind":"newer","d":[4]}},[5],{"id":"p","id":["q"]}],"signed":{"state":"stated"}}}
            """));

        var reading = async () => await JsonSerializer.DeserializeAsync(stream, new HostContext(new JsonSerializerOptions { DefaultBufferSize = 1 }.AddLicensingModel()).DealFile);

        (await reading.Should().ThrowAsync<LicensingJsonException>()).Which.Diagnostics.Select(Place).Should().Equal(
            "LM1010 /id 1:7",
            "LM1010 /title/en 1:31",
            "LM1010 /provisions/1 2:59",
            "LM1011 /provisions/2 2:63",
            "LM1012 /provisions/2/id 2:73",
            "LM1030 /signed 2:95");
    }

    [Fact]
    public void Comments_that_the_host_allows_do_not_hide_the_place()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }.AddLicensingModel();

        var thrown = Reading<LocalizedText>("{\"en\": \"x\", // English\n \"x y\": \"y\",}", options);

        thrown.Diagnostics.Select(Place).Should().Equal("LM1020 /x y 2:2");
    }

    [Fact]
    public void A_dangling_reference_in_a_document_throws_unless_integrity_is_not_checked()
    {
        const string json = """{"schemaVersion": 1, "agreements": [{"id": "deal", "title": {"en": "x"}, "kind": "crossLicense", "completeness": "press", "parties": [{"role": "party", "parties": ["nokia"]}]}]}""";

        Reading<LicensingDocument>(json).Diagnostics.Select(Place).Should().Equal("LM2001 /agreements/0/parties/0/parties/0 1:165");
        var trusting = new JsonSerializerOptions().AddLicensingModel(new ReadOptions { CheckIntegrity = false });
        JsonSerializer.Deserialize<LicensingDocument>(json, trusting)!.Agreements.Should().HaveCount(1);
    }

    [Fact]
    public void The_case_of_a_choice_refuses_another_kind()
        => Reading<DealFile>("""{"Number":"1","Grant":{"kind":"generalTerm","topic":"other"}}""")
            .Diagnostics.Select(finding => finding.ToString())
            .Should().Equal("1:1 error LM1010 at the document: Expected a body of kind `patentGrant`, found another kind.");

    [Fact]
    public void A_key_that_is_no_id_throws()
    {
        var thrown = Reading<Dictionary<PartyId, int>>("""{"nokia": 1, "no kia": 2}""");

        thrown.Diagnostics.Select(finding => finding.Code).Should().Equal("LM1020");
        thrown.Message.Should().Contain("`no kia`");
        Reading<Dictionary<Completeness, int>>("""{"pres": 2}""").Message.Should().Contain("did you mean `press`?");
    }

    [Fact]
    public void Limits_hold_for_each_value()
    {
        var options = new JsonSerializerOptions().AddLicensingModel(new ReadOptions { Limits = new ReadLimits { MaximumItems = 2 } });
        var flat = new JsonSerializerOptions().AddLicensingModel(new ReadOptions { Limits = new ReadLimits { MaximumDepth = 2 } });

        JsonSerializer.Deserialize<List<LocalizedText>>("""[{"en":"a"},{"en":"b"},{"en":"c"}]""", options).Should().HaveCount(3);
        Reading<ValueList<LocalizedText>>("""[{"en":"a"},{"en":"b"}]""", options).Diagnostics.Select(finding => finding.Code).Should().Equal("LM1004");
        Reading<DealFile>("""{"Number":"1","Scope":{"kind":"except","scope":{"kind":"anyOf","scopes":[{"kind":"allPatents"}]}}}""", flat)
            .Diagnostics.Select(finding => finding.Code).Should().Contain("LM1003");
    }

    [Fact]
    public void A_text_that_is_not_JSON_remains_the_hosts_error()
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<DealFile>("""{"Number":"1","Scope":{"kind":}}""", Plain))
            .Should().Throw<JsonException>().Which.Should().NotBeOfType<LicensingJsonException>();

    private static LicensingJsonException Reading<T>(string json, JsonSerializerOptions? options = null)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<T>(json, options ?? Plain)).Should().Throw<LicensingJsonException>().Which;

    private static string Place(Diagnostic finding) => $"{finding.Code} {finding.Pointer} {finding.Position.Line}:{finding.Position.Column}";
}
