using System.Collections.Frozen;
using System.Globalization;
using NodaTime;

namespace LicensingModel;

/// <summary>
/// Which countries were members of a region when. Each country has at most one span: nobody has left one of these regions and come back. As known on
/// 1 January 2026.
/// </summary>
internal sealed class RegionMembership
{
    // The instruments that each line names; the days are those from which the treaty holds for the states listed, the last day is inclusive.
    private static readonly string[] EuropeanUnionLines =
    [
        "1958-01-01 BE DE FR IT LU NL", // Treaty of Rome, entry into force
        "1973-01-01 DK IE", // Treaty of Accession 1972
        "1973-01-01..2020-01-31 GB", // the same; Withdrawal Agreement, OJ L 29, 31.1.2020
        "1981-01-01 GR", // Treaty of Accession 1979
        "1986-01-01 ES PT", // Treaty of Accession 1985
        "1995-01-01 AT FI SE", // Treaty of Accession 1994
        "2004-05-01 CY CZ EE HU LT LV MT PL SI SK", // Treaty of Accession 2003
        "2007-01-01 BG RO", // Treaty of Accession 2005
        "2013-07-01 HR", // Treaty of Accession 2011
    ];

    private static readonly string[] EuropeanEconomicAreaLines =
    [
        "1994-01-01 AT BE DE DK ES FI FR GR IE IS IT LU NL NO PT SE", // EEA Agreement, entry into force
        "1994-01-01..2020-01-31 GB", // the same; left with the Union, the transition to 2020-12-31 was not membership
        "1995-05-01 LI", // Decision of the EEA Council 1/95
        "2004-05-01 CY CZ EE HU LT LV MT PL SI SK", // EEA Enlargement Agreement 2003, applied provisionally from accession
        "2007-08-01 BG RO", // EEA Enlargement Agreement 2007, applied provisionally
        "2014-04-12 HR", // EEA Enlargement Agreement 2014, applied provisionally; see efta.int, EEA enlargement
    ];

    // The footnote to Article 169 EPC, and the notice of the European Patent Office on the accession of Montenegro (27 July 2022).
    private static readonly string[] EuropeanPatentConventionLines =
    [
        "1977-10-07 BE CH DE FR GB LU NL",
        "1978-05-01 SE",
        "1978-12-01 IT",
        "1979-05-01 AT",
        "1980-04-01 LI",
        "1986-10-01 ES GR",
        "1990-01-01 DK",
        "1991-12-01 MC",
        "1992-01-01 PT",
        "1992-08-01 IE",
        "1996-03-01 FI",
        "1998-04-01 CY",
        "2000-11-01 TR",
        "2002-07-01 BG CZ EE SK",
        "2002-12-01 SI",
        "2003-01-01 HU",
        "2003-03-01 RO",
        "2004-03-01 PL",
        "2004-11-01 IS",
        "2004-12-01 LT",
        "2005-07-01 LV",
        "2007-03-01 MT",
        "2008-01-01 HR NO",
        "2009-01-01 MK",
        "2009-07-01 SM",
        "2010-05-01 AL",
        "2010-10-01 RS",
        "2022-10-01 ME",
    ];

    private static readonly string[] UnifiedPatentCourtLines =
    [
        "2023-06-01 AT BE BG DE DK EE FI FR IT LT LU LV MT NL PT SE SI", // UPC Agreement, entry into force (Article 89)
        "2024-09-01 RO", // ratified in May 2024
    ];

    private readonly FrozenDictionary<CountryCode, (LocalDate First, LocalDate? Last)> _spans;

    private RegionMembership(string[] lines)
    {
        _spans = lines.SelectMany(Read).ToFrozenDictionary(entry => entry.Country, entry => (entry.First, entry.Last));
        Countries = _spans.Keys.ToValueSet();
        ChangeDates = _spans.Values.Select(span => span.First)
            .Concat(_spans.Values.Where(span => span.Last is not null).Select(span => span.Last.GetValueOrDefault().PlusDays(1)))
            .ToValueSet();
    }

    internal static RegionMembership EuropeanUnion { get; } = new(EuropeanUnionLines);

    internal static RegionMembership EuropeanEconomicArea { get; } = new(EuropeanEconomicAreaLines);

    internal static RegionMembership EuropeanPatentConvention { get; } = new(EuropeanPatentConventionLines);

    internal static RegionMembership UnifiedPatentCourt { get; } = new(UnifiedPatentCourtLines);

    /// <summary>Every country that has ever been a member.</summary>
    internal ValueSet<CountryCode> Countries { get; }

    /// <summary>The days on which membership differs from the day before, in order.</summary>
    internal ValueSet<LocalDate> ChangeDates { get; }

    /// <summary>Whether the country was a member on the day.</summary>
    internal bool Includes(CountryCode country, LocalDate on)
    {
        if (!_spans.TryGetValue(country, out var span))
            return false;
        var day = on.WithCalendar(CalendarSystem.Iso);
        return span.First <= day && (span.Last is not { } last || day <= last);
    }

    private static IEnumerable<(CountryCode Country, LocalDate First, LocalDate? Last)> Read(string line)
    {
        var words = line.Split(' ');
        var days = words[0].Split("..");
        return words.Skip(1).Select(word => (CountryCode.Parse(word), Day(days[0]), days.Length > 1 ? Day(days[1]) : (LocalDate?)null));
    }

    private static LocalDate Day(string text) => LocalDate.FromDateOnly(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
