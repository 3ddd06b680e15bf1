using NodaTime;

namespace LicensingModel.Decisions.Sales;

/// <summary>The laws on exhaustion that the library knows, as known on 1 January 2026. What they say of a country that is not here is unknown.</summary>
internal static class ExhaustionRules
{
    private static readonly LocalDate Impression = new(2017, 5, 30);
    private static readonly LocalDate ChineseImports = new(2009, 10, 1);
    private static readonly LocalDate TransitionEnd = new(2020, 12, 31);

    private static readonly ExhaustionRule[] All =
    [
        new("US", "same", Truth.True, "Quanta v. LG, 553 U.S. 617 (2008), after Adams v. Burke, 84 U.S. 453 (1873)"),
        new("US", "*", Truth.True, "Impression Products v. Lexmark, 581 U.S. 360 (30 May 2017)") { From = Impression },
        new("US", "*", Truth.Unknown, "Jazz Photo v. ITC, 264 F.3d 1094 (Fed. Cir. 2001), held until Impression v. Lexmark of 30 May 2017 that a sale abroad exhausts nothing")
        {
            Until = Impression.PlusDays(-1),
            Open = "Which of the two decisions is applied to an act before 30 May 2017.",
        },
        new("EEA", "same", Truth.True, "Centrafarm v. Sterling Drug, case 15/74 (1974)") { From = new(1974, 10, 31) },
        .. Accessions("EEA"),
        new("EEA", "EEA", Truth.True, "Centrafarm v. Sterling Drug, case 15/74 (1974); EEA Agreement, Protocol 28, article 2") { From = new(1974, 10, 31) },
        new("EEA", "GB", Truth.True, "Agreement on the withdrawal of the United Kingdom, articles 61 and 127") { SoldUntil = TransitionEnd },
        new("GB", "same", Truth.True, "United Wire v. Screen Repair Services [2000] UKHL 42"),
        .. Accessions("GB"),
        new("GB", "EEA", Truth.True, "Agreement on the withdrawal of the United Kingdom, article 127; from 2021, SI 2019/265") { From = new(1974, 10, 31) },
        new("CN", "same", Truth.True, "Patent Law of the PRC, article 75(1), before 1 June 2021 69(1), before 1 October 2009 63(1)") { From = new(2001, 7, 1) },
        new("CN", "*", Truth.True, "Patent Law of the PRC, article 75(1), before 1 June 2021 69(1), which reaches import") { From = ChineseImports },
        new("JP", "same", Truth.True, "BBS, Supreme Court of Japan, 1 July 1997"),
        new("JP", "*", Truth.Unknown, "BBS, Supreme Court of Japan, 1 July 1997: a sale abroad by the holder lets the article in unless Japan was excepted and that is marked on it")
        {
            Open = "Whether Japan was excepted in the sale, and that is marked on the article.",
        },
    ];

    /// <summary>The days from which another rule may hold.</summary>
    internal static IEnumerable<LocalDate> Days => All.Select(static rule => rule.From).Concat(All.Select(static rule => rule.Until?.PlusDays(1))).OfType<LocalDate>().Distinct();

    /// <summary>The rule for a sale; null where the library knows none.</summary>
    /// <param name="country">The country whose right it is.</param>
    /// <param name="day">The day of the act.</param>
    /// <param name="sold">Where it was sold.</param>
    /// <param name="soldOn">When it was sold.</param>
    internal static ExhaustionRule? Find(CountryCode country, LocalDate day, CountryCode sold, LocalDate soldOn)
        => Array.Find(All, rule => rule.Fits(country, day, sold, soldOn));

    /// <summary>Against medicines from states that joined in 2004 and later, holders may rely on their rights all the same: whether an article is one is not asked.</summary>
    private static IEnumerable<ExhaustionRule> Accessions(string where)
        => "CZ EE LV LT HU PL SI SK BG RO HR".Split(' ').Select(state => new ExhaustionRule(where, state, Truth.Unknown, "Specific Mechanism, annexes to the Acts of Accession of 2003, 2005 and 2012")
        {
            Open = $"Whether the article is a medicine to which the Specific Mechanism for {state} applies.",
        });
}
