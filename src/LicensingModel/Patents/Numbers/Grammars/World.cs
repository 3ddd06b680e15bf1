namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>
/// Publications under the Patent Cooperation Treaty: year and serial number. Two digits and five until June 2002, two and six to the end of 2003, then four and six; lists
/// pad the short form with a zero in front, so that eight digits with one have two readings. Source: PCT Administrative Instructions, section 404; WIPO ST.6.
/// </summary>
internal static class World
{
    private const ulong FirstYear = 1978;
    private const ulong LastYear = 2099;

    internal static void Read(in NumberText number, ref Readings readings)
    {
        if (number.Letters.IsEmpty && !number.HasInnerLetters)
            ReadYears(number, ref readings);
        else if (number.Letters is "DM" && !number.HasInnerLetters)
            OtherOffices.Keep(number, ref readings);
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    internal static void ReadYears(in NumberText number, ref Readings readings)
    {
        if (number.Count == 2 && number[0].Length is 2 or 4 && number[1].Length is >= 4 and <= 6)
            Add(number.Kind, number[0].Length, number.Number(0), number.Number(1), ref readings);
        else
            ReadJoined(number, ref readings);
    }

    private static void ReadJoined(in NumberText number, ref Readings readings)
    {
        var (value, width) = number.NumberFrom(0);

        // Zeros that only fill a column: a number has ten digits at most.
        if (width is > 10 and <= 16 && value is >= 1_978_000_000 and < 10_000_000_000)
            width = 10;
        switch (width)
        {
            case 10:
                Add(number.Kind, 4, value / NumberSpelling.Million, value % NumberSpelling.Million, ref readings);
                break;
            case 9:
                Add(number.Kind, 4, value / 100_000, value % 100_000, ref readings);
                break;
            case 8:
                Add(number.Kind, 2, value / NumberSpelling.Million, value % NumberSpelling.Million, ref readings);
                if (value < NumberSpelling.TenMillion && value / 100_000 is >= 78 or <= 3)
                    Add(number.Kind, 2, value / 100_000, value % 100_000, ref readings);
                break;
            case 7:
                Add(number.Kind, 2, value / 100_000, value % 100_000, ref readings);
                break;
            default:
                readings.Refuse(NumberRefusal.UnknownForm);
                break;
        }
    }

    private static void Add(KindCode kind, int yearWidth, ulong year, ulong serial, ref Readings readings)
    {
        if (yearWidth == 2)
            year = (ulong)NumberTypes.CenturyOf((int)year);
        if (year is >= FirstYear and <= LastYear && serial > 0)
            readings.Add(PatentNumber.Pack(Offices.WO, NumberSeries.Document, 0, (year * NumberSpelling.Million) + serial, kind));
    }
}
