using NodaTime;

namespace LicensingModel.Advisories.Rules;

/// <summary>The rules, each with its law, its days and its trigger.</summary>
public static class AdvisoryRules
{
    private static readonly ValueList<string> TransferConditions =
    [
        "shares: at most 20 % together between competitors, 30 % each otherwise",
        "none of the terms on the hardcore list",
        "terms on the excluded list are looked at one by one",
    ];

    /// <summary>LM7000: an agreement that cannot be looked at as it stands.</summary>
    public static AdvisoryRule NotLookedAt { get; } = Of(AdvisoryDiagnostics.NotLookedAt, "any", "none", DateSpan.Always, "an agreement that was amended, is denied or only rumoured, or of which something is not understood", AdvisoryBasis.General);

    /// <summary>LM7001: royalties on use after the last licensed patent.</summary>
    public static AdvisoryRule RoyaltyAfterExpiry { get; } = Of(AdvisoryDiagnostics.RoyaltyAfterExpiry, "US", "Brulotte v. Thys (1964); Kimble v. Marvel (2015)", DateSpan.From(new LocalDate(1964, 11, 16)), "a royalty accrues on use after the latest-expiring licensed patent, with no step-down and no other right; not by deferred payment for earlier use", AdvisoryBasis.Read);

    /// <summary>LM7010: the EU regulation of 2014.</summary>
    public static AdvisoryRule OlderEuConditions { get; } = Of(AdvisoryDiagnostics.OlderEuConditions, "EU", "Regulation (EU) No 316/2014", DateSpan.Between(new LocalDate(2014, 5, 1), new LocalDate(2027, 4, 30)), "a licence of technology for the EU, made by 30 April 2026; from 1 May 2026 to 30 April 2027 for older agreements that met its conditions", AdvisoryBasis.ReadInPart) with { Conditions = TransferConditions };

    /// <summary>LM7011: the EU regulation of 2026.</summary>
    public static AdvisoryRule NewerEuConditions { get; } = Of(AdvisoryDiagnostics.NewerEuConditions, "EU", "Regulation (EU) 2026/877", DateSpan.Between(new LocalDate(2026, 5, 1), new LocalDate(2038, 4, 30)), "a licence of technology for the EU, from 1 May 2026", AdvisoryBasis.ReadInPart) with { Conditions = TransferConditions };

    /// <summary>LM7012: market shares, by the EU regulations.</summary>
    public static AdvisoryRule EuShares { get; } = Of(AdvisoryDiagnostics.EuShares, "EU", "Regulation (EU) No 316/2014; Regulation (EU) 2026/877", DateSpan.Between(new LocalDate(2014, 5, 1), new LocalDate(2038, 4, 30)), "more than 20 % together between competitors, more than 30 % of one of them otherwise; grace of 3 years", AdvisoryBasis.ReadInPart);

    /// <summary>LM7013: terms on the hardcore list.</summary>
    public static AdvisoryRule EuHardcore { get; } = Of(AdvisoryDiagnostics.EuHardcore, "EU", "Regulation (EU) No 316/2014; Regulation (EU) 2026/877", DateSpan.Between(new LocalDate(2014, 5, 1), new LocalDate(2038, 4, 30)), "price fixing, output limits, market or customer allocation, bans on passive sales, limits on the licensee's own technology: by competitor status and reciprocity", AdvisoryBasis.General);

    /// <summary>LM7014: terms on the excluded list.</summary>
    public static AdvisoryRule EuExcluded { get; } = Of(AdvisoryDiagnostics.EuExcluded, "EU", "Regulation (EU) No 316/2014; Regulation (EU) 2026/877", DateSpan.Between(new LocalDate(2014, 5, 1), new LocalDate(2038, 4, 30)), "an exclusive grant-back or assignment of improvements; no-challenge, and termination on challenge unless the licence is exclusive", AdvisoryBasis.General);

    /// <summary>LM7020: the UK's own order.</summary>
    public static AdvisoryRule UkConditions { get; } = Of(AdvisoryDiagnostics.UkConditions, "GB", "the United Kingdom's own technology transfer order of 2026", DateSpan.Between(new LocalDate(2026, 5, 1), new LocalDate(2038, 4, 30)), "a licence of technology for the United Kingdom, from 1 May 2026, with a transition of one year for older agreements", AdvisoryBasis.Read);

    /// <summary>LM7030: the safety zone of the US guidelines of 2017.</summary>
    public static AdvisoryRule UsSafetyZone { get; } = Of(AdvisoryDiagnostics.UsSafetyZone, "US", "Antitrust Guidelines for the Licensing of Intellectual Property (2017), §4.3", DateSpan.From(new LocalDate(2017, 1, 12)), "a restraint that is facially anticompetitive, or more than 20 % collectively and fewer than four independent technologies; to be outside the zone says nothing by itself", AdvisoryBasis.ReadInPart);

    /// <summary>LM7040: the Chinese order of 2023.</summary>
    public static AdvisoryRule ChinaOrder { get; } = Of(AdvisoryDiagnostics.ChinaOrder, "CN", "SAMR Order No. 79", DateSpan.From(new LocalDate(2023, 8, 1)), "a licence of technology for China with a restraint, from 1 August 2023", AdvisoryBasis.Read);

    /// <summary>LM7041: the Chinese guidelines on essential patents.</summary>
    public static AdvisoryRule ChinaEssential { get; } = Of(AdvisoryDiagnostics.ChinaEssential, "CN", "SAMR guidelines on standard-essential patents (November 2024)", DateSpan.From(new LocalDate(2024, 11, 1)), "a licence of standard-essential patents for China, from November 2024", AdvisoryBasis.Read);

