using System.Text.Json;

namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing validate --advisories</c>.</summary>
public sealed class AdvisoriesTests : IDisposable
{
    private readonly Tool _tool = new();

    private static string Licence => Tool.PathTo("docs", "advisories", "technology-licence.json");

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void They_are_off_unless_asked_for_and_no_reason_to_fail()
    {
        _tool.Run("validate", Licence).Error.Should().NotContain("LM7");
        var run = _tool.Run("validate", Licence, "--advisories", "--on", "2030-07-01");
        run.Code.Should().Be(0);
        run.Error.Should().Contain("advisory LM7001: Royalty on use after the last licensed patent (US) is triggered from 2030-07-01 to 2031-12-31").And.Contain("needs counsel.");
        run.Output.Should().Contain("6 advisories");
    }

    [Theory]
    [InlineData("2026-10-01", "LM7010 triggered", "LM7011 triggered")]
    [InlineData("2027-05-01", "LM7011 triggered")]
    public void In_transition_both_regulations_are_shown(string on, params string[] expected)
        => Found(_tool.Run("validate", Licence, "--advisories", "--on", on, "--format", "json").Json, "LM7010", "LM7011").Should().Equal(expected);

    [Fact]
    public void JSON_has_the_rule_its_days_and_its_facts()
    {
        var run = _tool.Run("validate", Licence, "--advisories", "--on", "2030-07-01", "--format", "json");
        run.Json.GetProperty("advisories").GetInt32().Should().Be(6);
        var finding = run.Json.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray().Single(static finding => finding.GetProperty("code").GetString() == "LM7001");
        finding.GetProperty("severity").GetString().Should().Be("advisory");
        finding.GetProperty("pointer").GetString().Should().Be("/agreements/0/provisions/2");
        finding.GetProperty("help").GetString().Should().Be("diagnostics/LM7001.md");
        var advisory = finding.GetProperty("advisory");
        string.Join('|', new[] { "agreement", "status", "jurisdiction", "from", "until", "basis" }.Select(member => advisory.GetProperty(member).GetString())).Should().Be("licence-2025|triggered|US|2030-07-01|2031-12-31|V");
        advisory.GetProperty("needsCounsel").GetBoolean().Should().BeTrue();
        advisory.GetProperty("facts").EnumerateArray().Select(static fact => fact.GetProperty("pointer").GetString()).Should().Equal("/agreements/0/provisions/2", "/patents/0", "/patents/0", "/patents/1", "/agreements/0");
        advisory.GetProperty("missing").GetArrayLength().Should().Be(0);
        finding.GetProperty("related").GetArrayLength().Should().Be(5);
    }

    [Fact]
    public void Facts_are_told_beside_the_document()
    {
        Found(_tool.Run("validate", Licence, "--advisories", "--on", "2027-05-01", "--format", "json").Json, "LM7012", "LM7013").Should().Equal("LM7012 notDeterminable", "LM7013 notDeterminable");
        Found(_tool.Run("validate", Licence, "--advisories", "--on", "2027-05-01", "--facts", Tool.PathTo("docs", "advisories", "technology-licence.facts.json"), "--format", "json").Json, "LM7012", "LM7013").Should().Equal("LM7012 triggered");
    }

    [Fact]
    public void In_SARIF_an_advisory_is_a_note()
    {
        var results = _tool.Run("validate", Licence, "--advisories", "--format", "sarif").Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Where(static result => result.GetProperty("ruleId").GetString()!.StartsWith("LM7", StringComparison.Ordinal)).ToList();
        results.Should().NotBeEmpty();
        results.Select(static result => result.GetProperty("level").GetString()).Distinct().Should().Equal("note");
    }

    [Fact]
    public void Wrong_usage_is_refused()
    {
        _tool.Run("validate", Licence, "--on", "2027-05-01").Code.Should().Be(2);
        _tool.Run("validate", Licence, "--advisories", "--on", "soon").Code.Should().Be(2);
        _tool.Run("validate", Licence, "--advisories", "--facts", _tool.In("nothing.json")).Code.Should().Be(2);
        var wrong = _tool.Run("validate", Licence, "--advisories", "--facts", _tool.Write("facts.json", """{"agreements": [{"agreement": "licence-2025", "competitor": true}]}"""));
        wrong.Code.Should().Be(2);
        wrong.Error.Should().Contain("has a member `competitor`");
        var stray = _tool.Run("validate", Licence, "--advisories", "--facts", _tool.Write("stray.json", """{"agreements": [{"agreement": "other"}]}"""));
        stray.Code.Should().Be(2);
        stray.Error.Should().Contain("no agreement `other`");
    }

    private static IEnumerable<string> Found(JsonElement json, params string[] codes)
        => json.GetProperty("files")[0].GetProperty("diagnostics").EnumerateArray().Where(finding => codes.Contains(finding.GetProperty("code").GetString())).Select(static finding => $"{finding.GetProperty("code").GetString()} {finding.GetProperty("advisory").GetProperty("status").GetString()}").Order(StringComparer.Ordinal);
}
