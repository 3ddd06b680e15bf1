namespace LicensingModel.Patents.Numbers.Grammars;

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
