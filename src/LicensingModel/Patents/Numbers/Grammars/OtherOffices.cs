namespace LicensingModel.Patents.Numbers.Grammars;

/// <summary>
/// Every other office: digits without zeros in front, letters before them kept, and where neither fits, the text as it was written without spaces, points and commas. A few
/// offices have rules of their own. Source: WIPO ST.6, ST.13; Espacenet help; WIPO DAS, numbers by office.
/// </summary>
internal static class OtherOffices
{
    private const int LongestKept = 24;

    internal static void Read(in NumberText number, ref Readings readings)
    {
        var office = number.Office;
        if (office == Offices.TW)
            Taiwan.Read(number, ref readings);
        else if (office == Offices.IN)
            India.Read(number, ref readings);
        else if (office == Offices.AT && Applications.TryReadAustrian(number, ref readings))
            return;
        else if (office == Offices.BR && Brazil.TryRead(number, ref readings))
            return;
        else if (office == Offices.IT && number.HasInnerLetters)
            readings.Refuse(NumberRefusal.UnknownForm);
        else if (number.IsDotted || number.IsCalledApplication || number.EndsWithCheckDigit() || Applications.IsEpodoc(number))
            Applications.Read(number, ref readings);
        else
            ReadDocument(number, ref readings);
    }

    internal static void ReadDocument(in NumberText number, ref Readings readings)
    {
        var office = number.Office;
        var prefix = number.Letters.IsEmpty ? 0 : Offices.PrefixIndex(office, number.Letters);
        var (value, width) = number.HasInnerLetters ? (0, 0) : number.NumberFrom(number.FirstDigits);
        var isParted = number.Count > number.FirstDigits + 1 && HasMeaningfulSeparator(number);
        if (prefix < 0 || number.HasInnerLetters || value == 0)
            Keep(number, ref readings);
        else if (isParted)
            ReadParted(number, ref readings);
        else if (office == Offices.AU && value / 100_000 is >= 1979 and <= 2099)
            readings.Add(PatentNumber.Pack(office, NumberSeries.Document, 0, (value / 100_000 * NumberSpelling.Million) + (value % 100_000), number.Kind));
        else if (value < 1_000_000_000_000 && width <= 18)
            readings.Add(PatentNumber.Pack(office, NumberSeries.Document, prefix, value, number.Kind));
        else
            Keep(number, ref readings);
    }

    /// <summary>Keeps the text as it was written, without spaces, points and commas.</summary>
    internal static void Keep(in NumberText number, ref Readings readings)
    {
        Span<char> text = stackalloc char[LongestKept];
        var output = new NumberOutput(text);
        var isGeorgian = number.Office == Offices.GE && number is { Count: 2, Letters.Length: 1 } && number[1].Length > 4;
        var areOnlyDigits = number.FirstDigits == 0 && !number.HasInnerLetters && !HasMeaningfulSeparator(number);
        var trimsZeros = number.Office == Offices.IT && number.Letters.Length == 2;
        for (var i = 0; i < number.Count; i++)
        {
            if (i > 0 && number[i].Separator is '/' or '-')
                output.Write(number[i].Separator);
            var run = number.At(i);
            if (isGeorgian && i == 1)
            {
                output.Write(run[..4]);
                run = run[4..].TrimStart('0');
            }
            else if ((areOnlyDigits && output.Length == 0) || (trimsZeros && i == 1))
            {
                run = run.TrimStart('0');
            }

            output.Write(run);
        }

        var kept = text[..output.Length];
        if (output.IsFull || !IsKeepable(number) || (areOnlyDigits && number.Width > 19) || kept.IndexOfAnyInRange('1', '9') < 0)
            readings.Refuse(NumberRefusal.UnknownForm);
        else
            readings.Add(PatentNumber.Keep(number.Office, number.IsCalledApplication ? NumberSeries.Application : NumberSeries.Document, kept, number.Kind));
    }

    /// <summary>What is kept must be read as the same again: at most three letters at a time, never two runs of them side by side, and digits at the end.</summary>
    private static bool IsKeepable(in NumberText number)
    {
        for (var i = 0; i < number.Count; i++)
        {
            var token = number[i];
            if (!token.IsDigits && (token.Length > 3 || i == number.Count - 1 || !number[i + 1].IsDigits || (i == 0 && token.Length == 3)))
                return false;
        }

        // A letter and one digit at the end would be a kind code.
        var last = number.Count - 1;
        return last < 2 || number[last] is not { IsDigits: true, Length: 1, Separator: not ('/' or '-') } || number[last - 1] is not { IsDigits: false, Length: 1 };
    }

    private static void ReadParted(in NumberText number, ref Readings readings)
    {
        // South Africa joins year and serial number.
        if (number.Office == Offices.ZA && number.Count == 2 && number[0].Length == 4 && number[1].Length == 5)
            readings.Add(PatentNumber.Pack(number.Office, NumberSeries.Document, 0, number.Value, number.Kind));
        else
            Keep(number, ref readings);
    }

    internal static bool HasMeaningfulSeparator(in NumberText number)
    {
        for (var i = number.FirstDigits + 1; i < number.Count; i++)
        {
            if (number[i].Separator is '/' or '-')
                return true;
        }

        return false;
    }
}
