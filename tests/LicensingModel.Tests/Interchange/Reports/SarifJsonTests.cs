using System.Buffers;
using System.Text;
using System.Text.Json;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Reports;

namespace LicensingModel.Tests.Interchange.Reports;

/// <summary>Findings as SARIF 2.1.0: what the standard requires of a log, and what it says of these findings.</summary>
public class SarifJsonTests
{
    private static readonly NamedText Deal = new("deals/a deal.json", Encoding.UTF8.GetBytes(SmallDeal.Json.Replace("\"id\": \"gamma\"", "\"id\": \"beta\"", StringComparison.Ordinal)));
    private static readonly NamedText Broken = new("/tmp/broken#1.json", """{ "schemaVersion": 1, "parties": [{ "id": "a", "kind": "company", "name": "A" }] }"""u8.ToArray());

    public static TheoryData<string> Inputs => ["deal", "broken", "both", "older"];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void A_log_has_what_the_standard_requires(string input)
    {
        var files = Read(input);
        var log = Log(files);
        var run = log.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        var artifacts = run.GetProperty("artifacts").EnumerateArray().ToArray();
        var results = run.GetProperty("results").EnumerateArray().ToArray();

        log.GetProperty("version").GetString().Should().Be("2.1.0");
        run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().Should().NotBeNullOrEmpty();
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        rules.Select(rule => rule.GetProperty("id").GetString()).Should().OnlyHaveUniqueItems();
        rules.Should().OnlyContain(rule => IsMessage(rule.GetProperty("shortDescription")) && IsMessage(rule.GetProperty("help")) && IsLevel(rule.GetProperty("defaultConfiguration")) && IsAbsolute(rule.GetProperty("helpUri")));
        artifacts.Should().OnlyContain(artifact => IsAddress(artifact.GetProperty("location")));
        results.Should().HaveCount(files.Findings.Count).And.OnlyContain(result => IsResult(result, rules, artifacts));
    }

    [Fact]
    public void A_finding_is_told_with_its_rule_place_pointer_and_related_places()
    {
        var result = Log(Read("deal")).GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(one => one.GetProperty("ruleId").GetString() == "LM2002");
        var location = result.GetProperty("locations")[0];

        result.GetProperty("level").GetString().Should().Be("error");
        location.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("deals/a%20deal.json");
        location.GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(7);
        location.GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString().Should().Be("/parties/2/id");
        result.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(6);
        result.GetProperty("relatedLocations")[0].GetProperty("message").GetProperty("text").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Braces_in_a_message_are_doubled_and_a_path_from_the_root_is_a_file()
    {
        var result = Log(Read("broken")).GetProperty("runs")[0].GetProperty("results")[0];

        result.GetProperty("message").GetProperty("text").GetString().Should().Contain("`{{\"en\": \"…\"}}`");
        result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("file:///tmp/broken%231.json");
    }

    [Fact]
    public void A_finding_is_known_again_when_lines_move()
        => Fingerprints(Read("deal")).Should().Equal(Fingerprints(DocumentFiles.Read([Deal with { Utf8 = Encoding.UTF8.GetBytes("\n\n" + Encoding.UTF8.GetString(Deal.Utf8.Span)) }])));

    [Fact]
    public void Without_an_address_of_help_rules_name_their_page_only()
    {
        var rule = Log(Read("deal"), null).GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];

        rule.TryGetProperty("helpUri", out _).Should().BeFalse();
        rule.GetProperty("help").GetProperty("text").GetString().Should().Be($"See diagnostics/{rule.GetProperty("id").GetString()}.md.");
    }

    [Fact]
    public void An_address_of_help_that_is_relative_is_refused()
        => FluentActions.Invoking(() => Log(Read("deal"), new Uri("docs/", UriKind.Relative))).Should().Throw<ArgumentException>();

    private static DocumentFiles Read(string input) => DocumentFiles.Read(input switch
    {
        "deal" => [Deal],
        "broken" => [Broken],
        "older" => [new NamedText("old.json", File.ReadAllBytes(Checkout.PathTo("docs", "versions", "version-0.json")))],
        _ => [Deal, Broken],
    });

    private static IEnumerable<string?> Fingerprints(DocumentFiles files)
        => Log(files).GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(result => result.GetProperty("partialFingerprints").GetProperty("licensingModel/v1").GetString());

    private static JsonElement Log(DocumentFiles files) => Log(files, new Uri("https://example.org/docs/"));

    private static JsonElement Log(DocumentFiles files, Uri? help)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output))
            SarifJson.Write(writer, files, help);
        using var document = JsonDocument.Parse(output.WrittenMemory);
        return document.RootElement.Clone();
    }

    private static bool IsResult(JsonElement result, JsonElement[] rules, JsonElement[] artifacts)
        => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString()
            && IsLevel(result)
            && IsMessage(result.GetProperty("message"))
            && result.GetProperty("locations").EnumerateArray().Concat(result.TryGetProperty("relatedLocations", out var related) ? related.EnumerateArray() : default).All(location => IsLocation(location, artifacts));

    private static bool IsLocation(JsonElement location, JsonElement[] artifacts)
    {
        var place = location.GetProperty("physicalLocation");
        var file = place.GetProperty("artifactLocation");
        return IsAddress(file)
            && artifacts[file.GetProperty("index").GetInt32()].GetProperty("location").GetProperty("uri").GetString() == file.GetProperty("uri").GetString()
            && place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1
            && place.GetProperty("region").GetProperty("startColumn").GetInt32() >= 1
            && (!location.TryGetProperty("logicalLocations", out var logical) || logical[0].GetProperty("fullyQualifiedName").GetString()!.StartsWith('/'));
    }

    private static bool IsLevel(JsonElement owner) => owner.GetProperty("level").GetString() is "error" or "warning" or "note";

    private static bool IsMessage(JsonElement message) => message.GetProperty("text").GetString() is { Length: > 0 };

    private static bool IsAddress(JsonElement location) => Uri.IsWellFormedUriString(location.GetProperty("uri").GetString(), UriKind.RelativeOrAbsolute);

    private static bool IsAbsolute(JsonElement address) => Uri.IsWellFormedUriString(address.GetString(), UriKind.Absolute);
}
