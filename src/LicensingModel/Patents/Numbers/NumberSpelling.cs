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
            && (check != '\0' || office == Offices.US || office == Offices.AT || office == Offices.TW || office == Offices.IN || (office != Offices.DE && Offices.HasEpodocApplications(office)));
        if (!isMarked)
            output.Write(ApplicationMark);
        WriteApplication(number, ref output);
        if (check == '\0')
            return;
        output.Write('.');
        output.Write(check);
    }

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
