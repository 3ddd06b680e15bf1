using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>What amendments may contradict or leave out: a part of block LM3000.</summary>
public static class AmendmentDiagnostics
{
    /// <summary>LM3210.</summary>
    public static DiagnosticDescriptor OutOfOrder { get; } =
        new("LM3210", Severity.Warning, "Amendments out of order", "The amendment `{0}` was made on {1}, before `{2}` above it, which was made on {3}; amendments stand in the order in which they were made.");

    /// <summary>LM3211.</summary>
    public static DiagnosticDescriptor EffectiveBeforeSigned { get; } =
        new("LM3211", Severity.Info, "Amendment from before the agreement", "The amendment is effective from {0}, before the agreement was signed on {1}; what the text never said is a `correct`.");

    /// <summary>LM3212.</summary>
    public static DiagnosticDescriptor ChangeImpossible { get; } =
        new("LM3212", Severity.Warning, "Change that cannot be made", "{0} What the text says from {1} on is not known.");

    /// <summary>LM3213.</summary>
    public static DiagnosticDescriptor ExtensionEndsEarlier { get; } =
        new("LM3213", Severity.Info, "Extension that ends earlier", "The last day becomes {0}; it was {1}, so that the term is shortened.");

    /// <summary>LM3214.</summary>
    public static DiagnosticDescriptor ChangesNothing { get; } =
        new("LM3214", Severity.Warning, "Amendment that changes nothing", "The amendment `{0}` leaves the text as it is.");

    /// <summary>LM3215.</summary>
    public static DiagnosticDescriptor ChangeAfterTermination { get; } =
        new("LM3215", Severity.Warning, "Change of what had ended", "The change is effective from {0}; {1} had ended by {2}.");

    /// <summary>Every descriptor of the part, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        OutOfOrder,
        EffectiveBeforeSigned,
        ChangeImpossible,
        ExtensionEndsEarlier,
        ChangesNothing,
        ChangeAfterTermination,
    ];
}
