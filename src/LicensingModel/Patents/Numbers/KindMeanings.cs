using System.Collections.Frozen;
using NodaTime;

namespace LicensingModel.Patents.Numbers;

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
