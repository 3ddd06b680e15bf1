using NodaTime;

namespace LicensingModel.Patents.Numbers;

/// <summary>What office, form and kind code tell of a number.</summary>
internal static class NumberTypes
{
    private const ulong FirstUnitedStatesPublication = 20_010_000_000;
    private const ulong FirstJapaneseGrant = 2_500_001;
    private static readonly KindCode ApplicationKind = KindCode.Of('A', null);
    private static readonly KindCode InternationalKind = KindCode.Of('W', null);

    // Since then Chinese applications and grants have shared one number of nine digits; Japanese grants have numbers without a year; Korean ones begin with their type.
    private static readonly LocalDate OneChineseNumber = new(2010, 4, 7);
    private static readonly LocalDate JapaneseGrants = new(1996, 5, 29);
    private static readonly LocalDate KoreanGrants = new(1999, 7, 1);
    private static readonly LocalDate LastExaminedYears = new(1994, 7, 25);

    /// <summary>An application's own kind code says nothing that its series does not.</summary>
    internal static KindCode KindKept(NumberSeries series, KindCode kind)
        => (series == NumberSeries.Application && kind == ApplicationKind) || (series == NumberSeries.International && kind == InternationalKind) ? KindCode.None : kind;

    internal static PatentNumberType TypeOf(PatentNumber number)
    {
        if (number.IsUnspecified)
            return PatentNumberType.Unspecified;
        if (number.Series != NumberSeries.Document)
            return number.Series == NumberSeries.Application ? PatentNumberType.Application : PatentNumberType.InternationalApplication;
        return MeaningOf(number)?.Type ?? TypeByForm(number);
    }

    internal static ProtectedRight RightOf(PatentNumber number)
    {
        if (number.IsUnspecified || number.Series == NumberSeries.International)
            return number.IsUnspecified ? ProtectedRight.Unstated : ProtectedRight.Patent;
        if (number.Series == NumberSeries.Document)
            return MeaningOf(number)?.Right ?? RightByForm(number);
        return number.Kind.Letter switch
        {
            'U' or 'Y' => ProtectedRight.UtilityModel,
            'S' or 'F' => ProtectedRight.Design,
            _ => ApplicationRight(number),
        };
    }

    internal static int? YearOf(PatentNumber number)
    {
        if (!number.IsPacked || number.IsUnspecified)
            return null;
        var digits = number.Digits;
        var office = number.OfficeIndex;
        return number.Series switch
        {
            NumberSeries.International => (int)((digits & uint.MaxValue) / NumberSpelling.Million),
            NumberSeries.Application => ApplicationYear(office, digits),
            _ => DocumentYear(number, office, digits),
        };
    }

    /// <summary>The year of two digits that an office which began in 1978 writes.</summary>
    internal static int CenturyOf(int twoDigits) => twoDigits >= 78 ? 1900 + twoDigits : 2000 + twoDigits;

    /// <summary>The year before the first of an era.</summary>
    internal static int EraBase(int prefix) => prefix switch { 1 => 1867, 2 => 1911, 3 => 1925, 4 => 1988, _ => 2018 };

    private static KindMeaning? MeaningOf(PatentNumber number)
    {
        if (number.Kind.IsNone)
            return null;

        return KindMeanings.Of(number.Office!, number.Kind, DayWithin(number));
    }

    /// <summary>A day on which a number of this form was published, where the form alone tells enough of it to decide what a kind code means; null otherwise.</summary>
    private static LocalDate? DayWithin(PatentNumber number)
    {
        var office = number.OfficeIndex;
        if (office == Offices.CN && number.Digits >= 100_000_000 && number.Kind.Letter is 'B' or 'U' or 'S')
            return OneChineseNumber;
        if (office == Offices.JP && number.Prefix > 0)
            return LastExaminedYears;
        if (office == Offices.JP && number.Digits is >= FirstJapaneseGrant and < 10_000_000)
            return JapaneseGrants;
        return office == Offices.KR && number.Digits is >= 100_000_001 and < 110_000_000 ? KoreanGrants : null;
    }

    private static PatentNumberType TypeByForm(PatentNumber number)
    {
        var office = number.OfficeIndex;
        if (!number.IsPacked || !number.Kind.IsNone)
            return PatentNumberType.Document;
        return office == Offices.US ? number.Digits >= FirstUnitedStatesPublication ? PatentNumberType.Publication : PatentNumberType.Grant
            : office == Offices.WO ? PatentNumberType.Publication
            : office == Offices.TW && number.Prefix > 0 ? PatentNumberType.Grant
            : office == Offices.JP && number.Prefix == 0 && number.Digits is >= FirstJapaneseGrant and < 10_000_000 ? PatentNumberType.Grant
            : office == Offices.KR && number.Digits is >= 100_000_001 and < 110_000_000 ? PatentNumberType.Grant
            : PatentNumberType.Document;
    }

