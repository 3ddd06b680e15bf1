using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace LicensingModel.Docs.Tests.Types;

/// <summary>The public types of the library and of its test kit, with what their own documentation says they are for.</summary>
internal static partial class TypeCensus
{
    private static readonly Assembly[] Assemblies = [typeof(PartyId).Assembly, typeof(Testing.World).Assembly, typeof(Yaml.LicensingYaml).Assembly];

    private static readonly Dictionary<string, XElement> Summaries = Assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .Where(member => member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal) && member.Element("summary") is not null)
        .ToDictionary(member => member.Attribute("name")!.Value[2..], member => member.Element("summary")!);

    /// <summary>Every public type.</summary>
    public static IReadOnlyList<Type> All { get; } = [.. Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The page.</summary>
    public static string Page()
    {
        var namespaces = All.GroupBy(type => type.Namespace!).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        var sorts = All.GroupBy(SortOf).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal);
        return string.Join('\n', (string[])
        [
            "# Types",
            "",
            $"The library and its test kit have {All.Count} public types in {namespaces.Length} namespaces. This page lists them, each with what it is for: the first sentence of its own documentation. A test compares it",
            "with the assemblies; `LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Docs.Tests --filter Types` writes it anew.",
            "",
            "| sort | types | what it is |",
            "|---|---|---|",
            .. sorts.Select(group => string.Create(CultureInfo.InvariantCulture, $"| {group.Key} | {group.Count()} | {Meaning(group.Key)} |")),
            "",
            "| namespace | types |",
            "|---|---|",
            .. namespaces.Select(group => string.Create(CultureInfo.InvariantCulture, $"| [{group.Key}](#{Anchor(group.Key)}) | {group.Count()} |")),
            "",
            "## Types with the same members",
            "",
            "No two records differ only by name, but for these, each for its reason.",
            "",
            "| records | members | why they are not one |",
            "|---|---|---|",
            .. SameMembers.Allowed.Select(same => $"| {string.Join(", ", same.Records.Select(name => $"`{name}`"))} | {(same.Members.Length == 0 ? "none" : same.Members)} | {same.Reason} |"),
            .. namespaces.SelectMany(Section),
            "",
        ]);
    }

    /// <summary>A type's name as C# writes it.</summary>
    public static string NameOf(Type type) => (type.IsNested ? NameOf(type.DeclaringType!) + "." : string.Empty) + type.Name.Split('`')[0]
        + (type.IsGenericTypeDefinition ? $"<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>" : string.Empty);

    /// <summary>Whether it is a record.</summary>
    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>What its documentation says first.</summary>
    public static string Summary(Type type)
    {
        var summary = Summaries.GetValueOrDefault(type.FullName!.Replace('+', '.'));
        var text = summary is null ? string.Empty : Space().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();
        var end = SentenceEnd().Match(text);
        return (end.Success ? text[..(end.Index + 1)] : text).Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static IEnumerable<string> Section(IGrouping<string, Type> types) =>
    [
        "",
        $"## {types.Key}",
        "",
        "| type | sort | what it is for |",
        "|---|---|---|",
        .. types.Select(type => $"| `{NameOf(type)}` | {SortOf(type)} | {Summary(type)} |"),
    ];

    private static string SortOf(Type type) => type switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "closed set",
        { IsAbstract: true, IsSealed: true } => "functions",
        { IsValueType: true } => "struct",
        _ when Derives(type, "Code`1") => "vocabulary",
        _ when Derives(type, "Identifier`1") => "id",
        _ when Derives(type, "Scalar`1") => "scalar",
        { IsAbstract: true } when IsRecord(type) => "choice",
        _ when IsRecord(type) => type.BaseType is { IsAbstract: true, Name: not "Element" } ? "case" : "record",
        _ => "class",
    };

    private static string Meaning(string sort) => sort switch
    {
        "interface" => "what several types have in common",
        "closed set" => "words that the library computes with, and no others",
        "functions" => "a home of functions and named factories; it has no values",
        "struct" => "a small value whose default means something",
        "vocabulary" => "words of an open vocabulary; one that is not known is kept",
        "id" => "an id; ids of different things are never interchangeable",
        "scalar" => "a value with one spelling",
        "choice" => "one of several cases",
        "case" => "a case of a choice",
        "record" => "a value with members, compared by them",
        "class" => "a term, a list, a set, what reading gives, a rule: what no sort above fits",
        _ => throw new InvalidOperationException(sort),
    };

    private static bool Derives(Type type, string name)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
        {
            if (@base.Name == name)
                return true;
        }

        return false;
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement element when element.Attribute("cref") is { } cref => $"`{cref.Value.Split('(')[0].Split(':')[^1].Split('.')[^1].Split('`')[0]}`",
        XElement element when (element.Attribute("name") ?? element.Attribute("langword")) is { } name => $"`{name.Value}`",
        XElement { Name.LocalName: "c" } element => $"`{element.Value}`",
        XElement element => string.Concat(element.Nodes().Select(Text)),
        _ => string.Empty,
    };

    private static string Anchor(string name) => name.Replace(".", string.Empty, StringComparison.Ordinal).ToLowerInvariant();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\.(?= [A-Z])")]
    private static partial Regex SentenceEnd();
}
