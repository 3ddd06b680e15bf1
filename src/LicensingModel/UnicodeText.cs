using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace LicensingModel;

/// <summary>Whether text can be written to a document at all.</summary>
internal static class UnicodeText
{
    /// <summary>The longest text that is no localized one, in UTF-16 code units.</summary>
    internal const int MaximumLength = 10_000;

    /// <summary>Returns a text that a record may lack, refusing one that says nothing.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long or not valid Unicode.</exception>
    [return: NotNullIfNotNull(nameof(text))]
    internal static string? Checked(string? text, [CallerMemberName] string member = "")
        => Preconditions.Valid(text, text is null || IsText(text, MaximumLength), "A text is not blank, valid Unicode, and at most 10,000 characters.", member);

    /// <summary>Whether the text says something and can be written.</summary>
    internal static bool IsText([NotNullWhen(true)] string? text, int maximumLength)
        => text is not null && text.Length <= maximumLength && !string.IsNullOrWhiteSpace(text) && IsValid(text);

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
