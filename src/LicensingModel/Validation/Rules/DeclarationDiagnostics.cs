using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>What standards, essentiality and declarations to standards bodies may contradict or leave out: a part of block LM3000.</summary>
public static class DeclarationDiagnostics
{
    /// <summary>LM3190.</summary>
    public static DiagnosticDescriptor NeverHeld { get; } =
        new("LM3190", Severity.Warning, "Declared by one that never held the patent", "`{0}` declares `{1}`, but never held it, and no recorded stake links it with a holder.");

    /// <summary>LM3191.</summary>
    public static DiagnosticDescriptor BeforeStandard { get; } =
        new("LM3191", Severity.Info, "Declared before the standard was published", "The declaration is of {0}, before the edition of `{1}`, {2}.");

    /// <summary>LM3192.</summary>
    public static DiagnosticDescriptor NoSuchOption { get; } =
        new("LM3192", Severity.Error, "Option that the policy does not have", "The policy `{0}` has no option `{1}`; it has {2}.");

    /// <summary>LM3193.</summary>
    public static DiagnosticDescriptor ReciprocityNotOffered { get; } =
        new("LM3193", Severity.Warning, "Reciprocity where the policy has none", "Reciprocity is stated, but under the policy `{0}` the option `{1}` has no such condition.");

    /// <summary>LM3194.</summary>
    public static DiagnosticDescriptor FoundByNobody { get; } =
        new("LM3194", Severity.Info, "Essentiality found by nobody", "The status is `{0}`, but {1} recorded.");

    /// <summary>LM3195.</summary>
    public static DiagnosticDescriptor DesignationContradicted { get; } =
        new("LM3195", Severity.Warning, "Standard that contradicts its designation", "The {0} is `{1}`, but the designation `{2}` says `{3}`.");

    /// <summary>LM3196.</summary>
    public static DiagnosticDescriptor TermsMissing { get; } =
        new("LM3196", Severity.Info, "Undertaking whose terms were not captured", "The option `{0}` refers to what stands beside it, but no terms are recorded.");

    /// <summary>LM3197.</summary>
    public static DiagnosticDescriptor EssentialityContradicted { get; } =
        new("LM3197", Severity.Warning, "Declared essential, and not recorded so", "`{0}` is declared essential to `{1}`, but the standards it is said to be essential to are stated without it.");

    /// <summary>Every descriptor of the part, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        NeverHeld,
        BeforeStandard,
        NoSuchOption,
        ReciprocityNotOffered,
        FoundByNobody,
        DesignationContradicted,
        TermsMissing,
        EssentialityContradicted,
    ];
}
