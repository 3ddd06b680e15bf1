using LicensingModel.Diagnostics;

namespace LicensingModel.Calendar;

/// <summary>What is found while a calendar is made. Block LM8; those of tables of holidays are <see cref="BusinessDays.HolidayDiagnostics"/>.</summary>
public static class CalendarDiagnostics
{
    /// <summary>LM8001.</summary>
    public static DiagnosticDescriptor WithoutEnd { get; } =
        new("LM8001", Severity.Warning, "Recurrence without an end", "`{0}` of `{1}` recurs without an end that is known; none of its days is listed. Ask for a range that has a last day.");

    /// <summary>LM8002.</summary>
    public static DiagnosticDescriptor TooManyEntries { get; } =
        new("LM8002", Severity.Warning, "More entries than the limit", "There are more than {0} entries; those after {1} are left out. Ask for a shorter range, or for one agreement.");

    /// <summary>All of them, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        WithoutEnd,
        TooManyEntries,
    ];

    internal static Diagnostic At(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments)
        => new() { Descriptor = descriptor, Pointer = JsonPointer.Root, Position = new TextPosition(1, 1), Arguments = ValueList.Create(arguments.ToArray().Select(Excerpt.Of).ToArray().AsSpan()) };
}
