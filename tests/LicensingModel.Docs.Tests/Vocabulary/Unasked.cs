namespace LicensingModel.Docs.Tests.Vocabulary;

/// <summary>
/// Terms on which no question can turn: without the version nothing is read at all, and no answer reads what parties are called, where they are and how registers know them, counts of
/// patents, when and why a person found something, who published what a source says, and by which number or designation a patent or standard is known elsewhere.
/// </summary>
internal static class Unasked
{
    public static IReadOnlySet<string> Terms { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "document",
        "how many patents, as sources count them",
        "names and aliases",
        "jurisdiction of a party",
        "LEI (ISO 17442)",
        "other identifiers",
        "when it was found",
        "on what basis",
        "publisher, language, date",
        "repeats another source",
        "standard, by its body's own designation",
        "release of a standard, and all later ones",
    };
}
