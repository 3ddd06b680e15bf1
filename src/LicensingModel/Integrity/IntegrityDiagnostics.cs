using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>What can be wrong with a document before anybody asks what it means: ids that lead nowhere, and what this version does not know. Block LM2000.</summary>
public static class IntegrityDiagnostics
{
    /// <summary>LM2001.</summary>
    public static DiagnosticDescriptor DanglingReference { get; } =
        new("LM2001", Severity.Error, "Dangling reference", "No {0} with the id `{1}` is declared{2}.");

    /// <summary>LM2002.</summary>
    public static DiagnosticDescriptor IdCollision { get; } =
        new("LM2002", Severity.Error, "Id declared twice", "The id `{1}` is already the id of another {0}.");

    /// <summary>LM2010.</summary>
    public static DiagnosticDescriptor UnknownMember { get; } =
        new("LM2010", Severity.Warning, "Unknown member", "The member `{0}` is not known here{1}; it is kept, and what it may bear on is treated as unknown.") { IsAboutName = true };

    /// <summary>LM2011.</summary>
    public static DiagnosticDescriptor UnknownKind { get; } =
        new("LM2011", Severity.Warning, "Unknown kind", "The kind `{0}` is not known here{1}; it is kept as it came, and what it may bear on is treated as unknown.");

    /// <summary>LM2012.</summary>
    public static DiagnosticDescriptor UnknownCode { get; } =
        new("LM2012", Severity.Warning, "Unknown word", "`{0}` is not a word of this vocabulary that is known{1}; it is kept, and what it may decide is treated as unknown.");

    /// <summary>LM2013.</summary>
    public static DiagnosticDescriptor UnassignedCountry { get; } =
        new("LM2013", Severity.Warning, "Country code not assigned", "`{0}` is not an assigned ISO 3166-1 country code.");

    /// <summary>LM2014.</summary>
    public static DiagnosticDescriptor UnknownRegion { get; } =
        new("LM2014", Severity.Warning, "Unknown region", "Which countries belong to the region `{0}` is not known here; whether a country is in it is treated as unknown.");

    /// <summary>LM2015.</summary>
    public static DiagnosticDescriptor UnknownCurrency { get; } =
        new("LM2015", Severity.Warning, "Unknown currency", "`{0}` is not a currency code that is known.");

    /// <summary>Every descriptor of the block.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
        [DanglingReference, IdCollision, UnknownMember, UnknownKind, UnknownCode, UnassignedCountry, UnknownRegion, UnknownCurrency];
}
