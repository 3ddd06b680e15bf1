namespace LicensingModel.Patents.Numbers;

/// <summary>How the number itself is spelled: a document as DOCDB does, an application as its own office does.</summary>
internal static class NumberSpelling
{
    internal const ulong TenMillion = 10_000_000;
    internal const ulong Million = 1_000_000;
    internal const string ApplicationMark = " Appl. ";

    internal static string NumberOf(PatentNumber number)
    {
        Span<char> text = stackalloc char[PatentNumber.LongestSpelling];
        var output = new NumberOutput(text);
        if (number.Series == NumberSeries.Document)
            WriteDocument(number, ref output);
        else if (number.Series == NumberSeries.Application)
            WriteApplication(number, ref output);
        else
            WriteInternational(number, ref output);
        return new string(text[..output.Length]);
    }

    /// <summary>The wire text.</summary>
    internal static void WriteCanonical(PatentNumber number, ref NumberOutput output)
    {
        if (number.IsUnspecified)
            return;
        if (number.Series == NumberSeries.International)
        {
            output.Write("PCT/");
            WriteInternational(number, ref output);
        }
        else
        {
            output.WriteOffice(number.OfficeIndex);
            if (number.Series == NumberSeries.Document)
                WriteDocument(number, ref output);
            else
                WriteMarkedApplication(number, ref output);
        }

        output.Write(number.Kind);
    }

    internal static void WriteDocument(PatentNumber number, ref NumberOutput output)
    {
        var office = number.OfficeIndex;
        var digits = number.Digits;
        if (!number.IsPacked)
        {
            output.Write(number.Text);
            return;
        }

        output.Write(Offices.Prefixes(office)[number.Prefix]);
        if (office == Offices.US && number.Prefix == 0 && digits >= TenMillion * 2000)
            WriteYearAndSerial(digits, 6, ref output);
        else if (office == Offices.JP && number.Prefix > 0)
            WriteEra(digits, ref output);
        else
            output.Write(digits, LeastWidth(office, number.Prefix));
    }

    /// <summary>The number of an application without what marks it as one.</summary>
    internal static void WriteApplication(PatentNumber number, ref NumberOutput output)
    {
        var office = number.OfficeIndex;
        var digits = number.Digits;
        if (!number.IsPacked)
            output.Write(number.Text);
        else if (office == Offices.US)
            WriteParted(digits, Million, 2, '/', 6, ref output);
        else if (office == Offices.AT)
            WriteAustrian(digits, ref output);
        else if (office == Offices.KR)
            WriteKorean(number, ref output);
        else if (HasOwnWidth(office))
            output.Write(digits, OwnWidth(office, digits));
        else if (Offices.HasEpodocApplications(office))
            WriteYearAndSerial(digits, 7, ref output);
        else
            WriteParted(digits, TenMillion, 4, '/', 6, ref output);
    }

    internal static void WriteInternational(PatentNumber number, ref NumberOutput output)
    {
        output.WriteOffice((int)(number.Digits >> 32));
        WriteParted(number.Digits & uint.MaxValue, Million, 4, '/', 6, ref output);
    }

    internal static void WriteYearAndSerial(ulong digits, int width, ref NumberOutput output)
    {
        output.Write(digits / TenMillion, 4);
        output.Write(digits % TenMillion, width);
    }

    /// <summary>Whether the office's own number of an application says by itself that it is one, by its length or by its check digit.</summary>
    internal static bool HasOwnWidth(int office) => office == Offices.EP || office == Offices.CN || office == Offices.DE || office == Offices.TW || office == Offices.IN;

    internal static int OwnWidth(int office, ulong digits)
        => office == Offices.EP ? 8
        : office == Offices.CN ? digits < 100_000_000 ? 8 : 12
        : office == Offices.DE ? digits < TenMillion ? 7 : digits < 100_000_000 ? 8 : 12
        : office == Offices.TW ? 9
        : 12;

