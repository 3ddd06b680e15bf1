namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>Generated words and texts: those of the vocabulary and others, and every character that JSON or an encoder treats in its own way.</summary>
internal static class Words
{
    private static readonly string[] Languages = ["en", "fr", "vi", "zh-Hant-TW", "sr-Latn", "es-419", "de-x-a", "state", "kind", "value"];

    private static readonly string[] Pieces =
    [
        "a", "licence", "Société", "điện thoại", "中文", "😀", "\"quoted\"", "back\\slash", "</script>&'+`", "line\nfeed", "\ttab", "\r\n", "\u0001", "\u007f", "\u0085", "\u2028", "\ufeff", "\ufffd",
        "e\u0301", "{\"state\":\"stated\"}", "\\ud800", "  ", "%s{0}",
    ];

    internal static T Word<T>(this Dice dice)
        where T : Code<T>, IScalar<T>, ICode<T>
        => dice.Chance(0.85) ? dice.Any(T.Known) : Code<T>.Parse(dice.Any(["x-unheard", "x.of:word-2", "z9"]));

    internal static LanguageTag Language(this Dice dice) => LanguageTag.Parse(dice.Any(Languages));

    /// <summary>A text that says something: a text of white space alone is none.</summary>
    internal static string Said(this Dice dice) => string.Concat(dice.Some(0, 3, () => dice.Any(Pieces))) + dice.Any(["x", ".", "字", "😀"]) + dice.Any(["", "", " ", "\n"]);

    internal static LocalizedText Text(this Dice dice)
        => LocalizedText.Of(dice.Set(1, dice.Chance(0.02) ? 10 : 3, dice.Language).Select(language => KeyValuePair.Create(language, dice.Said())));

    internal static ClauseReference Clause(this Dice dice) => ClauseReference.Parse(dice.Any(["§2.2(a)", "1", "Ziffer 3 Abs. 2", "条 4", "Annex \"B\" \\ 2"]));
}
