using LicensingModel.Diagnostics;

namespace LicensingModel.Advisories.Rules;

/// <summary>What advisories say. Block LM7. Each message says whether it is triggered or not determinable, and why; none is a verdict.</summary>
public static class AdvisoryDiagnostics
{
    private const string Form = "{0}; needs counsel.";

    /// <summary>LM7000.</summary>
    public static DiagnosticDescriptor NotLookedAt { get; } = new("LM7000", Severity.Advisory, "Agreement that was not looked at", Form);

    /// <summary>LM7001.</summary>
    public static DiagnosticDescriptor RoyaltyAfterExpiry { get; } = new("LM7001", Severity.Advisory, "Royalty on use after the last licensed patent", Form);

    /// <summary>LM7010.</summary>
    public static DiagnosticDescriptor OlderEuConditions { get; } = new("LM7010", Severity.Advisory, "Conditions of the EU technology transfer rules until April 2026", Form);

    /// <summary>LM7011.</summary>
    public static DiagnosticDescriptor NewerEuConditions { get; } = new("LM7011", Severity.Advisory, "Conditions of the EU technology transfer rules from May 2026", Form);

    /// <summary>LM7012.</summary>
    public static DiagnosticDescriptor EuShares { get; } = new("LM7012", Severity.Advisory, "Market shares above those of the EU technology transfer rules", Form);

    /// <summary>LM7013.</summary>
    public static DiagnosticDescriptor EuHardcore { get; } = new("LM7013", Severity.Advisory, "Term on the hardcore list of the EU technology transfer rules", Form);

    /// <summary>LM7014.</summary>
    public static DiagnosticDescriptor EuExcluded { get; } = new("LM7014", Severity.Advisory, "Term on the excluded list of the EU technology transfer rules", Form);

    /// <summary>LM7020.</summary>
    public static DiagnosticDescriptor UkConditions { get; } = new("LM7020", Severity.Advisory, "Conditions of the UK technology transfer rules", Form);

    /// <summary>LM7030.</summary>
    public static DiagnosticDescriptor UsSafetyZone { get; } = new("LM7030", Severity.Advisory, "Outside the safety zone of the US guidelines", Form);

    /// <summary>LM7040.</summary>
    public static DiagnosticDescriptor ChinaOrder { get; } = new("LM7040", Severity.Advisory, "Restraint in a licence that reaches China", Form);

    /// <summary>LM7041.</summary>
    public static DiagnosticDescriptor ChinaEssential { get; } = new("LM7041", Severity.Advisory, "Licence of essential patents that reaches China", Form);

    /// <summary>LM7050.</summary>
    public static DiagnosticDescriptor JapanShares { get; } = new("LM7050", Severity.Advisory, "Shares above those of the Japanese guidelines", Form);

    /// <summary>LM7060.</summary>
    public static DiagnosticDescriptor NegotiateDelaware { get; } = new("LM7060", Severity.Advisory, "Duty to negotiate under the law of Delaware", Form);

    /// <summary>LM7061.</summary>
    public static DiagnosticDescriptor NegotiateEngland { get; } = new("LM7061", Severity.Advisory, "Duty to negotiate under English law", Form);

    /// <summary>LM7062.</summary>
    public static DiagnosticDescriptor DefiniteLockOut { get; } = new("LM7062", Severity.Advisory, "Definite lock-out under English law", Form);

    /// <summary>LM7063.</summary>
    public static DiagnosticDescriptor IndefiniteLockOut { get; } = new("LM7063", Severity.Warning, "Lock-out without an end", Form);

    /// <summary>LM7064.</summary>
    public static DiagnosticDescriptor NotSuperseded { get; } = new("LM7064", Severity.Warning, "Letter of intent without supersession", Form);

    /// <summary>LM7070.</summary>
    public static DiagnosticDescriptor NotRecordedUk { get; } = new("LM7070", Severity.Advisory, "Exclusive or assigned right not recorded in the United Kingdom", Form);

    /// <summary>LM7071.</summary>
    public static DiagnosticDescriptor NotRecordedUs { get; } = new("LM7071", Severity.Advisory, "Exclusive or assigned right not recorded in the United States", Form);

    /// <summary>LM7080.</summary>
    public static DiagnosticDescriptor EarlierGrant { get; } = new("LM7080", Severity.Warning, "Exclusive grant beside an earlier one", Form);

    /// <summary>LM7081.</summary>
    public static DiagnosticDescriptor HaveMadeSilent { get; } = new("LM7081", Severity.Advisory, "Silent on having made, under US law", Form);

    /// <summary>LM7082.</summary>
    public static DiagnosticDescriptor UndertakingNotPassedOn { get; } = new("LM7082", Severity.Warning, "Undertaking not passed on in an assignment", Form);

    /// <summary>All of them, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
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
}
