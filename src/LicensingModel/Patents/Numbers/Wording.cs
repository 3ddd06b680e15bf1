namespace LicensingModel.Patents.Numbers;

/// <summary>Finds what people write around a number: words, the office, the kind code.</summary>
internal static class Wording
{
    internal static NumberRefusal Settle(ref NumberText number)
    {
        DropZerosBeforeLetters(ref number);
        ReadWords(ref number);
        if (number.Count == 0)
            return number.Office == 0 ? NumberRefusal.Empty : NumberRefusal.NoDigits;
        var refusal = ReadOffice(ref number);
        if (refusal != NumberRefusal.None)
            return refusal;
        DropZerosBeforeLetters(ref number);
        DropDate(ref number);
        ReadKindInFront(ref number);
        ReadKind(ref number);
        return NumberRefusal.None;
    }

    private static void ReadWords(ref NumberText number)
    {
        for (var i = 0; i < number.Count;)
        {
            if (!number[i].IsDigits && (IsDotted(ref number, i) || IsNoise(ref number, i)))
                continue;
            i++;
        }
    }

    /// <summary><c>U.S.</c> and <c>U.K.</c></summary>
    private static bool IsDotted(ref NumberText number, int at)
    {
        if (number.Office != 0 || at + 1 >= number.Count || number.At(at) is not "U" || number[at + 1].IsDigits || number[at + 1].Separator != '.')
            return false;
        var second = number.At(at + 1);
        var office = second is "S" ? Offices.US : second is "K" ? Offices.GB : 0;
        if (office == 0)
            return false;
        number.Office = office;
        number.Remove(at, 2);
        return true;
    }

    private static bool IsNoise(ref NumberText number, int at)
    {
        var word = number.At(at);
        if (word.Length < 2)
            return false;
        if (word.Length == 2)
        {
            // Norway is written NO, and a number No.
            var isNumber = word is "NR" || (word is "NO" && !(at > 0 && number.At(at - 1).EndsWith("PCT")) && (number[at].IsCapitalized || (at + 1 < number.Count && number[at + 1].Separator == '.') || number.Office != 0 || at > 0));
            if (!isNumber)
                return false;
            number.Remove(at);
            return true;
        }

        var (office, hints, isWord) = Words.Meaning(word);
        if (!isWord)
            return false;
        if (number.Office == 0)
            number.Office = office;
        number.Hints |= hints;
        var letter = Words.EraOf(word);
        if (letter == '\0')
            number.Remove(at);
        else
            number.Replace(at, letter);
        return letter == '\0';
    }

    private static NumberRefusal ReadOffice(ref NumberText number)
    {
        if (number[0].IsDigits)
            return NumberRefusal.None;
        var word = number.At(0);
        if (word.StartsWith("PCT") || word.Length < 2)
            return NumberRefusal.None;

        var office = OfficeOf(word, ref number);
        if (office == 0 || !CanFollow(word[2..], office, ref number))
            return number.Office == 0 ? NumberRefusal.UnknownOffice : NumberRefusal.None;
        if (number.Office != 0 && number.Office != office)
            return NumberRefusal.UnknownOffice;

        number.Office = office;
        number.Shorten(0, 2);

        // Lists made by joining columns write the office twice.
        while (number.Count > 0 && !number[0].IsDigits && number.At(0) is { Length: >= 2 } again && !Words.IsPrefix(office, again) && OfficeOf(again, ref number) == office)
            number.Shorten(0, 2);
        if (number.Count > 0 && !number[0].IsDigits)
            ReadJoinedWord(ref number);
        return NumberRefusal.None;
    }

    /// <summary>Whether letters that are attached to an office can belong to a number: no more than three, or a word, or the office again. <c>NOTHING</c> is not of Norway.</summary>
    private static bool CanFollow(ReadOnlySpan<char> letters, int office, ref NumberText number)
        => letters.Length <= 3 || letters.StartsWith("PCT") || Words.Meaning(letters).IsWord || OfficeOf(letters, ref number) == office;

    /// <summary><c>USDES</c>, <c>JPHEI</c>: a word that was attached to the office.</summary>
    private static void ReadJoinedWord(ref NumberText number)
    {
        var word = number.At(0);
        if (word.Length < 3)
            return;
        if (Words.EraOf(word) is not '\0' and var letter)
        {
            number.Replace(0, letter);
        }
        else if (!word.StartsWith("PCT") && Words.Meaning(word) is { IsWord: true } meaning)
        {
            number.Hints |= meaning.Hints;
            number.Remove(0);
        }
    }

