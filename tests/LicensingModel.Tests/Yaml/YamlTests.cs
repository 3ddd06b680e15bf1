using System.Diagnostics;
using System.Text;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Yaml;

namespace LicensingModel.Tests.Yaml;

public class YamlTests
{
    private const string Deal = """
        # A deal as somebody writes it.
        schemaVersion: 1
        recordedThrough: 2020-12-31   # a day, not a timestamp
        parties:
          - id: alpha
            kind: company
            name: {en: Alpha, fr: "Alpha: la société"}
            seat: NO
          - &beta
            id: beta
            kind: company
            name:
              en: |
                Beta,
                of two lines
              de: 2017
        x-note: {yes: no, count: 1.50, on: ~, octal: 0755, when: true}
        """;

    [Fact]
    public void What_people_write_is_read_as_they_mean_it()
    {
        var json = Encoding.UTF8.GetString(LicensingYaml.ToJson(Encoding.UTF8.GetBytes(Deal)).Utf8.Span);
        json.Should().Contain("\"recordedThrough\":\"2020-12-31\"").And.Contain("\"seat\":\"NO\"").And.Contain("\"en\":\"Beta,\\nof two lines\\n\"")
            .And.Contain("""{"yes":"no","count":1.50,"on":null,"octal":"0755","when":true}""");
        var read = LicensingYaml.Read(Deal);
        read.HasErrors.Should().BeFalse();
        var beta = read.Value!.Parties[1];
        beta.Name.Single(entry => entry.Key.Value == "de").Value.Should().Be("2017", "a number is text where text is expected");
        LicensingJson.Write(read.Value).Should().Contain("1.50");
    }

    [Fact]
    public void Findings_have_the_lines_and_columns_of_the_YAML_also_later()
    {
        var read = LicensingYaml.Read("schemaVersion: 1\nparties:\n  - id: alpha\n    kind: compny\n    id: beta\n    name: {en: 5}\nsources: [{id: s, kind: press, language: en,\n  reliesOn: [nobody]}]\n");
        read.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal(
            "LM2012 /parties/0/kind 4:11", "LM1012 /parties/0/id 5:5", "LM2012 /sources/0/kind 7:25", "LM2001 /sources/0/reliesOn/0 8:14");
        read.Text.Locate([new Diagnostic { Descriptor = ReadingDiagnostics.Refused, Pointer = JsonPointer.Parse("/parties/0/name/en"), Arguments = [""] }])[0]
            .Position.Should().Be(new TextPosition(6, 16));
    }