    private static void WriteMarkedApplication(PatentNumber number, ref NumberOutput output)
    {
        var office = number.OfficeIndex;
        var check = CheckDigits.Of(number);
        var isMarked = number.IsPacked
            && (check != '\0' || office == Offices.US || office == Offices.AT || (IsToldByItsDigits(office) && number.Kind.IsNone) || (office != Offices.DE && Offices.HasEpodocApplications(office)));
        if (!isMarked)
            output.Write(ApplicationMark);
        WriteApplication(number, ref output);
        if (check == '\0')
            return;
        output.Write('.');
        output.Write(check);
    }

    /// <summary>Whether the digits of an application say by themselves that it is one, unless a kind code makes something else of them.</summary>
    private static bool IsToldByItsDigits(int office) => office == Offices.TW || office == Offices.IN;

    private static int LeastWidth(int office, int prefix)
        => office == Offices.EP ? 7
        : office == Offices.WO ? 10
        : office == Offices.AR || office == Offices.EA || office == Offices.AU || (office == Offices.TW && prefix > 0) ? 6
        : office == Offices.BR && prefix > 0 ? 7
        : office == Offices.MX && prefix > 0 ? 8
        : 1;

    private static void WriteEra(ulong digits, ref NumberOutput output)
    {
        output.Write(digits / TenMillion, 2);
        output.Write(digits % TenMillion);
    }

    private static void WriteAustrian(ulong digits, ref NumberOutput output)
    {
        output.Write(digits % TenMillion);
        output.Write('/');
        output.Write(digits / TenMillion, 4);
    }

    private static void WriteKorean(PatentNumber number, ref NumberOutput output)
    {
        output.Write((ulong)(number.Prefix + 1) * 10, 2);
        output.Write('-');
        WriteParted(number.Digits, TenMillion, 4, '-', 7, ref output);
    }

    private static void WriteParted(ulong digits, ulong by, int firstWidth, char separator, int secondWidth, ref NumberOutput output)
    {
        output.Write(digits / by, firstWidth);
        output.Write(separator);
        output.Write(digits % by, secondWidth);
    }
}

/// <summary>How each dialect spells a number, and which numbers it does not spell.</summary>
internal static class NumberDialects
{
    private const int FourDigitYears = 2004;

    internal static bool TryWrite(PatentNumber number, NumberDialect dialect, ref NumberOutput output)
    {
        if (number.IsUnspecified)
            return false;
        return number.Series switch
        {
            NumberSeries.Document => TryWriteDocument(number, dialect, ref output),
            NumberSeries.Application => TryWriteApplication(number, dialect, ref output),
            _ => TryWriteInternational(number, dialect, ref output),
        };
    }

    private static bool TryWriteDocument(PatentNumber number, NumberDialect dialect, ref NumberOutput output)
    {
        var isOfUnitedStates = number.OfficeIndex == Offices.US;
        if ((dialect == NumberDialect.Uspto && !isOfUnitedStates) || (!number.IsPacked && number.Text.AsSpan().ContainsAny('/', '-')))
            return false;

        output.WriteOffice(number.OfficeIndex);
        if (dialect == NumberDialect.Google)
            output.Write('-');
        if (dialect is NumberDialect.Uspto or NumberDialect.Compact && isOfUnitedStates && number.Prefix == 0 && number.Digits >= NumberSpelling.TenMillion * 2000)
            NumberSpelling.WriteYearAndSerial(number.Digits, 7, ref output);
        else
            NumberSpelling.WriteDocument(number, ref output);
        if (dialect == NumberDialect.Google && !number.Kind.IsNone)
            output.Write('-');
        output.Write(number.Kind);
        return true;
    }

