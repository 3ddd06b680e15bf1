using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>
/// The terms of patents by office. Where an entry says so, the last day rests on general knowledge of practice; where neither law nor practice was found, the first day is left open.
/// A country without an entry has no rule: its last days must be stated.
/// </summary>
internal static class TermLaws
{
    /// <summary>Whether an application filed before this day, or a patent in force on it, has the longer of two terms in the United States (35 U.S.C. 154(c)(1)).</summary>
    internal static readonly LocalDate UruguayRound = new(1995, 6, 8);

    private static readonly LocalDate NewDesignTermInUs = new(2015, 5, 13);
    private static readonly LocalDate NewDesignTermInChina = new(2021, 6, 1);
    private static readonly LocalDate NewModelTermInJapan = new(2005, 4, 1);

    internal static ValueList<TermRule> All { get; } =
    [
        new()
        {
            Country = Of("US"),
            Kind = PatentKind.Invention,
            From = TermBase.EarliestDomesticFiling,
            Years = 20,
            CountsFirstDay = false,
            Adjusts = true,
            Extends = true,
            Disclaims = true,
            Source = "35 U.S.C. 154(a)(2), (b), (c), 156, 253; MPEP 2701",
        },
        new() { Country = Of("US"), Kind = PatentKind.Plant, From = TermBase.EarliestDomesticFiling, Years = 20, CountsFirstDay = false, Adjusts = true, Disclaims = true, Source = "35 U.S.C. 161, 154; MPEP 2701" },
        new() { Country = Of("US"), Kind = PatentKind.Design, From = TermBase.Grant, Years = 14, CountsFirstDay = false, Disclaims = true, FiledUntil = NewDesignTermInUs.PlusDays(-1), Source = "35 U.S.C. 173 as it stood before the Patent Law Treaties Implementation Act; MPEP 1505" },
        new() { Country = Of("US"), Kind = PatentKind.Design, From = TermBase.Grant, Years = 15, CountsFirstDay = false, Disclaims = true, FiledFrom = NewDesignTermInUs, Source = "35 U.S.C. 173; MPEP 1505" },
        new() { Country = null, Kind = PatentKind.Invention, From = TermBase.Filing, Years = 20, CountsFirstDay = Truth.Unknown, Source = "EPC art. 63(1); Regulation (EU) 1257/2012" },
        Twenty("GB", true, "Patents Act 1977, s. 25(1): beginning with the date of filing"),
        Twenty("IE", true, "Patents Act 1992, s. 36(1): beginning with the date of filing; EPC art. 63(1)"),
        Twenty("DE", false, "Patentgesetz, § 16: beginning with the day after the filing"),
        new() { Country = Of("DE"), Kind = PatentKind.UtilityModel, From = TermBase.Filing, Years = 10, CountsFirstDay = false, EndsWithMonth = true, Source = "Gebrauchsmustergesetz, § 23(1): ten years after the end of the month of filing" },
        Twenty("CN", true, "Patent Law art. 42; Guidelines for Examination, part V, chapter 9, 2.1, whose example ends on the day before the anniversary") with { Adjusts = true, Extends = true },
        new() { Country = Of("CN"), Kind = PatentKind.UtilityModel, From = TermBase.Filing, Years = 10, CountsFirstDay = true, Source = "Patent Law art. 42; Guidelines for Examination, part V, chapter 9, 2.1" },
        new() { Country = Of("CN"), Kind = PatentKind.Design, From = TermBase.Filing, Years = 10, CountsFirstDay = true, FiledUntil = NewDesignTermInChina.PlusDays(-1), Source = "Patent Law art. 42 as it stood until 31 May 2021" },
        new() { Country = Of("CN"), Kind = PatentKind.Design, From = TermBase.Filing, Years = 15, CountsFirstDay = true, FiledFrom = NewDesignTermInChina, Source = "Patent Law art. 42 as amended from 1 June 2021" },
        Twenty("JP", false, "Patent Act art. 67(1), 3(1)(i): the first day of a period is not counted") with { Adjusts = true, Extends = true },
        new() { Country = Of("JP"), Kind = PatentKind.UtilityModel, From = TermBase.Filing, Years = 10, CountsFirstDay = false, FiledFrom = NewModelTermInJapan, Source = "Utility Model Act art. 15, 2-5; Patent Act art. 3(1)(i)" },
        Twenty("KR", false, "Patent Act art. 88(1), 14: the first day of a period is not counted") with { Adjusts = true, Extends = true },
        new() { Country = Of("KR"), Kind = PatentKind.UtilityModel, From = TermBase.Filing, Years = 10, CountsFirstDay = false, Source = "Utility Model Act art. 22(1)" },
        Twenty("TW", Truth.Unknown, "Patent Act art. 52(3)") with { Extends = true },
        Twenty("IN", Truth.Unknown, "Patents Act 1970, s. 53(1)"),
        Twenty("CA", Truth.Unknown, "Patent Act, s. 44; additional term s. 46.1") with { Adjusts = true },
        Twenty("AU", Truth.Unknown, "Patents Act 1990, s. 67, 70") with { Extends = true },
        Twenty("BR", Truth.Unknown, "Law 9,279/1996, art. 40; ADI 5529"),
        Twenty("RU", Truth.Unknown, "Civil Code, art. 1363") with { Extends = true },
        .. European(),
    ];

    /// <summary>The rules by which one kind of right ends in a country; several where the day of filing decides.</summary>
    internal static IEnumerable<TermRule> Of(CountryCode? country, PatentKind kind)
        => All.Where(rule => rule.Country == country && rule.Kind == kind);

    /// <summary>Whether by the law of the country a revoked patent counts as never granted.</summary>
    internal static bool RevocationReachesBack(CountryCode country, LocalDate on)
        => country.Value is "CN" or "JP" or "KR" || RegionCode.Epc.Contains(country, on).IsTrue;

    private static IEnumerable<TermRule> European()
        => from code in (string[])["AT", "BE", "CH", "DK", "ES", "FI", "FR", "IT", "LU", "NL", "NO", "PL", "PT", "SE", "TR"]
           select Twenty(code, Truth.Unknown, "EPC art. 63(1); national laws give the same twenty years (TRIPS art. 33)");

    private static TermRule Twenty(string country, Truth countsFirstDay, string source)
        => new() { Country = Of(country), Kind = PatentKind.Invention, From = TermBase.Filing, Years = 20, CountsFirstDay = countsFirstDay, Source = source };

    private static CountryCode Of(string country) => CountryCode.Parse(country);
}
