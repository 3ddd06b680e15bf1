using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Tests.Broken;
using LicensingModel.Tests.Serialization.Generated;
using LicensingModel.Yaml;

namespace LicensingModel.Tests.Yaml;

/// <summary>What holds of YAML, whatever the document.</summary>
public class YamlLaws
{
    private static readonly ReadOptions WithoutIntegrity = new() { CheckIntegrity = false };

    [Fact]
    public void A_document_written_as_YAML_reads_as_the_same_document()
        => FixedSeed.Hold(200, seed => IsSame(Documents.Of(seed), LicensingYaml.Write(Documents.Of(seed))));

    [Fact]
    public void Every_deal_reads_the_same_from_YAML_and_has_the_same_findings()
    {
        foreach (var path in Directory.EnumerateFiles(Checkout.PathTo("docs", "deals"), "*.json"))
        {
            var json = LicensingJson.Read(File.ReadAllBytes(path));
            if (json.Value is not { } document || json.HasErrors)
                continue;
            var yaml = LicensingYaml.Read(LicensingYaml.Write(document));
            (yaml.Value == document).Should().BeTrue(path);
            Shown(yaml.Diagnostics).Should().Equal(Shown(LicensingJson.Read(LicensingJson.Write(document)).Diagnostics), path);
        }
    }

    [Fact]
    public void JSON_is_YAML_and_is_read_with_the_same_findings_at_the_same_places()
    {
        foreach (var broken in BrokenValues.All.Concat(BrokenMembers.All).Where(broken => broken.Limits == LicensingModel.Serialization.Reading.ReadLimits.Default))
        {
            var json = LicensingJson.Read(broken.Text);
            var yaml = LicensingYaml.Read(broken.Text);
            if (IsPlain(json))
                yaml.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal(json.Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}"), broken.Name);
        }
    }

    [Fact]
    public void A_value_that_is_set_is_the_only_one_that_changes_and_comments_stay()
        => FixedSeed.Hold(150, seed =>
        {
            var dice = new Dice(seed);
            var yaml = string.Concat(LicensingYaml.Write(Documents.Of(seed / 3)).Split('\n').Select(line => dice.Chance(0.2) && !line.Contains('|') && !line.Contains('"') && line.Length > 0 && line.EndsWith(':') ? line + " # why\n" : line + "\n"))[..^1];
            var json = Encoding.UTF8.GetString(LicensingYaml.ToJson(Encoding.UTF8.GetBytes(yaml)).Utf8.Span);
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 512 });
            var leaf = dice.Any(Leaves(document.RootElement, JsonPointer.Root).ToList());
            var edited = YamlText.Parse(yaml).Set(leaf, RawJson.Parse("\"set: #1\"")).ToString();
            using var after = JsonDocument.Parse(LicensingYaml.ToJson(Encoding.UTF8.GetBytes(edited)).Utf8, new JsonDocumentOptions { MaxDepth = 512 });
            var differences = Differences(document.RootElement, after.RootElement, JsonPointer.Root).ToList();
            if (!differences.SequenceEqual([leaf]) || Count(edited, "# why") != Count(yaml, "# why"))
                throw new InvalidDataException($"{leaf}: {string.Join(' ', differences)}\n{yaml}\n----\n{edited}");
            return true;
        });

    private static int Count(string text, string part) => text.Split(part).Length;

    /// <summary>Whether nothing in the findings is about what YAML takes otherwise: a number where text is expected is text.</summary>
    private static bool IsPlain(ReadResult<LicensingDocument> read) => !read.Diagnostics.Any(finding => finding.Code == "LM1010" && finding.Arguments[1] is "a number" or "true or false");

    private static IEnumerable<JsonPointer> Leaves(JsonElement value, JsonPointer at) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any() => value.EnumerateObject().SelectMany(member => Leaves(member.Value, at.Append(member.Name))),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value.EnumerateArray().SelectMany((item, i) => Leaves(item, at.Append(i))),
        _ => [at],
    };

    private static IEnumerable<JsonPointer> Differences(JsonElement one, JsonElement other, JsonPointer at)
    {
        if (one.ValueKind == other.ValueKind && one.ValueKind == JsonValueKind.Object && one.EnumerateObject().Select(member => member.Name).SequenceEqual(other.EnumerateObject().Select(member => member.Name)))
            return one.EnumerateObject().SelectMany(member => Differences(member.Value, other.GetProperty(member.Name), at.Append(member.Name)));
        if (one.ValueKind == other.ValueKind && one.ValueKind == JsonValueKind.Array && one.GetArrayLength() == other.GetArrayLength())
            return one.EnumerateArray().SelectMany((item, i) => Differences(item, other[i], at.Append(i)));
        return one.GetRawText() == other.GetRawText() ? [] : [at];
    }

    private static IEnumerable<string> Shown(IEnumerable<Diagnostic> findings) => findings.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Message}");

    private static bool IsSame(LicensingDocument document, string yaml)
    {
        var read = LicensingYaml.Read(yaml, WithoutIntegrity);
        return read.Diagnostics.Count == 0 && read.Value == document && LicensingYaml.Write(read.Value) == yaml
            ? true
            : throw new InvalidDataException($"{string.Join('\n', read.Diagnostics)}\n{yaml}");
    }
}
