namespace LicensingModel.Patents.Numbers.Grammars;

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
        if (year is < 1899 or > 2099 || number.Number(first) == 0)
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
        if (serial is > 0 and < NumberSpelling.TenMillion && number.Kind.Digit is null)
            readings.Add(PatentNumber.Pack(number.Office, NumberSeries.Application, 0, (year * NumberSpelling.TenMillion) + serial, number.Kind));
        else
            readings.Refuse(NumberRefusal.UnknownForm);
    }

    private static bool HasYear(in NumberText number) => number[0].Length >= 4 && number.Leading(4) is >= 1850 and <= 2099;
}
