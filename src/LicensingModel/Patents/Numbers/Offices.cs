namespace LicensingModel.Patents.Numbers;

/// <summary>The indexes of the offices whose numbers have rules of their own, and the letters that stand before their numbers.</summary>
internal static class Offices
{
    internal static readonly int AR = Of("AR"), AT = Of("AT"), AU = Of("AU"), BR = Of("BR"), CA = Of("CA"), CH = Of("CH"), CN = Of("CN"), DE = Of("DE"), EA = Of("EA"), EP = Of("EP"), ES = Of("ES"), FR = Of("FR"), GB = Of("GB"),
        GE = Of("GE"), IN = Of("IN"), IT = Of("IT"), JP = Of("JP"), KR = Of("KR"), MX = Of("MX"), NL = Of("NL"), RU = Of("RU"), SE = Of("SE"), TW = Of("TW"), US = Of("US"), WO = Of("WO"), ZA = Of("ZA");

    private const string YearAndSevenDigits = "AT BE CH CZ DK EP ES FI FR GB GR HU IE IL IT JP MD NL NO NZ PL PT SE TR ZA";

    // Where DOCDB is known to shorten the year or the serial number, so that year and serial number are not its form.
    private const string ShortenedInDocdb = "AT AU BE BR CA CH DK ES FI FR GB GR HU IE IT MX NL NO NZ PL PT SE";

    private static readonly string[] UnitedStates = ["", "D", "RE", "PP", "H", "T", "X", "RX", "AI", "RD"];
    private static readonly string[] Japan = ["", "M", "T", "S", "H", "R"];
    private static readonly string[] Taiwan = ["", "I", "M", "D"];
    private static readonly string[] Brazil = ["", "PI", "MU", "DI"];
    private static readonly string[] Mexico = ["", "PA"];
    private static readonly string[] Germany = ["", "M"];
    private static readonly string[] NoLetters = [""];

    private static readonly bool[] EpodocIsUnmistakable = Flags(YearAndSevenDigits);
    private static readonly bool[] IsShortenedInDocdb = Flags(ShortenedInDocdb);

    /// <summary>Whether year and seven digits can only be an application there, because no published document has eleven digits.</summary>
    internal static bool HasEpodocApplications(int office) => EpodocIsUnmistakable[office];

    /// <summary>Whether DOCDB spells applications of the office in a way that is not known from year and serial number.</summary>
    internal static bool ShortensInDocdb(int office) => IsShortenedInDocdb[office];

    internal static string[] Prefixes(int office)
        => office == US ? UnitedStates : office == JP ? Japan : office == TW ? Taiwan : office == BR ? Brazil : office == MX ? Mexico : office == DE ? Germany : NoLetters;

    /// <summary>The index of letters that stand before a number; −1 where the office has no such letters.</summary>
    internal static int PrefixIndex(int office, ReadOnlySpan<char> letters)
    {
        var prefixes = Prefixes(office);
        for (var i = 0; i < prefixes.Length; i++)
        {
            if (letters.SequenceEqual(prefixes[i]))
                return i;
        }

        return -1;
    }

    private static int Of(string code) => ListedOffices.IndexOf(code[0], code[1]);

    private static bool[] Flags(string codes)
    {
        var flags = new bool[256];
        foreach (var code in codes.Split(' '))
            flags[Of(code)] = true;
        return flags;
    }
}