    private static ProtectedRight RightByForm(PatentNumber number)
    {
        var office = number.OfficeIndex;
        if (!number.IsPacked)
            return ProtectedRight.Unstated;
        if (office == Offices.US)
        {
            return Offices.Prefixes(office)[number.Prefix] switch
            {
                "D" or "RD" => ProtectedRight.Design,
                "PP" => ProtectedRight.Plant,
                "H" or "T" => ProtectedRight.None,
                _ => ProtectedRight.Patent,
            };
        }

        if (office == Offices.EP || office == Offices.WO)
            return ProtectedRight.Patent;
        return Offices.Prefixes(office)[number.Prefix] switch
        {
            "I" or "PI" => ProtectedRight.Patent,
            "MU" => ProtectedRight.UtilityModel,
            "D" or "DI" => ProtectedRight.Design,
            "M" => office == Offices.TW ? ProtectedRight.UtilityModel : office == Offices.DE ? ProtectedRight.Design : ProtectedRight.Unstated,
            _ => ProtectedRight.Unstated,
        };
    }

    private static ProtectedRight ApplicationRight(PatentNumber number)
    {
        var office = number.OfficeIndex;
        if (!number.IsPacked)
            return ProtectedRight.Unstated;
        if (office == Offices.EP)
            return ProtectedRight.Patent;
        if (office == Offices.US)
            return (number.Digits / NumberSpelling.Million) is 29 or 35 ? ProtectedRight.Design : ProtectedRight.Unstated;
        if (office == Offices.KR)
            return number.Prefix switch { 0 => ProtectedRight.Patent, 1 => ProtectedRight.UtilityModel, _ => ProtectedRight.Design };
        if (office == Offices.CN)
            return ChineseRight(number.Digits < 100_000_000 ? number.Digits / 100_000 % 10 : number.Digits / NumberSpelling.TenMillion % 10);
        if (office == Offices.DE && number.Digits >= 100_000_000_000)
            return (number.Digits / 10_000_000_000) switch { 12 => ProtectedRight.Certificate, 20 or 21 => ProtectedRight.UtilityModel, 40 => ProtectedRight.Design, _ => ProtectedRight.Patent };
        return ProtectedRight.Unstated;
    }

    private static ProtectedRight ChineseRight(ulong type) => type switch
    {
        1 or 8 => ProtectedRight.Patent,
        2 or 9 => ProtectedRight.UtilityModel,
        3 => ProtectedRight.Design,
        _ => ProtectedRight.Unstated,
    };

    private static int? ApplicationYear(int office, ulong digits)
        => office == Offices.US ? null
        : office == Offices.EP ? CenturyOf((int)(digits / NumberSpelling.Million))
        : office == Offices.CN ? digits < 100_000_000 ? digits / NumberSpelling.Million is >= 85 and var year ? 1900 + (int)year : 2000 + (int)(digits / NumberSpelling.Million) : (int)(digits / 100_000_000)
        : office == Offices.DE ? GermanYear(digits)
        : office == Offices.TW ? 1911 + (int)(digits / NumberSpelling.Million)
        : office == Offices.IN ? (int)(digits / 100_000_000)
        : (int)(digits / NumberSpelling.TenMillion);

    private static int GermanYear(ulong digits)
        => digits < NumberSpelling.TenMillion ? 1950 + (int)(digits / 100_000)
        : digits < 100_000_000 ? (digits / 100_000 % 100) is >= 78 and var year ? 1900 + (int)year : 2000 + (int)(digits / 100_000 % 100)
        : (int)(digits / NumberSpelling.Million % 10_000);

    private static int? DocumentYear(PatentNumber number, int office, ulong digits)
    {
        if (office == Offices.WO && number.Prefix == 0)
            return (int)(digits / NumberSpelling.Million);
        if (office == Offices.US && number.Prefix == 0 && digits >= FirstUnitedStatesPublication)
            return (int)(digits / NumberSpelling.TenMillion);
        if (office == Offices.JP)
            return number.Prefix > 0 ? EraBase(number.Prefix) + (int)(digits / NumberSpelling.TenMillion) : TenDigitYear(digits, NumberSpelling.Million);
        if (office == Offices.KR)
            return TenDigitYear(digits, NumberSpelling.TenMillion);
        return office == Offices.AU || office == Offices.RU ? TenDigitYear(digits, NumberSpelling.Million) : null;
    }

