namespace LicensingModel.Patents.Numbers;

/// <summary>
/// Until 1999 year of the era and serial number, from 2000 year and six digits; grants from 2,500,001 without a year. Until March 1996 the series of applications laid open
/// and of examined applications both began anew every year, so that a low serial number without a kind code names two documents. Source: EPO, Asian patent information, Japan.
/// </summary>
internal static class Japan
{
    private const int Heisei = 4;
    private const int Showa = 3;

    // No year had more examined applications than about 110,000 (general knowledge).
    private const ulong BeyondExamined = 120_000;
    private const ulong UtilityModelsWithoutExamination = 3_000_001;
    private static readonly KindCode LaidOpen = KindCode.Of('A', null);
    private static readonly KindCode Examined = KindCode.Of('B', 2);
    private static readonly KindCode UtilityModel = KindCode.Of('U', null);

    internal static void Read(in NumberText number, ref Readings readings)
    {
        var era = Offices.PrefixIndex(Offices.JP, number.Letters);
        if (era < 0 || number.HasInnerLetters || number.Width > 14 || (number.Count > number.FirstDigits + 1 && number[number.FirstDigits].Length > 4))
            ReadGrouped(number, ref readings);
        else if (era > 0)
            ReadEra(number, era, ref readings);
        else if (number.Count == 2 && number[1].Separator is '-' or '/' && number[0].Length <= 2)
            ReadEra(number, EraOf(number.Number(0)), ref readings);
        else
            ReadWestern(number, ref readings);
    }