    private static int OfficeOf(ReadOnlySpan<char> word, ref NumberText number)
    {
        if (word.StartsWith("ZL"))
            return Offices.CN;
        if (word is "UK")
            return Offices.GB;

        // Nobody can tell Nauru, which has no patents of its own, from the word for a number.
        if (word.StartsWith("NR"))
            return 0;
        if (word is "EU")
        {
            number.Hints |= NumberHints.EuropeanUnion;
            return Offices.EP;
        }

        return ListedOffices.IndexOf(word[0], word[1]);
    }

    /// <summary><c>0D337000</c>, <c>000PI0502229</c>: zeros that fill a column.</summary>
    private static void DropZerosBeforeLetters(ref NumberText number)
    {
        var first = number.Count > 2 && !number[0].IsDigits ? 1 : 0;
        while (number.Count > first + 2 && number[first].IsDigits && !number[first + 1].IsDigits && number[first + 2].IsDigits && number.At(first).ContainsAnyExcept('0') is false)
            number.Remove(first);
    }

    /// <summary>A date at the end, as DOCDB writes it: <c>MD.20050130.A.20050130</c>.</summary>
    private static void DropDate(ref NumberText number)
    {
        var last = number.Count - 1;
        if (last >= 2 && number[last] is { IsDigits: true, Length: 8, Separator: '.' } && (!number[last - 1].IsDigits || (number[last - 1].Length == 1 && !number[last - 2].IsDigits)))
            number.Remove(last);
    }

    /// <summary>A kind code between hyphens before the number: <c>EP-A-0123456</c>, <c>EP-A1-0123456</c>.</summary>
    private static void ReadKindInFront(ref NumberText number)
    {
        if (number.Count < 2 || number[0] is not { IsDigits: false, Length: 1, Separator: '-' } || number.At(0)[0] is not (>= 'A' and <= 'C' or 'U' or 'Y'))
            return;
        if (number.Count > 2 && number[1] is { IsDigits: true, Length: 1, Separator: '\0' } && number[2].Separator == '-')
        {
            number.Kind = KindCode.Of(number.At(0)[0], number.At(1)[0] - '0');
            number.Remove(0, 2);
        }
        else if (number[1] is { IsDigits: true, Separator: '-' or ' ' })
        {
            number.Kind = KindCode.Of(number.At(0)[0], null);
            number.Remove(0);
        }
    }

    private static void ReadKind(ref NumberText number)
    {
        var last = number.Count - 1;
        if (last < 1)
            return;
        if (number[last] is { IsDigits: true, Length: 1, Separator: '\0' or ' ' } && last >= 2 && number[last - 1] is { IsDigits: false, Length: 1 } && number[last - 2].IsDigits)
        {
            number.Kind = KindCode.Of(number.At(last - 1)[0], number.At(last)[0] - '0');
            number.Remove(last - 1, 2);
        }
        else if (!number[last].IsDigits && number[last - 1].IsDigits)
        {
            var letters = number.At(last);
            if (letters is "X" && number.Office == Offices.CN && number[last].Separator is '.' or '\0' && number.Count < 6 && IsChineseApplication(number))
                number.HasCheckLetter = true;
            else if (letters.Length == 1 || (letters is "AA" && number.Office == Offices.JP))
                ReadLetter(ref number, letters[0]);
            else
                return;
            number.Remove(last);
        }
    }

    private static void ReadLetter(ref NumberText number, char letter)
    {
        number.Kind = KindCode.Of(letter, null);
        number.IsDotted = number[number.Count - 1].Separator == '.' && number[0].Separator == '.';
    }

    private static bool IsChineseApplication(NumberText number)
    {
        var width = 0;
        for (var i = number.FirstDigits; i < number.Count - 1; i++)
            width += number[i].Length;
        return width is 8 or 12;
    }
}

