using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>What can be wrong with a file from which patents and declarations are imported, or does not fit the model. Part LM4100 of the block of imports.</summary>
public static class RegisterDiagnostics
{
    /// <summary>LM4101.</summary>
    public static DiagnosticDescriptor MissingColumn { get; } =
        new("LM4101", Severity.Error, "Column missing", "The first row does not name the column `{0}`; nothing is read without it.");

    /// <summary>LM4102.</summary>
    public static DiagnosticDescriptor WrongFieldCount { get; } =
        new("LM4102", Severity.Error, "Row with another number of fields", "The row has {0} fields, not {1}, and is left out: `{2}`.");

    /// <summary>LM4103.</summary>
    public static DiagnosticDescriptor BrokenRow { get; } =
        new("LM4103", Severity.Error, "Row that cannot be read", "The row {0} and is left out: `{1}`.");

    /// <summary>LM4104.</summary>
    public static DiagnosticDescriptor NotADay { get; } =
        new("LM4104", Severity.Warning, "Day that cannot be read", "`{0}` is not a day as in `2018-03-14`; it is left out.");

    /// <summary>LM4105.</summary>
    public static DiagnosticDescriptor NotAFlag { get; } =
        new("LM4105", Severity.Warning, "Yes or no that cannot be read", "`{0}` is neither yes nor no; it is treated as not captured.");

    /// <summary>LM4106.</summary>
    public static DiagnosticDescriptor UnreadDesignation { get; } =
        new("LM4106", Severity.Info, "Standard without a designation", "The standard is kept by name alone: {0}");

    /// <summary>LM4107.</summary>
    public static DiagnosticDescriptor NoNumber { get; } =
        new("LM4107", Severity.Info, "Patent without a number", "The patent has no publication number, and `{0}` is no application number; it is known by the id `{1}` alone.");

    /// <summary>LM4108.</summary>
    public static DiagnosticDescriptor Disagreement { get; } =
        new("LM4108", Severity.Warning, "Rows that disagree", "Of `{0}` this row says `{1}`, an earlier one `{2}`; the earlier one is kept.");

    /// <summary>LM4109.</summary>
    public static DiagnosticDescriptor NotCarried { get; } =
        new("LM4109", Severity.Info, "What the model has no place for", "`{0}` holds something in {1}, for which the model has no place.");

    /// <summary>LM4110.</summary>
    public static DiagnosticDescriptor TooMuch { get; } =
        new("LM4110", Severity.Error, "More than is taken", "After {0} entries no more are made; {1} further rows are left out.");

    /// <summary>LM4111.</summary>
    public static DiagnosticDescriptor MoreFindings { get; } =
        new("LM4111", Severity.Info, "More findings than are listed", "{0} further findings are not listed.");

    /// <summary>LM4112.</summary>
    public static DiagnosticDescriptor NotText { get; } =
        new("LM4112", Severity.Warning, "Text that is not UTF-8", "The text holds bytes that are not UTF-8, and is kept with `�` in their place: `{0}`.");

    /// <summary>LM4113.</summary>
    public static DiagnosticDescriptor NoDeclarant { get; } =
        new("LM4113", Severity.Warning, "Row without a declarant", "The row names no company, so that nothing is declared by it; its patent and standard are kept.");

    /// <summary>LM4114.</summary>
    public static DiagnosticDescriptor UnreadNumber { get; } =
        new("LM4114", Severity.Warning, "Number that cannot be read", "{0} It is left out of the patent's numbers.");

    /// <summary>LM4120.</summary>
    public static DiagnosticDescriptor NotCycloneDx { get; } =
        new("LM4120", Severity.Error, "Not a CycloneDX document that is read", "{0}");

    /// <summary>LM4121.</summary>
    public static DiagnosticDescriptor BrokenEntry { get; } =
        new("LM4121", Severity.Error, "Entry that cannot be read", "{0}; the entry is left out.");

    /// <summary>LM4122.</summary>
    public static DiagnosticDescriptor MemberNotCarried { get; } =
        new("LM4122", Severity.Info, "Member that the model has no place for", "The model has no place for {0}: `{1}`.");

    /// <summary>LM4123.</summary>
    public static DiagnosticDescriptor NotExported { get; } =
        new("LM4123", Severity.Warning, "What CycloneDX has no place for", "{0} is left out: {1}.");

    /// <summary>Every descriptor of the part, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        MissingColumn, WrongFieldCount, BrokenRow, NotADay, NotAFlag, UnreadDesignation, NoNumber, Disagreement, NotCarried, TooMuch, MoreFindings, NotText, NoDeclarant, UnreadNumber,
        NotCycloneDx, BrokenEntry, MemberNotCarried, NotExported,
    ];
}
