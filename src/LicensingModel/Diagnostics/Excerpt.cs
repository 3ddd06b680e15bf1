namespace LicensingModel.Diagnostics;

/// <summary>The user's own text in a message, cut where it is too long to be read.</summary>
internal static class Excerpt
{
    private const int Longest = 80;

    /// <summary>The text, or its beginning and an ellipsis.</summary>
    internal static string Of(string text)
    {
        if (text.Length <= Longest)
            return text;

        var length = char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