    private static int? TenDigitYear(ulong digits, ulong by) => digits / by is >= 1980 and <= 2099 and var year ? (int)year : null;
}

/// <summary>Why a text is not read as a number, in one sentence.</summary>
internal static class RefusalWords
{
    private const int MostListed = 4;

    internal static string Of(NumberRefusal refusal, string text, ValueList<PatentNumber> candidates, char expected, char found) => refusal switch
    {
        NumberRefusal.None => string.Empty,
        NumberRefusal.Empty => "There is no number; expected one such as `EP1000000B1`.",
        NumberRefusal.TooLong => $"`{text}` is longer than any number; expected at most {PatentNumberReading.LongestText} characters, such as `EP1000000B1`.",
        NumberRefusal.UnreadableCharacter => $"`{text}` holds a character that no number is written with; expected letters, digits, spaces and `-`, `/`, `.` or `,`.",
        NumberRefusal.NoOffice => $"`{text}` names no office; expected a code of WIPO ST.3 before it, such as `US` or `EP`.",
        NumberRefusal.UnknownOffice => $"`{text}` names no office of WIPO ST.3, or two; expected one code before the number, such as `US` or `EP`.",
        NumberRefusal.NoDigits => $"`{text}` has no digits after its office; expected a number such as `EP1000000B1`.",
        NumberRefusal.SeveralReadings => $"`{text}` has no single reading: it can be {string.Join(" or ", candidates.Take(MostListed).Select(one => $"`{one}`"))}; expected it written in full, with year and kind code.",
        NumberRefusal.WrongCheckDigit when expected == '\0' => $"`{text}` has the check digit `{found}`; expected a number that has one.",
        NumberRefusal.WrongCheckDigit => $"`{text}` has the check digit `{found}`; expected `{expected}`.",
        _ => $"`{text}` is no number that its office writes; expected its digits, and perhaps a kind code such as `B1`.",
    };
}

/// <summary>
/// The check digits that offices append to the numbers of applications. Sources: China, ZC 0006-2003 (weights 2 to 9 from the left, again and again; the remainder by 11,
/// 10 is X). Germany, Mitteilung Nr. 3/83 of the president of the patent office (until 1980 weights 1, 2, 3… from the right, the remainder by 10; from 1981 weights
/// 2, 3, 4… from the right, 11 less the remainder by 11; a remainder of 0 gives 0, DPMAinformativ Nr. 5). European Patent Office, the same notice: weights 1, 2 from the
/// left, the sum of the digits of the products, up to the next ten.
/// </summary>
internal static class CheckDigits
{
    /// <summary>The check digit of an application; NUL where the office has none, or it is not known.</summary>
    internal static char Of(PatentNumber number)
    {
        if (number.Series != NumberSeries.Application || !number.IsPacked)
            return '\0';
        var office = number.OfficeIndex;
        return office == Offices.EP ? European(number.Digits)
            : office == Offices.CN ? Chinese(number.Digits)
            : office == Offices.DE ? German(number.Digits)
            : '\0';
    }

    private static char European(ulong digits)
    {
        var sum = 0UL;
        for (var i = 0; i < 8; i++)
        {
            // From the right, so that the last of eight digits has the weight 2.
            var product = digits % 10 * (i % 2 == 0 ? 2UL : 1UL);
            sum += (product / 10) + (product % 10);
            digits /= 10;
        }

        return (char)('0' + ((10 - (sum % 10)) % 10));
    }

    private static char Chinese(ulong digits)
    {
        var sum = 0UL;
        for (var i = digits < 100_000_000 ? 7 : 11; i >= 0; i--)
        {
            sum += digits % 10 * (ulong)(2 + (i % 8));
            digits /= 10;
        }

        return sum % 11 == 10 ? 'X' : (char)('0' + (sum % 11));
    }

    private static char German(ulong digits)
    {
        // Seven digits begin with the year less 50, so that 31 is 1981.
        if (digits < 3_100_000)
            return (char)('0' + (Weighted(digits, 1) % 10));

        // No source says what stands for a remainder of 1, which would give 10.
        return (Weighted(digits, 2) % 11) switch
        {
            0 => '0',
            1 => '\0',
            var remainder => (char)('0' + (11 - remainder)),
        };
    }

    private static ulong Weighted(ulong digits, ulong weight)
    {
        var sum = 0UL;
        for (; digits > 0; digits /= 10)
            sum += digits % 10 * weight++;
        return sum;
    }
}
