namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>Terms on which no question can turn yet, because no answer reads them.</summary>
internal static class Unasked
{
    public static IReadOnlySet<string> Terms { get; } = new HashSet<string>(StringComparer.Ordinal);
}
