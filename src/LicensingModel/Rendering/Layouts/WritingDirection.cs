namespace LicensingModel.Rendering.Layouts;

/// <summary>In which direction a language is written.</summary>
internal static class WritingDirection
{
    private static readonly HashSet<string> _languages = new(StringComparer.Ordinal) { "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };
    private static readonly HashSet<string> _scripts = new(StringComparer.Ordinal) { "Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa" };

    /// <summary><c>rtl</c> or <c>ltr</c>: by the script that the tag names, else by the usual script of the language.</summary>
    internal static string Of(LanguageTag language)
    {
        var subtags = language.Value.Split('-');
        var isFromRight = subtags.Length > 1 && subtags[1].Length == 4 && char.IsAsciiLetterUpper(subtags[1][0])
            ? _scripts.Contains(subtags[1])
            : _languages.Contains(subtags[0]);
        return isFromRight ? "rtl" : "ltr";
    }
}
