using LicensingModel.Diagnostics;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Interchange.PatentNumbers;

/// <summary>What can be wrong with a patent number, or a list of them: block LM4000.</summary>
public static class PatentNumberDiagnostics
{
    /// <summary>LM4001.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Error(4001, "Not a patent number", "{0}");

    /// <summary>LM4002.</summary>
    public static DiagnosticDescriptor UnknownOffice { get; } = Error(4002, "Patent number without an office", "{0}");

    /// <summary>LM4003.</summary>
    public static DiagnosticDescriptor SeveralReadings { get; } = Error(4003, "Patent number with several readings", "{0}");

    /// <summary>LM4004.</summary>
    public static DiagnosticDescriptor WrongCheckDigit { get; } = Error(4004, "Wrong check digit", "{0}");

    /// <summary>LM4005.</summary>
    public static DiagnosticDescriptor EuropeanUnion { get; } =
        new("LM4005", Severity.Warning, "Office `EU`", "`{0}` names the office `EU`, which grants no patents; it was taken for `EP`.");

    /// <summary>LM4006.</summary>
    public static DiagnosticDescriptor NotInDialect { get; } = Error(4006, "Not in this dialect", "`{0}` cannot be spelled in the dialect `{1}`; expected another dialect, or none.");

    /// <summary>LM4010.</summary>
    public static DiagnosticDescriptor NoSuchColumn { get; } = Error(4010, "No such column", "The first row has no column `{0}`; expected one of its names: {1}.");

    /// <summary>LM4011.</summary>
    public static DiagnosticDescriptor UnclosedQuote { get; } = Error(4011, "Quotation mark that is not closed", "A field begins with a quotation mark that is not closed; expected another at its end.");

    /// <summary>LM4012.</summary>
    public static DiagnosticDescriptor RowTooLong { get; } = Error(4012, "Row too long", "The row is longer than {0} characters and was passed over; expected rows of a list of numbers.");

    /// <summary>Every descriptor of the block.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
        [NotANumber, UnknownOffice, SeveralReadings, WrongCheckDigit, EuropeanUnion, NotInDialect, NoSuchColumn, UnclosedQuote, RowTooLong];

    /// <summary>What is wrong with a text that was read as a number.</summary>
    /// <param name="reading">What it says.</param>
    /// <param name="position">Where the text stands; <see cref="TextPosition.None"/> where it is in no file.</param>
    /// <returns>At most one finding.</returns>
    public static ValueList<Diagnostic> Of(PatentNumberReading reading, TextPosition position)
    {
        ArgumentNullException.ThrowIfNull(reading);
        if (reading.IsRead)
            return reading.NamesEuropeanUnion ? [At(EuropeanUnion, position, Excerpt.Of(reading.Text))] : [];
        var descriptor = reading.Refusal switch
        {
            NumberRefusal.NoOffice or NumberRefusal.UnknownOffice => UnknownOffice,
            NumberRefusal.SeveralReadings => SeveralReadings,
            NumberRefusal.WrongCheckDigit => WrongCheckDigit,
            _ => NotANumber,
        };
        return [At(descriptor, position, reading.Message)];
    }

    /// <summary>That a dialect cannot spell a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="dialect">The dialect.</param>
    /// <param name="position">Where the number stands; <see cref="TextPosition.None"/> where it is in no file.</param>
    public static Diagnostic OfDialect(PatentNumber number, NumberDialect dialect, TextPosition position)
        => At(NotInDialect, position, number.ToString(null, null), Enum.GetName(dialect)!.ToLowerInvariant());

    internal static Diagnostic At(DiagnosticDescriptor descriptor, TextPosition position, params string[] arguments)
        => new() { Descriptor = descriptor, Pointer = JsonPointer.Root, Position = position, Arguments = arguments.ToValueList() };

    private static DiagnosticDescriptor Error(int number, string title, string message) => new($"LM{number}", Severity.Error, title, message);
}