    /// <summary>LM7050: the Japanese guidelines of 2007.</summary>
    public static AdvisoryRule JapanShares { get; } = Of(AdvisoryDiagnostics.JapanShares, "JP", "Guidelines for the Use of Intellectual Property under the Antimonopoly Act (2007)", DateSpan.From(new LocalDate(2007, 9, 28)), "a restraint, more than 20 % of the market and fewer than four holders of substitutes", AdvisoryBasis.Read);

    /// <summary>LM7060: a duty to negotiate, in Delaware.</summary>
    public static AdvisoryRule NegotiateDelaware { get; } = Of(AdvisoryDiagnostics.NegotiateDelaware, "US-DE", "SIGA Technologies v. PharmAthene (Del. 2013)", DateSpan.Always, "an express duty to negotiate in good faith in a paper that does not bind: may be enforceable", AdvisoryBasis.Read);

    /// <summary>LM7061: a duty to negotiate, in England.</summary>
    public static AdvisoryRule NegotiateEngland { get; } = Of(AdvisoryDiagnostics.NegotiateEngland, "GB-EAW", "Walford v. Miles (1992)", DateSpan.Always, "an express duty to negotiate in good faith in a paper that does not bind: generally not enforceable", AdvisoryBasis.ReadInPart);

    /// <summary>LM7062: a lock-out for a definite time, in England.</summary>
    public static AdvisoryRule DefiniteLockOut { get; } = Of(AdvisoryDiagnostics.DefiniteLockOut, "GB-EAW", "Walford v. Miles (1992)", DateSpan.Always, "a duty not to negotiate with others for a definite time: may be enforceable", AdvisoryBasis.ReadInPart);

    /// <summary>LM7063: a lock-out without an end.</summary>
    public static AdvisoryRule IndefiniteLockOut { get; } = Of(AdvisoryDiagnostics.IndefiniteLockOut, "any", "Walford v. Miles (1992)", DateSpan.Always, "a duty not to negotiate with others, without an end", AdvisoryBasis.General);

    /// <summary>LM7064: a letter of intent that nothing supersedes.</summary>
    public static AdvisoryRule NotSuperseded { get; } = Of(AdvisoryDiagnostics.NotSuperseded, "any", "none", DateSpan.Always, "a letter of intent, memorandum or term sheet that no agreement supersedes or replaces", AdvisoryBasis.General);

    /// <summary>LM7070: rights that are not recorded, in the United Kingdom.</summary>
    public static AdvisoryRule NotRecordedUk { get; } = Of(AdvisoryDiagnostics.NotRecordedUk, "GB", "Patents Act 1977, s.33", DateSpan.From(new LocalDate(1978, 6, 1)), "an exclusive licence or assignment of patents that is not recorded: it may fail against purchasers", AdvisoryBasis.General);

    /// <summary>LM7071: rights that are not recorded, in the United States.</summary>
    public static AdvisoryRule NotRecordedUs { get; } = Of(AdvisoryDiagnostics.NotRecordedUs, "US", "35 U.S.C. 261", DateSpan.From(new LocalDate(1953, 1, 1)), "an exclusive licence or assignment of patents that is not recorded: it may fail against purchasers", AdvisoryBasis.General);

    /// <summary>LM7080: an exclusive grant beside an earlier one that is not.</summary>
    public static AdvisoryRule EarlierGrant { get; } = Of(AdvisoryDiagnostics.EarlierGrant, "any", "none", DateSpan.Always, "an exclusive grant that shares patents, products, countries and days with an earlier one that excludes nobody", AdvisoryBasis.General);

    /// <summary>LM7081: silence on having made.</summary>
    public static AdvisoryRule HaveMadeSilent { get; } = Of(AdvisoryDiagnostics.HaveMadeSilent, "US", "CoreBrace v. Star Seismic (Fed. Cir. 2009)", DateSpan.Always, "a licence to make, silent on having made, under US law: having made is likely covered", AdvisoryBasis.Read);

    /// <summary>LM7082: an undertaking that is not passed on.</summary>
    public static AdvisoryRule UndertakingNotPassedOn { get; } = Of(AdvisoryDiagnostics.UndertakingNotPassedOn, "any", "policies of standards bodies", DateSpan.Always, "an assignment of patents under an undertaking to a standards body, and nothing binds the assignee to it", AdvisoryBasis.General);

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<AdvisoryRule> All { get; } =
    [
        NotLookedAt,
        RoyaltyAfterExpiry,
        OlderEuConditions,
        NewerEuConditions,
        EuShares,
        EuHardcore,
        EuExcluded,
        UkConditions,
        UsSafetyZone,
        ChinaOrder,
        ChinaEssential,
        JapanShares,
        NegotiateDelaware,
        NegotiateEngland,
        DefiniteLockOut,
        IndefiniteLockOut,
        NotSuperseded,
        NotRecordedUk,
        NotRecordedUs,
        EarlierGrant,
        HaveMadeSilent,
        UndertakingNotPassedOn,
    ];

    private static AdvisoryRule Of(Diagnostics.DiagnosticDescriptor descriptor, string jurisdiction, string law, DateSpan inForce, string trigger, AdvisoryBasis basis)
        => new() { Descriptor = descriptor, Jurisdiction = jurisdiction, Law = law, InForce = inForce, Trigger = trigger, Basis = basis };
}