    /// <summary>A grant whose digits are grouped, perhaps in a column.</summary>
    private static void ReadGrouped(in NumberText number, ref Readings readings)
    {
        if (number.Letters.IsEmpty && !number.HasInnerLetters && number.Width <= 14)
            ReadWestern(number, ref readings);
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    /// <summary>Two digits before a hyphen: 1 to 11 are of Heisei, which had no more years of this numbering; 12 to 64 of Showa.</summary>
    private static int EraOf(ulong year) => year <= 11 ? Heisei : Showa;

    private static void ReadEra(in NumberText number, int era, ref Readings readings)
    {
        var first = number.FirstDigits;
        ulong year, serial;
        if (number.Count == first + 2 && number[first].Length <= 2)
            (year, serial) = (number.Number(first), number.Number(first + 1));
        else if (number.Count == first + 1 && number[first].Length is >= 3 and <= 9)
            (year, serial) = Divide(number.Number(first), number[first].Length - 2);
        else
            (year, serial) = (0, 0);

        if (year == 0 || serial is 0 or >= NumberSpelling.TenMillion || year > LastYear(era))
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var western = (ulong)NumberTypes.EraBase(era) + year;
        if (number.IsCalledApplication)
            AddApplication(number, western, serial, ref readings);
        else
            AddPublications(number, era, year, serial, western, ref readings);
    }

    private static void AddPublications(in NumberText number, int era, ulong year, ulong serial, ulong western, ref Readings readings)
    {
        var digits = (year * NumberSpelling.TenMillion) + serial;
        var kind = KindOf(number);
        var isParted = number.Count > number.FirstDigits + 1;
        if (kind.IsNone && isParted && serial <= BeyondExamined && western is >= 1971 and <= 1996)
        {
            readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Document, era, digits, LaidOpen));
            readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Document, era, digits, Examined));
            AddApplication(number, western, serial, ref readings);
        }
        else
        {
            readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Document, era, digits, kind));
        }
    }

    private static void ReadWestern(in NumberText number, ref Readings readings)
    {
        var value = number.Value;
        if (number.Count == 2 && number[0].Length == 4 && number[1].Length is >= 1 and <= 7)
            AddWestern(number, number.Number(0), number.Number(1), ref readings);
        else if (number.Width == 10 || (number.Width > 11 && value >= 2_000_000_000))
            AddWestern(number, value / NumberSpelling.Million, value % NumberSpelling.Million, ref readings);
        else if (number.Width == 11)
            AddApplication(number, value / NumberSpelling.TenMillion, value % NumberSpelling.TenMillion, ref readings);
        else if (number.IsDotted && number.Kind.Letter is 'A' or 'U' && number.Width is >= 3 and <= 8)
            AddApplication(number, 1900 + (value % 100), value / 100, ref readings);
        else if (number.Width == 8 && number.Count == 1)
            ReadEight(number, ref readings);
        else if (value is > 0 and < NumberSpelling.TenMillion && !number.IsCalledApplication)
            AddGrant(number, ref readings);
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    /// <summary>Eight digits are an era's year and six digits without its letter, or seven digits in a column; a kind code tells.</summary>
    private static void ReadEight(in NumberText number, ref Readings readings)
    {
        var year = number.Value / NumberSpelling.Million;
        var isOfPublication = number.Kind.Letter is 'A' or 'U' && number.Kind.Digit is null;
        if (year is >= 1 and <= 64 && (isOfPublication || number.Kind.IsNone))
        {
            var digits = (year * NumberSpelling.TenMillion) + (number.Value % NumberSpelling.Million);
            readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Document, EraOf(year), digits, number.Kind));
        }

        if (number.Value is > 0 and < NumberSpelling.TenMillion && !isOfPublication)
            AddGrant(number, ref readings);
    }

    private static void AddGrant(in NumberText number, ref Readings readings)
    {
        var kind = number.Kind;
        if (kind.IsNone && number.Says(NumberHints.Design))
            kind = KindCode.Of('S', null);
        else if (kind.IsNone && number.Says(NumberHints.UtilityModel))
            kind = number.Value >= UtilityModelsWithoutExamination ? UtilityModel : KindCode.Of('Y', 2);
        readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Document, 0, number.Value, kind));
    }

    private static void AddWestern(in NumberText number, ulong year, ulong serial, ref Readings readings)
    {
        if (year is < 2000 or > 2099 || serial == 0)
            readings.Refuse(NumberRefusal.UnknownForm);
        else if (number.IsCalledApplication)
            AddApplication(number, year, serial, ref readings);
        else if (serial < NumberSpelling.Million)
            readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Document, 0, (year * NumberSpelling.Million) + serial, KindOf(number)));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static void AddApplication(in NumberText number, ulong year, ulong serial, ref Readings readings)
    {
        var kind = number.Kind.IsNone && number.Says(NumberHints.UtilityModel) ? UtilityModel : number.Kind;
        if (year is >= 1885 and <= 2099 && serial is > 0 and < NumberSpelling.TenMillion)
            readings.Add(PatentNumber.Pack(Offices.JP, NumberSeries.Application, 0, (year * NumberSpelling.TenMillion) + serial, kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static KindCode KindOf(in NumberText number)
    {
        if (!number.Kind.IsNone)
            return number.Kind.Letter == 'B' && number.Kind.Digit is null && number.Says(NumberHints.Examined) ? Examined : number.Kind;
        var isModel = number.Says(NumberHints.UtilityModel);
        return number.Says(NumberHints.LaidOpen) ? isModel ? UtilityModel : LaidOpen
            : number.Says(NumberHints.Examined) ? isModel ? KindCode.Of('Y', 2) : Examined
            : KindCode.None;
    }

    private static ulong LastYear(int era) => era switch { 1 => 45, 2 => 15, 3 => 64, 4 => 31, _ => 81 };

    private static (ulong Year, ulong Serial) Divide(ulong value, int serialWidth)
    {
        var by = 1UL;
        for (; serialWidth > 0; serialWidth--)
            by *= 10;
        return (value / by, value % by);
    }
}

/// <summary>
/// Applications and, since 2004, publications: type of right, year and seven digits; DOCDB drops the type from publications. Grants since 1999: type and seven digits. Types:
/// 10 patent, 20 utility model, 30 design. Source: EPO, Asian patent information, Korea.
/// </summary>
internal static class Korea
{
    internal static void Read(in NumberText number, ref Readings readings)
    {
        if (!number.Letters.IsEmpty || number.HasInnerLetters || number.Width > 14)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var value = number.Value;
        if (number.Width == 13 || (number.Count == 3 && number[0].Length == 2 && number[1].Length == 4 && number[2].Length is >= 1 and <= 7))
            ReadTyped(number, ref readings);
        else if (number is { Count: 2, Width: 10 or 11 } && number[0].Length == 4)
            ReadYear(number, number.Number(0), number.Number(1), ref readings);
        else if (number.Width == 11)
            ReadYear(number, value / NumberSpelling.TenMillion, value % NumberSpelling.TenMillion, ref readings);
        else if (value is > 0 and < 10_000_000_000 && !number.IsCalledApplication)
            readings.Add(PatentNumber.Pack(Offices.KR, NumberSeries.Document, 0, value, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static void ReadTyped(in NumberText number, ref Readings readings)
    {
        var (type, year, serial) = number.Count == 3
            ? (number.Number(0), number.Number(1), number.Number(2))
            : (number.Value / 100_000_000_000, number.Value / NumberSpelling.TenMillion % 10_000, number.Value % NumberSpelling.TenMillion);
        if (type is not (10 or 20 or 30) || !IsYear(year) || serial == 0)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var isPublication = number.Says(NumberHints.Publication | NumberHints.Grant) || (!number.Kind.IsNone && !number.IsCalledApplication);
        if (!number.IsCalledApplication)
            AddDocument(number, year, serial, number.Kind.IsNone && type == 20 ? KindCode.Of('U', null) : number.Kind, ref readings);
        if (!isPublication)
            readings.Add(PatentNumber.Pack(Offices.KR, NumberSeries.Application, (int)(type / 10) - 1, (year * NumberSpelling.TenMillion) + serial, number.Kind));
    }

    private static void ReadYear(in NumberText number, ulong year, ulong serial, ref Readings readings)
    {
        if (!IsYear(year) || serial == 0)
            readings.Refuse(NumberRefusal.UnknownForm);
        else if (number.IsCalledApplication)
            readings.Add(PatentNumber.Pack(Offices.KR, NumberSeries.Application, number.Kind.Letter == 'U' ? 1 : 0, (year * NumberSpelling.TenMillion) + serial, number.Kind));
        else
            AddDocument(number, year, serial, number.Kind, ref readings);
    }

    private static void AddDocument(in NumberText number, ulong year, ulong serial, KindCode kind, ref Readings readings)
        => readings.Add(PatentNumber.Pack(number.Office, NumberSeries.Document, 0, (year * NumberSpelling.TenMillion) + serial, kind));

    private static bool IsYear(ulong year) => year is >= 1948 and <= 2099;
}

/// <summary>
/// Applications: year of the Republic (plus 1911), type and five digits. Publications since 2003: western year and five digits. Grants since 2004: I, M or D and six digits;
/// before, up to six digits. Source: EPO, Asian patent information, Chinese Taipei.
/// </summary>
internal static class Taiwan
{
    internal static void Read(in NumberText number, ref Readings readings)
    {
        var value = number.Value;
        var prefix = Offices.PrefixIndex(Offices.TW, number.Letters);
        if (number.HasInnerLetters || prefix < 0 || number.Width > 12)
            OtherOffices.Keep(number, ref readings);
        else if (prefix > 0)
            AddIf(value is > 0 and < NumberSpelling.Million, number, NumberSeries.Document, prefix, value, ref readings);
        else if (number.Width is 8 or 9 && value / NumberSpelling.Million is >= 39 and < 189 && number.Kind.Digit is null && (number.Kind.IsNone || number.IsCalledApplication) && IsType(value))
            AddIf(true, number, NumberSeries.Application, 0, value, ref readings);
        else
            AddIf((value is > 0 and <= 999_999 || value / 100_000 is >= 2003 and <= 2099) && (number.IsDotted || !number.IsCalledApplication), number, NumberSeries.Document, 0, value, ref readings);
    }

    private static bool IsType(ulong value) => value / 100_000 % 10 is 1 or 2 or 3;

    private static void AddIf(bool holds, in NumberText number, NumberSeries series, int prefix, ulong value, ref Readings readings)
    {
        if (holds)
            readings.Add(PatentNumber.Pack(Offices.TW, series, prefix, value, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }
}
