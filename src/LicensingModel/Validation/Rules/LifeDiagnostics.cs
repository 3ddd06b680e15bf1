using LicensingModel.Diagnostics;

namespace LicensingModel.Validation.Rules;

/// <summary>What numbers, priorities and lives of patents may contradict or leave out: a part of block LM3000.</summary>
public static class LifeDiagnostics
{
    /// <summary>LM3200.</summary>
    public static DiagnosticDescriptor PriorityAfterFiling { get; } =
        new("LM3200", Severity.Warning, "Priority later than the filing", "The earlier application was filed on {0}, later than the patent itself on {1}.");

    /// <summary>LM3201.</summary>
    public static DiagnosticDescriptor LastDayDisagrees { get; } =
        new("LM3201", Severity.Warning, "Last day that the law does not give", "The last day in `{0}` is stated as {1}, but its law gives {2}: {3}");

    /// <summary>LM3202.</summary>
    public static DiagnosticDescriptor UnitaryTooEarly { get; } =
        new("LM3202", Severity.Error, "Unitary effect before there was any", "Unitary effect is registered on {0}; it exists since 2023-06-01.");

    /// <summary>LM3203.</summary>
    public static DiagnosticDescriptor UnitaryAndNational { get; } =
        new("LM3203", Severity.Warning, "National right beside unitary effect", "A national right is recorded in `{0}`, which unitary effect reaches; the one excludes the other.");

    /// <summary>LM3204.</summary>
    public static DiagnosticDescriptor RestoredWithoutLapse { get; } =
        new("LM3204", Severity.Warning, "Restored without having lapsed", "It is restored on {0}, but no lapse before is recorded.");

    /// <summary>LM3205.</summary>
    public static DiagnosticDescriptor DisclaimerElsewhere { get; } =
        new("LM3205", Severity.Warning, "Disclaimer where there is none", "The end of a term is disclaimed in `{0}`; only the law of the United States knows that, as far as is recorded here.");

    /// <summary>LM3206.</summary>
    public static DiagnosticDescriptor KindContradicted { get; } =
        new("LM3206", Severity.Warning, "Kind that the number contradicts", "The kind is `{0}`, but its number tells that it is `{1}`.");

    /// <summary>LM3207.</summary>
    public static DiagnosticDescriptor NotAnApplication { get; } =
        new("LM3207", Severity.Warning, "Number that is not of an application", "`{0}` numbers a published document, not an application.");

    /// <summary>LM3208.</summary>
    public static DiagnosticDescriptor CertificateAddsNothing { get; } =
        new("LM3208", Severity.Info, "Certificate that adds nothing", "The certificate for `{0}` ends on {1}, no later than the patent.");

    /// <summary>LM3209.</summary>
    public static DiagnosticDescriptor PriorityWithoutNumber { get; } =
        new("LM3209", Severity.Info, "Priority without a number", "The earlier application has neither a number nor an id, so that the family of `{0}` is not known.");

    /// <summary>Every descriptor of the part, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        PriorityAfterFiling,
        LastDayDisagrees,
        UnitaryTooEarly,
        UnitaryAndNational,
        RestoredWithoutLapse,
        DisclaimerElsewhere,
        KindContradicted,
        NotAnApplication,
        CertificateAddsNothing,
        PriorityWithoutNumber,
    ];
}
