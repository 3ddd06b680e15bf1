using System.Collections;
using System.Reflection;
using System.Text.Json.Nodes;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Docs.Tests.Code;
using LicensingModel.Serialization;
using LicensingModel.Validation;

namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>The values of the entries of a page, compiled together, and what the library writes for them.</summary>
internal sealed class Written
{
    private readonly Type _compiled;
    private readonly VocabularyPage _page;

    public Written(VocabularyPage page)
    {
        _page = page;
        var names = page.Names.Split('\n').ToLookup(line => line.StartsWith("using ", StringComparison.Ordinal));
        var methods = page.Entries.Index().Select(entry => Method(entry.Index, entry.Item, string.Join('\n', names[false])));
        _compiled = Snippet.Load($"{string.Join('\n', names[true])}\npublic static class Entries\n{{\n{string.Join('\n', methods)}\n}}").GetType("Entries")!;
    }

    /// <summary>What the library writes for an entry.</summary>
    public JsonNode Json(Entry entry)
    {
        var written = Documents(entry).Select(document => At(JsonNode.Parse(LicensingJson.Write(document))!, entry).DeepClone()).ToArray();
        return entry.IsList ? new JsonArray(written) : written.Single();
    }

    /// <summary>The errors of the documents in which the values of an entry stand: those of reading and those of validation.</summary>
    public IEnumerable<string> Errors(Entry entry) => Documents(entry)
        .SelectMany(document => LicensingJson.Read(LicensingJson.Write(document)).Diagnostics.Concat(document.Validate()))
        .Where(finding => finding.Severity == Severity.Error)
        .Select(finding => finding.ToString());

    /// <summary>The documents that reading gives for the JSON of an entry, and those in which its values stand.</summary>
    public IEnumerable<(LicensingDocument Read, LicensingDocument Made)> ReadBack(Entry entry)
    {
        var json = JsonNode.Parse(entry.Json)!;
        return Documents(entry).Zip(entry.IsList ? json.AsArray().ToArray() : [json], (document, part) =>
        {
            var whole = JsonNode.Parse(LicensingJson.Write(document))!;
            if (World.Parts[entry.Kind].Pointer.Length == 0)
                whole = part!;
            else
                At(whole, entry).ReplaceWith(part!.DeepClone());
            return (LicensingJson.Read(whole.ToJsonString()).GetValueOrThrow(), document);
        });
    }

    private static JsonNode At(JsonNode document, Entry entry)
        => World.Parts[entry.Kind].Pointer.Split('/').Skip(1).Aggregate(document, (node, step) => node is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!);

    private static string Method(int index, Entry entry, string names)
    {
        var type = $"global::{Name(World.Parts[entry.Kind].Type)}";
        var code = entry.Code.Split().Contains("return") ? entry.Code : $"return {entry.Code};";
        return $"public static {(entry.IsList ? $"IReadOnlyList<{type}>" : type)} E{index}()\n{{\n{names}\n{code}\n}}";
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.FullName!.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(argument => "global::" + Name(argument)))}>"
        : type.FullName!;

    private IEnumerable<LicensingDocument> Documents(Entry entry)
    {
        var index = _page.Entries.Index().Single(other => ReferenceEquals(other.Item, entry)).Index;
        var value = _compiled.GetMethod($"E{index}", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null)!;
        return (entry.IsList ? ((IEnumerable)value).Cast<object>() : [value]).Select(World.Parts[entry.Kind].Put);
    }
}