    private static bool TryWriteApplication(PatentNumber number, NumberDialect dialect, ref NumberOutput output)
    {
        if (!number.IsPacked)
            return false;
        switch (dialect)
        {
            case NumberDialect.Docdb:
                return TryWriteDocdb(number, ref output);
            case NumberDialect.Epodoc:
                return TryWriteEpodoc(number, ref output);
            case NumberDialect.Uspto when number.OfficeIndex == Offices.US:
                NumberSpelling.WriteCanonical(number, ref output);
                return true;
            case NumberDialect.Compact when NumberSpelling.HasOwnWidth(number.OfficeIndex) && number.OfficeIndex != Offices.DE:
                output.WriteOffice(number.OfficeIndex);
                NumberSpelling.WriteApplication(number, ref output);
                if (CheckDigits.Of(number) is not '\0' and var check)
                    output.Write(check);
                output.Write(number.Kind);
                return true;
            case NumberDialect.Compact when Offices.HasEpodocApplications(number.OfficeIndex):
                return TryWriteEpodoc(number, ref output);
            default:
                return false;
        }
    }

    private static bool TryWriteDocdb(PatentNumber number, ref NumberOutput output)
    {
        var office = number.OfficeIndex;
        if (office == Offices.US || Offices.ShortensInDocdb(office))
            return false;

        var digits = number.Digits;
        output.WriteOffice(office);
        output.Write('.');
        if (NumberSpelling.HasOwnWidth(office))
            output.Write(digits, NumberSpelling.OwnWidth(office, digits));
        else if (office != Offices.JP)
            NumberSpelling.WriteYearAndSerial(digits, office == Offices.KR ? 7 : 4, ref output);
        else
            WriteJapanese(digits, ref output);
        output.Write('.');
        output.Write(number.Kind.IsNone ? KindCode.Of(LetterOf(number), null) : number.Kind);
        return true;
    }

    /// <summary>The kind code of an application that its number does not state: by the type of right in a Chinese one, otherwise A.</summary>
    private static char LetterOf(PatentNumber number)
        => number.OfficeIndex != Offices.CN ? 'A' : number.Right switch { ProtectedRight.UtilityModel => 'U', ProtectedRight.Design => 'S', _ => 'A' };

    /// <summary>Since 2000 year and six digits, before the serial number and then the last two digits of the year.</summary>
    private static void WriteJapanese(ulong digits, ref NumberOutput output)
    {
        var year = digits / NumberSpelling.TenMillion;
        var serial = digits % NumberSpelling.TenMillion;
        output.Write(year >= 2000 ? year : serial);
        output.Write(year >= 2000 ? serial : year % 100, year >= 2000 ? 6 : 2);
    }

    private static bool TryWriteEpodoc(PatentNumber number, ref NumberOutput output)
    {
        var office = number.OfficeIndex;
        if (office == Offices.US || (NumberSpelling.HasOwnWidth(office) && office != Offices.EP))
            return false;

        output.WriteOffice(office);
        if (office == Offices.EP)
        {
            output.Write((ulong)number.Year!, 4);
            output.Write(number.Digits % NumberSpelling.Million, 7);
        }
        else
        {
            NumberSpelling.WriteYearAndSerial(number.Digits, 7, ref output);
        }

        output.Write(number.Kind);
        return true;
    }

    private static bool TryWriteInternational(PatentNumber number, NumberDialect dialect, ref NumberOutput output)
    {
        var receiver = (int)(number.Digits >> 32);
        var year = (number.Digits & uint.MaxValue) / NumberSpelling.Million;
        var serial = (number.Digits & uint.MaxValue) % NumberSpelling.Million;
        switch (dialect)
        {
            case NumberDialect.Docdb when year >= FourDigitYears || serial < 100_000:
                output.WriteOffice(receiver);
                output.Write('.');
                output.Write(year >= FourDigitYears ? year : year % 100, 2);
                output.Write(serial, year >= FourDigitYears ? 6 : 5);
                output.Write(".W");
                return true;
            case NumberDialect.Epodoc when serial < 100_000:
                output.Write("WO");
                output.Write(year, 4);
                output.WriteOffice(receiver);
                output.Write(serial, 5);
                return true;
            case NumberDialect.Compact:
                output.Write("PCT");
                output.WriteOffice(receiver);
                output.Write(year, 4);
                output.Write(serial, 6);
                return true;
            default:
                return false;
        }
    }
}