/// <summary>What words around a number mean.</summary>
internal static class Words
{
    internal static (int Office, NumberHints Hints, bool IsWord) Meaning(ReadOnlySpan<char> word) => word switch
    {
        "PAT" or "PATS" or "PATENT" or "PATENTS" or "PATENTE" or "BREVET" or "BREVETTO" or "PATENTSCHRIFT" or "NUM" or "NUMBER" or "NUMBERS" or "NUMERO" or "NOS" or "THE" or "AND" or "OFFICE"
            or "LETTERS" or "UTILITY" or "MODEL" or "UNITED" or "GREAT" or "FEDERAL" or "REPUBLIC" or "SER" or "SERIAL" or "SPECIFICATION" or "DOCUMENT" or "UNEXAMINED"
            => (0, word is "SER" or "SERIAL" ? NumberHints.Application : word is "MODEL" ? NumberHints.UtilityModel : NumberHints.None, true),
        "PUB" or "PUBN" or "PUBL" or "PUBLICATION" or "PUBLISHED" or "OFFENLEGUNGSSCHRIFT" => (0, NumberHints.Publication, true),
        "APP" or "APPL" or "APPLN" or "APPLICATION" or "APPLICATIONS" or "PROVISIONAL" or "ANMELDUNG" or "PATENTANMELDUNG" or "AKTENZEICHEN" => (0, NumberHints.Application, true),
        "GRANT" or "GRANTED" or "REGISTRATION" => (0, NumberHints.Grant, true),
        "GEBRAUCHSMUSTER" or "GEBRAUCHSMUSTERSCHRIFT" => (0, NumberHints.UtilityModel, true),
        "DES" or "DESIGN" => (0, NumberHints.Design, true),
        "REISSUE" or "REISSUED" => (0, NumberHints.Reissue, true),
        "PLANT" => (0, NumberHints.Plant, true),
        "KOKAI" => (Offices.JP, NumberHints.LaidOpen, true),
        "KOKOKU" => (Offices.JP, NumberHints.Examined, true),
        "HEI" or "HEISEI" or "SHO" or "SHOWA" or "REIWA" or "TAISHO" or "MEIJI" => (Offices.JP, NumberHints.None, true),
        "INTERNATIONAL" or "INTL" or "WIPO" => (Offices.WO, NumberHints.None, true),
        "STATES" or "USPTO" or "AMERICAN" => (Offices.US, NumberHints.None, true),
        "EUROPEAN" or "EPO" => (Offices.EP, NumberHints.None, true),
        "JAPAN" or "JAPANESE" => (Offices.JP, NumberHints.None, true),
        "CHINA" or "CHINESE" => (Offices.CN, NumberHints.None, true),
        "KOREA" or "KOREAN" => (Offices.KR, NumberHints.None, true),
        "GERMANY" or "GERMAN" => (Offices.DE, NumberHints.None, true),
        "BRITISH" or "BRITAIN" or "KINGDOM" => (Offices.GB, NumberHints.None, true),
        "TAIWAN" or "TAIWANESE" => (Offices.TW, NumberHints.None, true),
        "INDIA" or "INDIAN" => (Offices.IN, NumberHints.None, true),
        "AUSTRALIA" or "AUSTRALIAN" => (Offices.AU, NumberHints.None, true),
        "RUSSIA" or "RUSSIAN" => (Offices.RU, NumberHints.None, true),
        "BRAZIL" or "BRAZILIAN" => (Offices.BR, NumberHints.None, true),
        "CANADA" or "CANADIAN" => (Offices.CA, NumberHints.None, true),
        "FRANCE" or "FRENCH" => (Offices.FR, NumberHints.None, true),
        "SWEDEN" or "SWEDISH" => (Offices.SE, NumberHints.None, true),
        "AUSTRIA" or "AUSTRIAN" => (Offices.AT, NumberHints.None, true),
        "ITALY" or "ITALIAN" => (Offices.IT, NumberHints.None, true),
        "SPAIN" or "SPANISH" => (Offices.ES, NumberHints.None, true),
        "SWISS" or "SWITZERLAND" => (Offices.CH, NumberHints.None, true),
        "DUTCH" or "NETHERLANDS" => (Offices.NL, NumberHints.None, true),
        _ => (0, NumberHints.None, false),
    };

    /// <summary>The letter of a Japanese era; NUL where the word is none.</summary>
    internal static char EraOf(ReadOnlySpan<char> word) => word switch
    {
        "HEI" or "HEISEI" => 'H',
        "SHO" or "SHOWA" => 'S',
        "REIWA" => 'R',
        "TAISHO" => 'T',
        "MEIJI" => 'M',
        _ => '\0',
    };

    /// <summary>Whether letters are those that an office writes before its own numbers.</summary>
    internal static bool IsPrefix(int office, ReadOnlySpan<char> letters) => Offices.PrefixIndex(office, letters) > 0;
}
