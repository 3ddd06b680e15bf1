namespace LicensingModel.Patents.Numbers;

/// <summary>
/// International applications: <c>PCT/EP02/07746</c>, <c>PCT/EP2002/007746</c>; EPODOC <c>WO2007IB51010</c>; DOCDB <c>GB.0204635.W</c>. Source: PCT Administrative
/// Instructions, section 307; Espacenet help, application numbers.
/// </summary>
internal static class International
{
    private const string Mark = "PCT";
    private static readonly KindCode InternationalKind = KindCode.Of('W', null);

    internal static bool IsMeant(in NumberText number)
        => number.Letters.StartsWith(Mark)
        || (number.Office == Offices.WO && number.Letters.Length == 2 && number.Letters is not "DM" && Receiver(number.Letters) > 0)
        || (number.Office == Offices.WO && number is { Count: 3, HasInnerLetters: true })
        || (number.IsDotted && number.Kind == InternationalKind && number.Office != Offices.WO);

    internal static void Read(in NumberText number, ref Readings readings)
    {
        var rest = number;
        if (!rest.Kind.IsNone && rest.Kind != InternationalKind && !rest.Letters.EndsWith("WO"))
        {
            readings.Refuse(NumberRefusal.UnknownForm);
        }
        else if (rest.Letters.IsEmpty)
        {
            ReadWithoutMark(rest, ref readings);
        }
        else
        {
            if (rest.Letters.StartsWith(Mark))
                rest.Shorten(0, Mark.Length);
            var letters = rest.Letters;
            var receiver = letters.Length == 2 ? Receiver(letters) : 0;
            if (receiver > 0)
                rest.Remove(0);
            if (receiver == 0 || !AreDigits(rest))
                readings.Refuse(NumberRefusal.UnknownForm);
            else if (receiver == Offices.WO)
                World.ReadYears(rest, ref readings);
            else
                ReadDigits(rest, receiver, ref readings);
        }
    }

    private static void ReadWithoutMark(in NumberText number, ref Readings readings)
    {
        if (number.IsDotted && number.Count == 1)
        {
            ReadDigits(number, number.Office, ref readings);
            return;
        }

        var receiver = number.Count == 3 && number[0].Length == 4 && number[1] is { Length: 2, Separator: '\0' } && number[2] is { Length: 5 or 6, Separator: '\0' } ? Receiver(number.At(1)) : 0;
        Add(receiver, 4, number.Number(0), receiver == 0 ? 0 : number.Number(2), ref readings);
    }

    private static void ReadDigits(in NumberText number, int receiver, ref Readings readings)
    {
        var value = number.Number(0);
        switch (number.Count, number[0].Length)
        {
            case (2, 2 or 4) when number[1].Length <= 6:
                Add(receiver, number[0].Length, value, number.Number(1), ref readings);
                break;
            case (1, 7):
                Add(receiver, 2, value / 100_000, value % 100_000, ref readings);
                break;
            case (1, 8):
                Add(receiver, 2, value / NumberSpelling.Million, value % NumberSpelling.Million, ref readings);
                break;
            case (1, 9):
                Add(receiver, 4, value / 100_000, value % 100_000, ref readings);
                break;
            case (1, 10):
                Add(receiver, 4, value / NumberSpelling.Million, value % NumberSpelling.Million, ref readings);
                break;
            default:
                readings.Refuse(NumberRefusal.UnknownForm);
                break;
        }
    }

    private static void Add(int receiver, int yearWidth, ulong year, ulong serial, ref Readings readings)
    {
        if (yearWidth == 2)
            year = (ulong)NumberTypes.CenturyOf((int)year);
        if (receiver == 0 || receiver == Offices.WO || year is < 1978 or > 2099 || serial == 0)
            readings.Refuse(NumberRefusal.UnknownForm);
        else
            readings.Add(PatentNumber.Pack(Offices.WO, NumberSeries.International, 0, ((ulong)receiver << 32) | ((year * NumberSpelling.Million) + serial), default));
    }

    private static bool AreDigits(in NumberText number) => number.Count > 0 && number.Letters.IsEmpty && !number.HasLettersAfter(0);

    private static int Receiver(ReadOnlySpan<char> letters) => ListedOffices.IndexOf(letters[0], letters[1]);
}

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
