namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>Cuts a text into runs of letters and of digits: full-width characters become plain ones, letters capitals, and separators are remembered before the run that follows.</summary>
internal static class Cutting
{
    private const char Nothing = '\0';
    private const char Unreadable = '\uFFFF';
    private const char Invisible = '\u200B';

    internal static NumberRefusal Cut(ReadOnlySpan<char> text, ref NumberText number)
    {
        var separator = Nothing;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var character = text[i];
            if (char.IsAsciiDigit(character))
            {
                do
                    i++;
                while (i < text.Length && char.IsAsciiDigit(text[i]));
                if (!number.TryAppend(text[start..i], isDigits: true, separator))
                    return NumberRefusal.TooLong;
                separator = Nothing;
            }
            else if (char.IsAsciiLetter(character))
            {
                do
                    i++;
                while (i < text.Length && char.IsAsciiLetter(text[i]));
                if (!number.TryAppend(text[start..i], isDigits: false, separator))
                    return NumberRefusal.TooLong;
                separator = Nothing;
            }
            else
            {
                var refusal = ReadOther(text, ref i, ref number, ref separator);
                if (refusal != NumberRefusal.None)
                    return refusal;
            }
        }

        return number.Count == 0 ? NumberRefusal.Empty : NumberRefusal.None;
    }

    /// <summary>Reads a separator, or a character of another script.</summary>
    private static NumberRefusal ReadOther(ReadOnlySpan<char> text, ref int at, ref NumberText number, ref char separator)
    {
        var character = Plain(text[at]);
        if (character == Unreadable && !EastAsianMarks.TryRead(text, ref at, ref number, out character))
            return NumberRefusal.UnreadableCharacter;
        at++;
        if (char.IsAsciiLetterOrDigit(character))
        {
            if (!number.TryAppend([character], char.IsAsciiDigit(character), separator))
                return NumberRefusal.TooLong;
            separator = Nothing;
        }
        else if (character != Invisible)
        {
            separator = Stronger(separator, character);
        }

        return NumberRefusal.None;
    }

    /// <summary>What a character that is no plain letter or digit stands for: one, or a separator.</summary>
    private static char Plain(char character)
    {
        switch (character)
        {
            case ' ' or '/' or '.' or '-' or ',':
                return character;
            case '_' or '(' or ')' or '[' or ']' or ':' or ';' or '"' or '\'' or '#' or '\t' or '\r' or '\n' or '|':
            case '\u00A0' or '\u00BA' or '\u00B0' or '\u3000' or '\u202F' or '\u205F' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or (>= '\u2000' and <= '\u200A'):
                return ' ';
            case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF':
                return Invisible;
            case (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE63' or '\u30FC':
                return '-';
            case '\u2044' or '\u2215':
                return '/';
            case '\u00B7' or '\u30FB' or '\u3002':
                return '.';
            case '\u3001':
                return ',';
            case >= '\uFF01' and <= '\uFF5E':
                return Folded((char)(character - '\uFF01' + '!'));
            default:
                return Unreadable;
        }
    }

    private static char Folded(char character)
        => char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A')
        : char.IsAsciiLetterOrDigit(character) ? character
        : Plain(character);

    private static char Stronger(char known, char found)
    {
        if (known == Nothing)
            return found;
        foreach (var separator in "/.-,")
        {
            if (known == separator || found == separator)
                return separator;
        }

        return ' ';
    }
}
