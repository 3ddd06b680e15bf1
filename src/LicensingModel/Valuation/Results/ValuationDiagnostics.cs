using LicensingModel.Diagnostics;

namespace LicensingModel.Valuation.Results;

/// <summary>What is found in the inputs of valuations. Block LM61.</summary>
public static class ValuationDiagnostics
{
    /// <summary>LM6101.</summary>
    public static DiagnosticDescriptor VacatedDecision { get; } =
        new("LM6101", Severity.Error, "Comparable that rests on a vacated decision", "`{0}` was vacated; nothing rests on it any more.");

    /// <summary>LM6102.</summary>
    public static DiagnosticDescriptor SupersededDecision { get; } =
        new("LM6102", Severity.Warning, "Comparable that rests on a superseded decision", "A later decision took the place of `{0}`.");

    /// <summary>LM6103.</summary>
    public static DiagnosticDescriptor AppealedDecision { get; } =
        new("LM6103", Severity.Warning, "Comparable that rests on a decision under appeal", "`{0}` is under appeal and may yet be set aside.");

    /// <summary>LM6104.</summary>
    public static DiagnosticDescriptor UnknownStanding { get; } =
        new("LM6104", Severity.Warning, "Decision of which nobody can say whether it stands", "Whether `{0}` still stands is not known.");

    /// <summary>LM6105.</summary>
    public static DiagnosticDescriptor ZeroDenominator { get; } =
        new("LM6105", Severity.Error, "Division by zero", "{0} is zero, so that nothing can be divided by it.");

    /// <summary>LM6106.</summary>
    public static DiagnosticDescriptor MixedCurrencies { get; } =
        new("LM6106", Severity.Error, "Mixed currencies", "`{0}` is in {1} where sums are reckoned in {2}, and {3}.");

    /// <summary>LM6107.</summary>
    public static DiagnosticDescriptor NegativeInput { get; } =
        new("LM6107", Severity.Error, "Negative input", "`{0}` is {1}; it cannot be below zero.");

    /// <summary>LM6108.</summary>
    public static DiagnosticDescriptor NoFamilies { get; } =
        new("LM6108", Severity.Error, "No essential families", "There are no essential families of which anybody could have a share.");

    /// <summary>LM6109.</summary>
    public static DiagnosticDescriptor ShareAboveOne { get; } =
        new("LM6109", Severity.Error, "Share above the whole", "`{0}` is {1}, which is more than the whole.");

    /// <summary>LM6110.</summary>
    public static DiagnosticDescriptor NegativeRate { get; } =
        new("LM6110", Severity.Warning, "Negative rate", "The rates come to {0} for the first side and {1} for the second: with these inputs whoever is licensed would be paid for it.");

    /// <summary>LM6111.</summary>
    public static DiagnosticDescriptor NothingPaid { get; } =
        new("LM6111", Severity.Error, "Unpacking where nothing is paid", "Nothing is paid net, which says nothing of the rates: the legs balance where the ratio is {0}, and neither is worth nothing.");

    /// <summary>LM6112.</summary>
    public static DiagnosticDescriptor NotUnderstood { get; } =
        new("LM6112", Severity.Error, "Input that is not understood", "`{0}` is not understood, so that nothing is reckoned with it.");

    /// <summary>LM6113.</summary>
    public static DiagnosticDescriptor UnknownMethod { get; } =
        new("LM6113", Severity.Error, "Method that is not known", "`{0}` is not a method; expected one of {1}.");

    /// <summary>LM6114.</summary>
    public static DiagnosticDescriptor TooManyReadings { get; } =
        new("LM6114", Severity.Warning, "Too many readings", "Sources disagree on so many inputs that there are more than {0} readings; it is undetermined.");

    /// <summary>LM6115.</summary>
    public static DiagnosticDescriptor GivenTwice { get; } =
        new("LM6115", Severity.Error, "One thing given in several ways", "Of {0} at most one can be given.");

    /// <summary>LM6116.</summary>
    public static DiagnosticDescriptor BeforeTheDay { get; } =
        new("LM6116", Severity.Error, "Instalment before the day of valuation", "The instalment of {0} is before {1}, as of which it is valued; what was paid for the past is split off first.");

    /// <summary>LM6117.</summary>
    public static DiagnosticDescriptor AmendedText { get; } =
        new("LM6117", Severity.Error, "Agreement whose text is not known", "The agreement was amended, and {0}; its grants and payments are not read.");

    /// <summary>LM6118.</summary>
    public static DiagnosticDescriptor NoSuchPayment { get; } =
        new("LM6118", Severity.Error, "Payment that the agreement does not have", "The agreement has no payment `{0}`.");

    /// <summary>LM6119.</summary>
    public static DiagnosticDescriptor NoSuchResult { get; } =
        new("LM6119", Severity.Error, "Result that no earlier method has", "No method before this one has the result `{0}`; a result is named `method/line`.");

    /// <summary>LM6120.</summary>
    public static DiagnosticDescriptor TooLarge { get; } =
        new("LM6120", Severity.Error, "Number with too many digits", "`{0}` would have more digits than are reckoned with.");

    /// <summary>LM6121.</summary>
    public static DiagnosticDescriptor NoSuchParty { get; } =
        new("LM6121", Severity.Error, "First side that is none", "`{0}` stands on neither side of the cross-licence.");

    /// <summary>LM6122.</summary>
    public static DiagnosticDescriptor UnitsOfARate { get; } =
        new("LM6122", Severity.Error, "Units or sales that the rate is not for", "The rate is {0}, so that it cannot be reckoned on `{1}`.");

    /// <summary>All of them, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        VacatedDecision,
        SupersededDecision,
        AppealedDecision,
        UnknownStanding,
        ZeroDenominator,
        MixedCurrencies,
        NegativeInput,
        NoFamilies,
        ShareAboveOne,
        NegativeRate,
        NothingPaid,
        NotUnderstood,
        UnknownMethod,
        TooManyReadings,
        GivenTwice,
        BeforeTheDay,
        AmendedText,
        NoSuchPayment,
        NoSuchResult,
        TooLarge,
        NoSuchParty,
        UnitsOfARate,
    ];
}
