using System.Globalization;
using System.Text;

namespace LicensingModel.Rendering.Words;

/// <summary>Makes text of a document safe to stand in a report: one line, without anything that moves the cursor, turns the writing direction or hides.</summary>
internal static class SafeText
{
    /// <summary>The text on one line: control and format characters are left out, line breaks and runs of white space become one space.</summary>
    internal static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        var isSpacePending = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSpace(rune))
            {
                isSpacePending = line.Length > 0;
                continue;
            }

            if (!IsShown(rune))
                continue;

            if (isSpacePending)
                line.Append(' ');
            isSpacePending = false;
            line.Append(rune.ToString());
        }

        return line.ToString();
    }

    /// <summary>How many columns of a fixed-width font the text takes: two for East Asian wide characters, none for marks that combine.</summary>
    internal static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Width(rune);
        return width;
    }

    internal static int Width(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : IsWide(rune) ? 2 : 1;

    /// <summary>Whether a line may be broken before and after the character without a space.</summary>
    internal static bool IsWide(Rune rune)
        => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);

    // The no-break spaces stay: they are part of how French is set.
    private static bool IsSpace(Rune rune) => Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F);

    // The joiners stay: Indic scripts and Persian need them. Everything else that is not seen goes, above all what turns the writing direction.
    private static bool IsShown(Rune rune)
        => rune.Value is 0x200C or 0x200D
            || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