    [Theory]
    [InlineData("schemaVersion: 1\nparties:\n\t- id: a\n", "LM1050", 3, 1)]
    [InlineData("schemaVersion: 1\nparties: [{id: a]\n", "LM1050", 2, 17)]
    [InlineData("schemaVersion: 1\n---\nschemaVersion: 1\n", "LM1051", 2, 1)]
    [InlineData("schemaVersion: 1\nx: *nothing\n", "LM1050", 2, 4)]
    [InlineData("schemaVersion: 1\nx: &a [*a]\n", "LM1050", 2, 8)]
    [InlineData("schemaVersion: 1\nx: !!set {a}\n", "LM1053", 2, 4)]
    [InlineData("schemaVersion: 1\n? [a]\n: b\n", "LM1054", 2, 3)]
    [InlineData("schemaVersion: 1\nx: \"\\uD800\"\n", "LM1050", 2, 4)]
    [InlineData("schemaVersion: '1'\n", "LM1010", 1, 16)]
    [InlineData("schemaVersion:\n", "LM1010", 1, 15)]
    [InlineData("", "LM1010", 1, 1)]
    public void What_is_wrong_is_said_where_it_stands(string yaml, string code, int line, int column)
    {
        var read = LicensingYaml.Read(yaml);
        read.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => $"{finding.Code} {finding.Position}").Should().Equal($"{code} {line}:{column}");
    }

    [Fact]
    public void What_stands_before_a_break_is_read()
    {
        var read = LicensingYaml.Read("schemaVersion: 1\nparties:\n  - {id: alpha, kind: company, name: {en: Alpha}}\n  - {id: beta, kind: company, name: {en: \"Beta\n");
        read.Value!.Parties.Select(party => party.Id.Value).Should().Equal("alpha");
        read.Diagnostics.Select(finding => finding.Code).Should().Equal("LM1050");
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_and_texts_that_are_too_long_are_refused()
    {
        LicensingYaml.Read(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xE9 }).Diagnostics.Select(finding => $"{finding.Code} {finding.Position}").Should().Equal("LM1006 2:2");
        LicensingYaml.Read(Deal, new ReadOptions { Limits = ReadLimits.Default with { MaximumBytes = 20 } }).Diagnostics.Select(finding => finding.Code).Should().Equal("LM1002");
    }

    [Fact]
    public void Aliases_repeat_values_and_do_not_multiply_without_bound()
    {
        LicensingYaml.Read("schemaVersion: 1\nparties:\n- id: a\n  kind: &c company\n  name: &n {en: A}\n- {id: b, kind: *c , name: *n }\n").Diagnostics.Should().BeEmpty();
        var laughs = "schemaVersion: 1\nx:\n  - &a0 [lol]\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"  - &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var watch = Stopwatch.StartNew();
        LicensingYaml.Read(laughs).Diagnostics.Select(finding => finding.Code).Should().Contain("LM1052");
        var large = $"schemaVersion: 1\nx: [&a \"{new string('a', 1_000_000)}\"{string.Concat(Enumerable.Repeat(", *a", 1_000))}]\n";
        LicensingYaml.Read(large).Diagnostics.Select(finding => finding.Code).Should().Contain("LM1052");
        LicensingYaml.Read(large, new ReadOptions { Limits = ReadLimits.Default with { MaximumBytes = 1_500_000 } }).Diagnostics.Select(finding => finding.Code).Should().Contain("LM1002");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_long_text_that_aliases_repeat_takes_little_memory()
    {
        var laughs = $"schemaVersion: 1\nx:\n  - &a0 \"{new string('2', 600)}\"\n" + string.Concat(Enumerable.Range(1, 8).Select(i => $"  - &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 10))}]\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();
        LicensingYaml.Read(laughs).Diagnostics.Select(finding => finding.Code).Should().Contain("LM1052");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100_000_000);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Nesting_without_end_is_refused_quickly(string piece)
    {
        var watch = Stopwatch.StartNew();
        LicensingYaml.Read("x: " + (piece == "- " ? "\n" : "") + string.Concat(Enumerable.Repeat(piece, 200_000))).Diagnostics.Select(finding => finding.Code).Should().Contain("LM1003");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData("/recordedThrough", "\"2021-01-31\"", "recordedThrough: 2020-12-31   #", "recordedThrough: 2021-01-31   #")]
    [InlineData("/parties/0/seat", "\"NO\"", "seat: NO\n", "seat: \"NO\"\n")]
    [InlineData("/parties/0/name/en", "{\"a\":[1,\"b\"]}", "{en: Alpha,", "{en: {\"a\": [1, \"b\"]},")]
    [InlineData("/parties/0/website", "\"x\"", "    seat: NO\n", "    seat: NO\n    website: x\n")]
    [InlineData("/parties/0/name/de", "\"A\"", "société\"}", "société\", de: A}")]
    public void An_edit_leaves_all_else_as_it_was(string pointer, string value, string before, string after)
        => YamlText.Parse(Deal).Set(JsonPointer.Parse(pointer), RawJson.Parse(value)).ToString().Should().Be(Deal.Replace(before, after, StringComparison.Ordinal));

    [Fact]
    public void An_edit_that_leads_nowhere_or_changes_others_is_refused()
    {
        var text = YamlText.Parse(Deal);
        text.Invoking(one => one.Set(JsonPointer.Parse("/parties/7/id"), RawJson.Parse("1"))).Should().Throw<ArgumentException>();
        text.Invoking(one => one.Set(JsonPointer.Parse("/parties/1/id"), RawJson.Parse("1"))).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => YamlText.Parse("a: [")).Should().Throw<FormatException>();
    }
}
