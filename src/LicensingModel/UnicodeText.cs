namespace LicensingModel;

/// <summary>Text that can be written as UTF-8 and read back unchanged.</summary>
internal static class UnicodeText
{
    /// <summary>Whether every surrogate in the text is one of a pair.</summary>
    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        }

        return true;
    }
}
