namespace LicensingModel.Patents.Numbers.Grammars;

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
