namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>
/// PI, MU or DI and seven digits, since 2012 twelve digits: type, year and serial number; a check digit after a hyphen, which no source here says how to compute: it is
/// read and neither checked nor kept. Source: WIPO DAS, Brazil; general knowledge.
/// </summary>
internal static class Brazil
{
    internal static bool TryRead(in NumberText number, ref Readings readings)
    {
        if (number.HasInnerLetters || !number.EndsWithCheckDigit('-') || number.IsCalledApplication)
            return false;
        var prefix = Offices.PrefixIndex(Offices.BR, number.Letters);
        var (value, width) = number.NumberFrom(number.FirstDigits);
        if (!(prefix > 0 && width == 8) && !(prefix == 0 && width == 13))
            return false;
        readings.Add(PatentNumber.Pack(Offices.BR, NumberSeries.Document, prefix, value / 10, number.Kind));
        return true;
    }
}
