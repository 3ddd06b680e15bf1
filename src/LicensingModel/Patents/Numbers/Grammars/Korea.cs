namespace LicensingModel.Patents.Numbers.Grammars;

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
