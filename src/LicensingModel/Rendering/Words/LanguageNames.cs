using System.Collections.Frozen;

namespace LicensingModel.Rendering.Words;

/// <summary>The English names of languages in which sources often speak; another is shown by its tag.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> _names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["de"] = "German",
        ["en"] = "English",
        ["es"] = "Spanish",
        ["fi"] = "Finnish",
        ["fr"] = "French",
        ["it"] = "Italian",
        ["ja"] = "Japanese",
        ["ko"] = "Korean",
        ["sv"] = "Swedish",
        ["vi"] = "Vietnamese",
        ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static string Of(LanguageTag language) => _names.GetValueOrDefault(language.Value, language.Value);
}
