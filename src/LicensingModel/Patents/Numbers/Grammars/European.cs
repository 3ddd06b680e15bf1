namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>
/// Publications of seven digits, padded; applications of year, six digits and a check digit. Source: EPO, Guidelines for Examination, A-II, 1.8; Espacenet help.
/// </summary>
internal static class European
{
    // Publications count upwards, at about 170,000 a year, and have not reached five million.
    private const ulong BeyondPublications = 6_000_000;

    internal static void Read(in NumberText number, ref Readings readings)
    {
        if (!number.Letters.IsEmpty || number.HasInnerLetters || number.Width > 14)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var value = number.Value;
        if (number.EndsWithCheckDigit() && number.Width is 9 or 11)
            AddApplication(number, value / 10, number.Width == 9 ? 8 : 10, (char)('0' + (value % 10)), ref readings);
        else if (number.Width == 9 && number.Kind.Digit is null && value >= NumberSpelling.TenMillion)
            AddApplication(number, value / 10, 8, (char)('0' + (value % 10)), ref readings);
        else if (number.Width == 11 && value / NumberSpelling.TenMillion is >= 1977 and <= 2099 && value % NumberSpelling.TenMillion < NumberSpelling.Million)
            AddApplication(number, (value / NumberSpelling.TenMillion % 100 * NumberSpelling.Million) + (value % NumberSpelling.TenMillion), 8, '\0', ref readings);
        else if (number.Width == 8 && number.Kind.Digit is null)
            ReadEight(number, ref readings);
        else if (value is > 0 and < NumberSpelling.TenMillion && (number.Width > 7 || !IsApplication(number)))
            readings.Add(PatentNumber.Pack(Offices.EP, NumberSeries.Document, 0, value, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static void ReadEight(in NumberText number, ref Readings readings)
    {
        AddApplication(number, number.Value, 8, '\0', ref readings);
        if (!number.IsCalledApplication && number.Value is > 0 and < BeyondPublications)
            readings.Add(PatentNumber.Pack(Offices.EP, NumberSeries.Document, 0, number.Value, number.Kind));
    }

    private static bool IsApplication(in NumberText number) => number.IsCalledApplication && !number.IsDotted;

    private static void AddApplication(in NumberText number, ulong value, int width, char check, ref Readings readings)
    {
        if (width == 10)
            value = (value / NumberSpelling.Million % 100 * NumberSpelling.Million) + (value % NumberSpelling.Million);
        if (value % NumberSpelling.Million == 0)
        {
            readings.Refuse(NumberRefusal.UnknownForm);
            return;
        }

        var application = PatentNumber.Pack(Offices.EP, NumberSeries.Application, 0, value, number.Kind);
        if (check == '\0')
            readings.Add(application);
        else
            readings.AddChecked(application, check);
    }
}
