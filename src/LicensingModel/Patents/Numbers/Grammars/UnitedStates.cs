namespace LicensingModel.Patents.Numbers.Grammars;

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
