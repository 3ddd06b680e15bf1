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
