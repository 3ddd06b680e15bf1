namespace LicensingModel.Patents.Numbers.Grammars;

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
        if (number.Value is > 0 and < BeyondDocuments && (number.IsDotted || !number.IsCalledApplication) && isKnown)
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
