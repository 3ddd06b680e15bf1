using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace LicensingModel.Patents.Numbers;

/// <summary>
/// The codes of WIPO Standard ST.3 (2019 text): the assigned countries of ISO 3166-1 without the territories that the standard leaves out, the organizations, and the codes
/// that it keeps for documents of former states. Days are general knowledge, from the founding treaties; where none is given, none was looked up.
/// </summary>
internal static class ListedOffices
{
    private const string LeftOut = "AQ AS AX BL CC CX FM GF GP GU HM IO MF MH MQ NC NF NU PF PM PN PR PS RE SJ TF TK UM VI WF YT";

    private const string Organizations = """
        AP|African Regional Intellectual Property Organization|Regional|1976-12-09|
        BX|Benelux Office for Intellectual Property|Regional||
        EA|Eurasian Patent Organization|Regional|1995-08-12|
        EM|European Union Intellectual Property Office|Regional||
        EP|European Patent Office|Regional|1977-10-07|
        GC|Patent Office of the Cooperation Council for the Arab States of the Gulf|Regional||
        IB|International Bureau of the World Intellectual Property Organization|International||
        OA|African Intellectual Property Organization|Regional||
        QZ|Community Plant Variety Office of the European Union|Regional||
        WO|World Intellectual Property Organization|International||
        XN|Nordic Patent Institute|Regional||
        XU|International Union for the Protection of New Varieties of Plants|International||
        XV|Visegrad Patent Institute|Regional||
        XX|Unknown states, other entities or organizations|Unknown||
        XK|Kosovo|National||
        CS|Czechoslovakia|National||1992-12-31
        DD|German Democratic Republic|National||1990-10-02
        DL|German Democratic Republic (older code)|National||1990-10-02
        SU|Soviet Union|National||1991-12-25
        YU|Yugoslavia|National||2003-02-03
        YD|Democratic Yemen|National||1990-05-21
        """;

    private static readonly byte[] Indexes = IndexAll();

    internal static ImmutableArray<Row> Rows { get; } = ReadRows();

    /// <summary>The index of the office of two upper-case letters, from 1; zero where there is none.</summary>
    internal static int IndexOf(char first, char second)
        => first is >= 'A' and <= 'Z' && second is >= 'A' and <= 'Z' ? Indexes[((first - 'A') * 26) + second - 'A'] : 0;

    private static ImmutableArray<Row> ReadRows()
    {
        var leftOut = LeftOut.Split(' ');
        var countries = AssignedCountries.EnglishNames.Where(country => !leftOut.Contains(country.Key)).Select(country => new Row(country.Key, country.Value, OfficeReach.National, null, null));
        return [.. countries.Concat(Organizations.Split('\n', StringSplitOptions.TrimEntries).Select(Row.Parse)).OrderBy(row => row.Code, StringComparer.Ordinal)];
    }

    private static byte[] IndexAll()
    {
        var indexes = new byte[26 * 26];
        var rows = ReadRows();
        for (var i = 0; i < rows.Length; i++)
            indexes[((rows[i].Code[0] - 'A') * 26) + rows[i].Code[1] - 'A'] = checked((byte)(i + 1));
        return indexes;
    }

    internal sealed record Row(string Code, string EnglishName, OfficeReach Reach, LocalDate? From, LocalDate? Until)
    {
        internal static Row Parse(string line)
        {
            var cells = line.Split('|');
            return new Row(cells[0], cells[1], Enum.Parse<OfficeReach>(cells[2]), Day(cells[3]), Day(cells[4]));
        }

        private static LocalDate? Day(string text) => IsoDay.TryParse(text, out var day) ? day : null;
    }
}

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

