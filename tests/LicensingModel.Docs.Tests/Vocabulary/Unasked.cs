namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>Terms on which no question can turn: without the version nothing is read at all, and no answer reads counts of patents.</summary>
internal static class Unasked
{
    public static IReadOnlySet<string> Terms { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "document",
        "how many patents, as sources count them",
    };
}
