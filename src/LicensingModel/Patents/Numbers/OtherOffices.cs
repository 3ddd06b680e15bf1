namespace LicensingModel.Patents.Numbers;

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

/// <summary>
/// Applications of offices without a grammar of their own: year and seven digits as EPODOC writes them, year and serial number between points as DOCDB does, a number with
/// a check digit, or any that is called an application.
/// </summary>
internal static class Applications
{
    internal static void Read(in NumberText number, ref Readings readings)
    {
        var office = number.Office;
        var (value, width) = number.HasInnerLetters ? (0, 0) : number.NumberFrom(number.FirstDigits);
        if (!number.Letters.IsEmpty || number.HasInnerLetters)
            Otherwise(number, ref readings);
        else if (IsEpodoc(number))
            Add(number, value / NumberSpelling.TenMillion, value % NumberSpelling.TenMillion, ref readings);
        else if (number.IsDotted && !Offices.ShortensInDocdb(office) && width is >= 5 and <= 11 && HasYear(number))
            Add(number, number.Leading(4), number.Trailing(4), ref readings);
        else if (office == Offices.GB && number.EndsWithCheckDigit() && width == 8)
            Add(number, (ulong)NumberTypes.CenturyOf((int)(value / NumberSpelling.Million)), value / 10 % 100_000, ref readings);
        else if (number.Count == 2 && number[0].Length == 4 && number[1] is { Length: <= 7, Separator: '/' } && HasYear(number) && number.Number(1) > 0)
            Add(number, number.Number(0), number.Number(1), ref readings);
        else
            Otherwise(number, ref readings);
    }

    /// <summary><c>A 967/94</c>: serial number and year.</summary>
    internal static bool TryReadAustrian(in NumberText number, ref Readings readings)
    {
        var first = number.FirstDigits;
        if (number.HasInnerLetters || number.Count != first + 2 || number[first + 1] is not { Separator: '/', Length: 2 or 4 } || number[first].Length > 7 || !(number.Letters.IsEmpty || number.Letters is "A" or "GM"))
            return false;
        var year = number.Number(first + 1);
        if (number[first + 1].Length == 2)
            year += year >= 30 ? 1900UL : 2000UL;
        if (year is < 1850 or > 2099 || number.Number(first) == 0)
            return false;
        var kind = number.Letters is "GM" ? KindCode.Of('U', null) : number.Kind;
        readings.Add(PatentNumber.Pack(number.Office, NumberSeries.Application, 0, (year * NumberSpelling.TenMillion) + number.Number(first), kind));
        return true;
    }

    /// <summary>Whether year and seven digits stand there, which no document of the office has.</summary>
    internal static bool IsEpodoc(in NumberText number)
        => Offices.HasEpodocApplications(number.Office) && number is { Letters.IsEmpty: true, HasInnerLetters: false, Width: <= 18 } && number.Kind.Digit is null
            && number.Value / NumberSpelling.TenMillion is >= 1850 and <= 2099 && !OtherOffices.HasMeaningfulSeparator(number);

    private static void Otherwise(in NumberText number, ref Readings readings)
    {
        if (number.IsDotted || !number.IsCalledApplication)
            OtherOffices.ReadDocument(number, ref readings);
        else
            OtherOffices.Keep(number, ref readings);
    }

    private static void Add(in NumberText number, ulong year, ulong serial, ref Readings readings)
    {
        // India never numbered its applications so: before 2016 they name the office as well.
        if (serial is > 0 and < NumberSpelling.TenMillion && number.Kind.Digit is null && number.Office != Offices.IN)
            readings.Add(PatentNumber.Pack(number.Office, NumberSeries.Application, 0, (year * NumberSpelling.TenMillion) + serial, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static bool HasYear(in NumberText number) => number[0].Length >= 4 && number.Leading(4) is >= 1850 and <= 2099;
}

/// <summary>
/// Applications since 2016: year, office and type, six digits; before, serial number, office and year, <c>1234/DEL/2005</c>. A kind code makes the same digits a published
/// application. Patents: up to six digits. Source: Indian Patent Office, notification of 2015 on application numbers; EPO, Asian patent information, India.
/// </summary>
internal static class India
{
    internal static void Read(in NumberText number, ref Readings readings)
    {
        var value = number.Value;
        if (number is { Width: <= 18, HasInnerLetters: false, Letters.IsEmpty: true } && value / 100_000_000 is >= 2016 and <= 2099 && value / NumberSpelling.TenMillion % 10 is >= 1 and <= 4)
        {
            var series = number.Kind.IsNone || number.IsCalledApplication ? NumberSeries.Application : NumberSeries.Document;
            readings.Add(PatentNumber.Pack(Offices.IN, series, 0, value, number.Kind));
        }
        else if (number is { Count: 3, HasInnerLetters: true } && number[0].IsDigits && number[1].Length is >= 2 and <= 6 && number[2] is { IsDigits: true, Length: 4 })
        {
            ReadOld(number, ref readings);
        }
        else if (number.IsDotted || number.IsCalledApplication)
        {
            Applications.Read(number, ref readings);
        }
        else
        {
            OtherOffices.ReadDocument(number, ref readings);
        }
    }

    private static void ReadOld(in NumberText number, ref Readings readings)
    {
        Span<char> text = stackalloc char[24];
        var output = new NumberOutput(text);
        output.Write(number.At(0).TrimStart('0'));
        output.Write('/');
        output.Write(number.At(1));
        output.Write('/');
        output.Write(number.At(2));
        if (output.IsFull || text[0] == '/')
            readings.Refuse(NumberRefusal.UnknownForm);
        else
            readings.Add(PatentNumber.Keep(Offices.IN, NumberSeries.Application, text[..output.Length], number.Kind));
    }
}

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