/// <summary>
/// What kind codes mean. Each block of lines names its source. A line is: codes; P publication, G grant, O other; patent, model, design, plant, certificate, none; whether it
/// can be enforced (+ yes, − no, ? neither); words; days from..until where it changed.
/// </summary>
internal static class KindMeanings
{
    private const string Listed = """
        #US|USPTO, "Kind Codes" Included on the USPTO Patent Documents
        A|G|patent|+|Patent|..2001-01-01
        A1|P|patent|-|Patent Application Publication
        A2|P|patent|-|Patent Application Publication (Republication)
        A9|P|patent|-|Patent Application Publication (Corrected Publication)
        B1|G|patent|+|Reexamination Certificate, first|..2001-01-01
        B1|G|patent|+|Patent, no previously published application|2001-01-02..
        B2|G|patent|+|Reexamination Certificate, second|..2001-01-01
        B2|G|patent|+|Patent, having a previously published application|2001-01-02..
        B3|G|patent|+|Reexamination Certificate, third|..2001-01-01
        C1 C2 C3|G|patent|+|Reexamination Certificate|2001-01-02..
        F1 F2|G|patent|+|Reexamination Certificate, supplemental
        J1 J2 K1 K2 O1 O2|G|patent|+|Review Certificate
        E E1|G|patent|+|Reissue Patent
        H H1|O|none|-|Statutory Invention Registration
        I4|O|none|-|"X" patents and others before the series
        P|G|plant|+|Plant Patent|..2001-01-01
        P1|P|plant|-|Plant Patent Application Publication
        P2|G|plant|+|Plant Patent, no previously published application
        P3|G|plant|+|Plant Patent, having a previously published application
        P4|P|plant|-|Plant Patent Application Publication (Republication)
        P9|P|plant|-|Plant Patent Application Publication (Corrected Publication)
        S S1|G|design|+|Design Patent
        #EP|European Patent Office, kind codes of European patent documents
        A1|P|patent|-|Application published with search report
        A2|P|patent|-|Application published without search report
        A3|O|patent|-|Separate publication of the search report
        A4|O|patent|-|Supplementary search report
        A8|P|patent|?|Corrected title page of an application
        A9|P|patent|?|Complete reprint of an application
        B1|G|patent|+|Patent specification
        B2|G|patent|+|New patent specification, after opposition
        B3|G|patent|+|Patent specification after limitation
        B8|G|patent|?|Corrected title page of a patent
        B9|G|patent|?|Complete reprint of a patent
        C0|G|patent|+|Patent with unitary effect
        #WO|WIPO ST.16, kinds of publications under the PCT
        A1|P|patent|-|International application with search report
        A2|P|patent|-|International application without search report
        A3|O|patent|-|Later publication of the search report
        A4|O|patent|-|Later publication of amended claims
        A8|P|patent|?|Corrected title page
        A9|P|patent|?|Corrected application or search report
        #CN|EPO, Asian patent information, China: numbering system; shared number since 7 April 2010
        A|P|patent|-|Unexamined patent publication
        B|P|patent|-|Examined patent publication|..1992-12-31
        C|G|patent|+|Granted patent|1993-01-01..2010-04-06
        B|G|patent|+|Granted patent|2010-04-07..
        U|P|model|-|Utility model before grant|..1992-12-31
        Y|G|model|+|Registered utility model|1993-01-01..2010-04-06
        U|G|model|+|Registered utility model|2010-04-07..
        D|G|design|+|Registered design|1993-01-01..2010-04-06
        S|P|design|-|Design before grant|..1992-12-31
        S|G|design|+|Registered design|2010-04-07..
        #JP|JPO kind codes, general knowledge
        A|P|patent|-|Unexamined application (Kokai)
        A1|P|patent|-|Domestic re-publication of an international application
        B1|G|patent|+|Patent, application not published before|1996-05-29..
        B2|P|patent|-|Examined application (Kokoku)|..1996-05-28
        B2|G|patent|+|Patent, application published before|1996-05-29..
        U|G|model|+|Registered utility model|1994-07-26..
        U|P|model|-|Unexamined utility model|..1994-07-25
        U1|P|model|-|Publication of a utility model under the PCT
        Y2|P|model|-|Examined utility model|..1996-05-28
        S|G|design|+|Design registration
        #KR|EPO, Asian patent information, Korea: numbering system
        A|P|patent|-|Unexamined patent publication
        B1|G|patent|+|Granted patent|1997-10-01..
        B1|P|patent|-|Examined patent publication|..1997-09-30
        U|P|model|-|Unexamined utility model publication
        Y1|G|model|+|Registered utility model|1999-07-01..
        #TW|EPO, Asian patent information, Chinese Taipei: numbering system
        A|P|patent|-|Unexamined patent publication
        B|G|patent|+|Granted patent
        U|G|model|+|Registered utility model
        S|G|design|+|Registered design
        #DE|DPMA kind codes, general knowledge
        A1|P|patent|-|Application laid open
        B|P|patent|-|Examined application|..1980-12-31
        B3|G|patent|+|Patent, application not laid open
        B4|G|patent|+|Patent, application laid open before
        C|G|patent|+|Patent of before 1960
        C1|G|patent|+|Patent, first publication|..2003-12-31
        C2|G|patent|+|Patent, second publication|..2003-12-31
        T2|G|patent|?|Translation of a European patent
        U1|G|model|+|Utility model
        #GB|UKIPO kind codes, general knowledge
        A|P|patent|-|Application|1979-01-01..
        A|G|patent|+|Specification of a granted patent|..1978-12-31
        B|G|patent|+|Patent
        #FR|INPI kind codes, general knowledge
        A1|P|patent|-|Application
        A3|P|patent|-|Application for a utility certificate
        B1|G|patent|+|Patent
        B3|G|patent|+|Utility certificate
        #CA|CIPO kind codes, general knowledge
        A|G|patent|+|Patent of before 1989
        A1|P|patent|-|Application
        C|G|patent|+|Patent
        E|G|patent|+|Reissue
        #AU|IP Australia kind codes, general knowledge
        A1|P|patent|-|Application
        B2|G|patent|+|Patent, application published before
        B1|G|patent|+|Patent, application not published before
        #RU|EPO, Russian Federation: numbering system
        A|P|patent|-|Application
        A3|O|patent|-|Search report
        C1|G|patent|+|Patent, application not published before
        C2|G|patent|+|Patent, application published before
        C3|G|certificate|+|Supplementary patent for a longer term
        C8|G|patent|?|Corrected first page of a patent
        C9|G|patent|?|Corrected description of a patent
        U1|G|model|+|Utility model
        #AT|general knowledge
        B|G|patent|+|Patent
        U1|G|model|+|Utility model
        A1|P|patent|-|Application
        """;

