namespace LicensingModel.Patents.Numbers;

/// <summary>
/// Patents by number, with letters before designs, reissues, plants and registrations; published applications by year and seven digits, of which DOCDB drops the first;
/// applications by series and six digits. Source: MPEP 901.04 and 503; 37 CFR 1.5.
/// </summary>
internal static class UnitedStates
{
    private const ulong FirstPublications = 2001;
    private const ulong LastYear = 2099;

    internal static void Read(in NumberText number, ref Readings readings)
    {
        if (number.HasInnerLetters || number.Width > 14)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        if (!number.Letters.IsEmpty || number.Says(NumberHints.Design | NumberHints.Plant | NumberHints.Reissue))
            ReadLettered(number, ref readings);
        else if (number.Count > 1 && number[1].Separator is '/')
            ReadParted(number, ref readings);
        else
            ReadJoined(number, ref readings);
    }

    private static void ReadLettered(in NumberText number, ref Readings readings)
    {
        // In a design or plant application the words stand before series and serial number.
        if (number.Letters.IsEmpty && number.IsCalledApplication && number.Width == 8)
        {
            AddApplication(number.Value, number.Kind, ref readings);
            return;
        }

        var letters = !number.Letters.IsEmpty ? number.Letters
            : number.Says(NumberHints.Design) ? "D"
            : number.Says(NumberHints.Plant) ? "PP"
            : "RE";
        var prefix = Offices.PrefixIndex(Offices.US, letters);
        var (value, width) = number.NumberFrom(number.FirstDigits);
        if (prefix > 0 && width <= 9 && value > 0)
            readings.Add(PatentNumber.Pack(Offices.US, NumberSeries.Document, prefix, value, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static void ReadParted(in NumberText number, ref Readings readings)
    {
        var (serial, width) = number.NumberFrom(1);
        if (number[0].Length == 4 && width is >= 5 and <= 7)
            AddPublication(number.Number(0), serial, number.Kind, ref readings);
        else if (number[0].Length <= 2 && width == 6)
            AddApplication((number.Number(0) * NumberSpelling.Million) + serial, number.Kind, ref readings);
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static void ReadJoined(in NumberText number, ref Readings readings)
    {
        var value = number.Value;
        var width = number.Width;
        if (value is >= FirstPublications * NumberSpelling.TenMillion and < (LastYear + 1) * NumberSpelling.TenMillion)
        {
            AddPublication(value / NumberSpelling.TenMillion, value % NumberSpelling.TenMillion, number.Kind, ref readings);
        }
        else if (width == 10 && value / NumberSpelling.Million is >= FirstPublications and <= LastYear)
        {
            AddPublication(value / NumberSpelling.Million, value % NumberSpelling.Million, number.Kind, ref readings);
        }
        else if (width == 9 && value / 100_000 is >= FirstPublications and <= LastYear)
        {
            AddPublication(value / 100_000, value % 100_000, number.Kind, ref readings);
        }
        else if (number.IsCalledApplication && width == 8 && !number.IsDotted)
        {
            AddApplication(value, number.Kind, ref readings);
        }
        else if (value is > 0 and < 100_000_000 && !number.IsCalledApplication)
        {
            AddPatent(value, number.Kind, ref readings);

            // Eight digits with a zero in front: a patent in a column, or an application of the series 01 to 09.
            if (number is { Width: 8, Count: 1 } && number.Kind.IsNone && value is >= NumberSpelling.Million and < NumberSpelling.TenMillion && !number.Says(NumberHints.Grant))
                AddApplication(value, number.Kind, ref readings);
        }
        else
        {
            readings.Refuse(NumberRefusal.UnknownForm);
        }
    }

    private static void AddPatent(ulong value, KindCode kind, ref Readings readings)
    {
        // The kind code E is of reissues alone.
        var prefix = kind.Letter == 'E' ? Offices.PrefixIndex(Offices.US, "RE") : 0;
        readings.Add(PatentNumber.Pack(Offices.US, NumberSeries.Document, prefix, value, kind));
    }

    private static void AddPublication(ulong year, ulong serial, KindCode kind, ref Readings readings)
    {
        if (year is >= FirstPublications and <= LastYear && serial > 0)
            readings.Add(PatentNumber.Pack(Offices.US, NumberSeries.Document, 0, (year * NumberSpelling.TenMillion) + serial, kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static void AddApplication(ulong value, KindCode kind, ref Readings readings)
        => readings.Add(PatentNumber.Pack(Offices.US, NumberSeries.Application, 0, value, kind));
}

/// <summary>
/// Publications and applications share a number; an application has a check digit after a point. Until 1994 seven digits, of which the first two are the year less 50; until
/// 2003 eight, of which the second and third are the year; since 2004 twelve: type of right, year, six digits. Source: DPMAinformativ Nr. 5; Mitteilung Nr. 3/83.
/// </summary>
internal static class Germany
{
    internal static void Read(in NumberText number, ref Readings readings)
    {
        var letters = number.Letters;
        var isOldMark = letters is "P" or "G";
        if (number.HasInnerLetters || number.Width > 18 || (!letters.IsEmpty && !isOldMark && letters is not "M"))
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var (value, width) = number.NumberFrom(number.FirstDigits);
        var kind = number.Kind.IsNone && letters is "G" ? KindCode.Of('U', null) : number.Kind;
        if (number.EndsWithCheckDigit() && !isMark(letters) && width is 8 or 9 or 13 && value / 10 >= 1_800_000)
            readings.AddChecked(PatentNumber.Pack(Offices.DE, NumberSeries.Application, 0, value / 10, kind), (char)('0' + (value % 10)));
        else if ((number.IsCalledApplication || isOldMark) && width is 7 or 8 or 12 && value >= 1_800_000)
            readings.Add(PatentNumber.Pack(Offices.DE, NumberSeries.Application, 0, value, kind));
        else if (value is > 0 and < 1_000_000_000_000 && (number.IsDotted || !(number.IsCalledApplication || isOldMark)))
            readings.Add(PatentNumber.Pack(Offices.DE, NumberSeries.Document, isMark(letters) ? Offices.PrefixIndex(Offices.DE, letters) : 0, value, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);

        static bool isMark(ReadOnlySpan<char> letters) => letters is "M";
    }
}

/// <summary>
/// Applications: until September 2003 two digits of year, type and five digits, then four, type and seven; a check digit or X after a point. ZL before it says that it was
/// granted. Publications: seven digits, nine since 2007, eight in 1985 to 1988. Source: ZC 0006-2003, ZC 0007-2012; EPO, Asian patent information, China.
/// </summary>
internal static class China
{
    private const ulong OldForms = 100_000_000;

    // The first of nine digits is the type: 1, 2 or 3.
    private const ulong BeyondDocuments = 400_000_000;

    internal static void Read(in NumberText number, ref Readings readings)
    {
        if (!number.Letters.IsEmpty || number.HasInnerLetters || number.Width > 13)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var value = number.Value;
        if (number.HasCheckLetter)
            AddApplication(number, value, 'X', ref readings);
        else if (number.EndsWithCheckDigit() && number.Width is 9 or 13)
            AddApplication(number, value / 10, (char)('0' + (value % 10)), ref readings);
        else if (number.Width == 13)
            AddApplication(number, value / 10, (char)('0' + (value % 10)), ref readings);
        else if (number.Width == 12)
            AddApplication(number, value, '\0', ref readings);
        else if (number.Width == 9 && IsOldApplication(value / 10) && (number.Kind.IsNone || number.IsDotted))
            AddApplication(number, value / 10, (char)('0' + (value % 10)), ref readings);
        else if (number.Width == 8)
            ReadEight(number, ref readings);
        else
            AddDocument(number, ref readings);
    }

    private static void ReadEight(in NumberText number, ref Readings readings)
    {
        if (IsOldApplication(number.Value) && (number.Kind.IsNone || number.IsDotted))
            AddApplication(number, number.Value, '\0', ref readings);
        if (!number.IsCalledApplication)
            AddDocument(number, ref readings);
    }

    private static void AddDocument(in NumberText number, ref Readings readings)
    {
        // Eight digits number a document only in 1985 to 1988; zeros that fill a column are none of them.
        var isKnown = number.Value is < NumberSpelling.TenMillion or >= OldForms || (!number.Kind.IsNone && number.Value / NumberSpelling.Million is >= 85 and <= 88);
        if (number.Value is > 0 and < BeyondDocuments && (number.IsDotted || !number.IsCalledApplication) && isKnown && number.Kind.Letter != 'X')
            readings.Add(PatentNumber.Pack(Offices.CN, NumberSeries.Document, 0, number.Value, number.Kind));
    }

    private static void AddApplication(in NumberText number, ulong value, char check, ref Readings readings)
    {
        var isKnown = value < OldForms ? IsOldApplication(value) : value / OldForms is >= 1985 and <= 2099 && IsType(value / NumberSpelling.TenMillion % 10);
        if (!isKnown || number.Kind.Digit is not null)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        // The number tells the type of right, so that the letter that DOCDB adds says nothing more.
        var application = PatentNumber.Pack(Offices.CN, NumberSeries.Application, 0, value, default);
        if (check == '\0')
            readings.Add(application);
        else
            readings.AddChecked(application, check);
    }

    private static bool IsOldApplication(ulong value) => value / NumberSpelling.Million is (>= 85 and <= 99) or <= 3 && IsType(value / 100_000 % 10);

    private static bool IsType(ulong type) => type is 1 or 2 or 3 or 8 or 9;
}
