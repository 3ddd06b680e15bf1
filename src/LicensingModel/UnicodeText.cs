using System.Buffers;
using System.Text;

namespace LicensingModel;

/// <summary>Whether text can be written to a document at all.</summary>
internal static class UnicodeText
{
    /// <summary>Whether every surrogate in the text is one of a pair, so that UTF-8 can hold it.</summary>
    internal static bool IsValid(ReadOnlySpan<char> text)
    {
        // Hardly any text has a surrogate at all.
        var first = text.IndexOfAnyInRange('\ud800', '\udfff');
        if (first < 0)
            return true;

        text = text[first..];
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var consumed) != OperationStatus.Done)
                return false;
            text = text[consumed..];
        }

        return true;
    }
}