    private static readonly FrozenDictionary<int, KindMeaning[]> Meanings = Read()
        .GroupBy(meaning => Key(meaning.Office, meaning.Kind))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    internal static IEnumerable<KindMeaning> All => Meanings.Values.SelectMany(meanings => meanings);

    internal static KindMeaning? Of(PatentOffice office, KindCode kind, LocalDate? day)
    {
        if (!Meanings.TryGetValue(Key(office, kind), out var meanings))
            return null;
        if (day is { } on)
            return Array.Find(meanings, meaning => !(meaning.From > on) && !(meaning.Until < on));

        // Without the day, what it means is known only if it was never changed in what matters.
        return meanings.All(meaning => meaning.Type == meanings[0].Type && meaning.Right == meanings[0].Right && meaning.CanBeEnforced == meanings[0].CanBeEnforced)
            ? meanings[^1]
            : null;
    }

    private static int Key(PatentOffice office, KindCode kind) => (office.Index << 9) | kind.Packed;

    private static IEnumerable<KindMeaning> Read()
    {
        var office = PatentOffice.World;
        var source = string.Empty;
        foreach (var line in Listed.Split('\n'))
        {
            var cells = line.Split('|');
            if (line[0] == '#')
            {
                office = PatentOffice.Parse(cells[0][1..]);
                source = cells[1];
                continue;
            }

            foreach (var code in cells[0].Split(' '))
                yield return Row(office, code, cells, source);
        }
    }

    private static KindMeaning Row(PatentOffice office, string code, string[] cells, string source)
    {
        var days = cells.Length > 5 ? cells[5].Split("..") : ["", ""];
        return new KindMeaning(
            office,
            KindCode.Parse(code),
            cells[1] switch { "P" => PatentNumberType.Publication, "G" => PatentNumberType.Grant, _ => PatentNumberType.Other },
            RightOf(cells[2]),
            cells[3] switch { "+" => Truth.True, "-" => Truth.False, _ => Truth.Unknown },
            cells[4],
            source)
        {
            From = Day(days[0]),
            Until = Day(days[1]),
        };
    }

    private static ProtectedRight RightOf(string word) => word switch
    {
        "patent" => ProtectedRight.Patent,
        "model" => ProtectedRight.UtilityModel,
        "design" => ProtectedRight.Design,
        "plant" => ProtectedRight.Plant,
        "certificate" => ProtectedRight.Certificate,
        _ => ProtectedRight.None,
    };

    private static LocalDate? Day(string text) => IsoDay.TryParse(text, out var day) ? day : null;
}
