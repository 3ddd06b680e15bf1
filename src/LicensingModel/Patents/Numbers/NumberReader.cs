namespace LicensingModel.Patents.Numbers;

/// <summary>Reads a text: cuts it into runs, finds words, office and kind code, and leaves the rest to the grammar of the office.</summary>
internal static class NumberReader
{
    private const int MostRuns = 20;

    internal static void Read(ReadOnlySpan<char> text, ref Readings readings)
    {
        ReadOnce(text, ref readings);
        if (readings.TryGetOnly(out var number) && !number.IsPacked && !IsReadAgain(number))
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    /// <summary>What is kept as it was written must be read as the same again, or it could not be written to a document.</summary>
    private static bool IsReadAgain(PatentNumber number)
    {
        Span<char> text = stackalloc char[PatentNumber.LongestSpelling];
        var readings = default(Readings);
        if (number.TryFormat(text, out var written, default, null))
            ReadOnce(text[..written], ref readings);
        return readings.TryGetOnly(out var again) && again == number;
    }

    private static void ReadOnce(ReadOnlySpan<char> text, ref Readings readings)
    {
        if (text.Length > PatentNumberReading.LongestText)
        {
            readings.Refuse(text.IsWhiteSpace() ? NumberRefusal.Empty : NumberRefusal.TooLong);
            return;
        }

        // Every character becomes at most one.
        Span<char> characters = stackalloc char[text.Length];
        Span<Token> tokens = stackalloc Token[Math.Min(text.Length, MostRuns)];
        var number = new NumberText(characters, tokens);
        var refusal = Cutting.Cut(text, ref number);
        if (refusal == NumberRefusal.None)
            refusal = Wording.Settle(ref number);
        readings.NamesEuropeanUnion = number.Says(NumberHints.EuropeanUnion);
        if (refusal != NumberRefusal.None)
        {
            readings.Refuse(refusal);
            return;
        }

        number.Measure();
        if (number.DigitRuns == 0)
            readings.Refuse(NumberRefusal.NoDigits);
        else
            Dispatch(ref number, ref readings);
    }

    private static void Dispatch(ref NumberText number, ref Readings readings)
    {
        var office = number.Office;
        if (International.IsMeant(number))
            International.Read(number, ref readings);
        else if (office == Offices.US)
            UnitedStates.Read(number, ref readings);
        else if (office == Offices.EP)
            European.Read(number, ref readings);
        else if (office == Offices.WO)
            World.Read(number, ref readings);
        else if (office == Offices.CN)
            China.Read(number, ref readings);
        else if (office == Offices.JP)
            Japan.Read(number, ref readings);
        else if (office == Offices.KR)
            Korea.Read(number, ref readings);
        else if (office == Offices.DE)
            Germany.Read(number, ref readings);
        else if (office == 0)
            readings.Refuse(NumberRefusal.NoOffice);
        else
            OtherOffices.Read(number, ref readings);
    }
}

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

/// <summary>
/// The marks that Japanese and Chinese numbers are written with. Japan: era letters 明 大 昭 平 令; 特 a patent, 実 a utility model, 意 a design; 願 an application, 開 laid
/// open, 公 examined, 表 a translation laid open, 登録 a registration. China: 专利, 申请, 公开, 公告.
/// </summary>
internal static class EastAsianMarks
{
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, ref NumberText number, out char character)
    {
        character = ' ';
        switch (text[at])
        {
            case '明':
                return Era('M', ref number, out character);
            case '大':
                return Era('T', ref number, out character);
            case '昭':
                return Era('S', ref number, out character);
            case '平':
                return Era('H', ref number, out character);
            case '令':
                return Era('R', ref number, out character);
            case '特':
                return Of(ref number, NumberHints.None);
            case '許':
                return Of(ref number, NumberHints.Grant);
            case '実':
                return Of(ref number, NumberHints.UtilityModel);
            case '意':
                return Of(ref number, NumberHints.Design);
            case '願':
                return Of(ref number, NumberHints.Application);
            case '開' or '表':
                return Of(ref number, NumberHints.LaidOpen);
            case '公':
                return Published(text, ref at, ref number);
            case '专' or '利' or '请' or '申' or '中' or '国':
                return Chinese(text[at], ref number);
            case '第' or '号' or '號' or '登' or '録' or '用' or '新' or '案' or '匠' or '和' or '成' or '报' or '報' or '日' or '本' or '出' or '発':
                return true;
            default:
                return false;
        }
    }

    private static bool Era(char letter, ref NumberText number, out char character)
    {
        character = letter;
        return Of(ref number, NumberHints.None);
    }

    private static bool Of(ref NumberText number, NumberHints hints)
    {
        if (number.Office == 0)
            number.Office = Offices.JP;
        number.Hints |= hints;
        return true;
    }

    /// <summary>公 alone is examined; 公開 laid open, 公表 a translation, 公報 only the gazette, 公开 and 公告 Chinese.</summary>
    private static bool Published(ReadOnlySpan<char> text, ref int at, ref NumberText number)
    {
        var next = at + 1 < text.Length ? text[at + 1] : ' ';
        if (next is '开' or '告')
        {
            at++;
            number.Hints |= NumberHints.Publication;
            return Chinese('中', ref number);
        }

        if (next is '報' or '報')
        {
            at++;
            return true;
        }

        return next is '開' or '表' || Of(ref number, NumberHints.Examined);
    }

    private static bool Chinese(char character, ref NumberText number)
    {
        if (number.Office == 0)
            number.Office = Offices.CN;
        if (character == '请')
            number.Hints |= NumberHints.Application;
        return true;
    }
}
