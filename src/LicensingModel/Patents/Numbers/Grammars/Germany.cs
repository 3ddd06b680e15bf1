namespace LicensingModel.Patents.Numbers.Grammars;

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
