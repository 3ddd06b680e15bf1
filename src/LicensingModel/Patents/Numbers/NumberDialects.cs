namespace LicensingModel.Patents.Numbers;

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
