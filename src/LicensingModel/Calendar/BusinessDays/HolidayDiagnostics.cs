using LicensingModel.Diagnostics;

namespace LicensingModel.Calendar.BusinessDays;

/// <summary>What is found in tables of holidays. Block LM81.</summary>
public static class HolidayDiagnostics
{
    /// <summary>LM8101.</summary>
    public static DiagnosticDescriptor NotARow { get; } =
        new("LM8101", Severity.Error, "Line of a table of holidays that cannot be read", "The line cannot be read: {0}.");

    /// <summary>LM8102.</summary>
    public static DiagnosticDescriptor NotOneOfTheWords { get; } =
        new("LM8102", Severity.Error, "Row of a table of holidays that is not known", "`{0}` is not what a row can be; expected `name`, `covers`, `weekend` or `holiday`.");

    /// <summary>LM8103.</summary>
    public static DiagnosticDescriptor NotAValue { get; } =
        new("LM8103", Severity.Error, "Value of a table of holidays that cannot be read", "`{0}` is not {1}.");

    /// <summary>LM8104.</summary>
    public static DiagnosticDescriptor Missing { get; } =
        new("LM8104", Severity.Error, "Table of holidays without name or days covered", "The table has no row `{0}`, without which it cannot be used.");

    /// <summary>LM8105.</summary>
    public static DiagnosticDescriptor NotCovered { get; } =
        new("LM8105", Severity.Error, "Holiday outside the days covered", "{0} is outside the days that the table covers, {1}.");

    /// <summary>All of them, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        NotARow,
        NotOneOfTheWords,
        NotAValue,
        Missing,
        NotCovered,
    ];
}
