using System.Globalization;
using LicensingModel.Diagnostics;

namespace LicensingModel.Royalties.Reports;

/// <summary>What is found in sales reports, and in tables of rates of exchange and of reference figures. Block LM6.</summary>
public static class ReportDiagnostics
{
    /// <summary>LM6001.</summary>
    public static DiagnosticDescriptor NotARecord { get; } =
        new("LM6001", Severity.Error, "Line of a table that cannot be read", "The line cannot be read: {0}; it is left out.");

    /// <summary>LM6002.</summary>
    public static DiagnosticDescriptor WrongNumberOfCells { get; } =
        new("LM6002", Severity.Error, "Row with too many or too few cells", "The row has {0} cells and the first line names {1} columns; it is left out.");

    /// <summary>LM6003.</summary>
    public static DiagnosticDescriptor NoColumn { get; } =
        new("LM6003", Severity.Error, "Column that is not there", "The table has no column `{0}`, which is needed; it has {1}{2}.");

    /// <summary>LM6004.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } =
        new("LM6004", Severity.Error, "Two columns of one name", "Two columns are named `{0}`, so that nobody can say which is meant.");

    /// <summary>LM6005.</summary>
    public static DiagnosticDescriptor NotAPeriod { get; } =
        new("LM6005", Severity.Error, "Not a period", "`{0}` is not a period; expected a year, half, quarter, month, week or day, such as `2006`, `2006-H1`, `2006-Q3`, `2006-09`, `2006-W05` or `2006-09-30`, or the first and the last day, such as `2006-07-15/2006-09-30`; the row is left out.");

    /// <summary>LM6006.</summary>
    public static DiagnosticDescriptor NotANumber { get; } =
        new("LM6006", Severity.Error, "Not a number", "`{0}` in the column `{1}` is not a number such as `1250.5`, without grouping and of at most 28 digits; the row is left out.");

    /// <summary>LM6007.</summary>
    public static DiagnosticDescriptor NotACurrency { get; } =
        new("LM6007", Severity.Error, "Not a currency", "`{0}` is not a currency such as `USD`; the row is left out.");

    /// <summary>LM6008.</summary>
    public static DiagnosticDescriptor NotACountry { get; } =
        new("LM6008", Severity.Error, "Not a country", "`{0}` is not the code of a country, such as `US`, or `GB` for the United Kingdom; the row is left out.");

    /// <summary>LM6009.</summary>
    public static DiagnosticDescriptor NoSuchProduct { get; } =
        new("LM6009", Severity.Error, "Product that the document does not have", "The document has no product `{0}`; the row is left out.");

    /// <summary>LM6010.</summary>
    public static DiagnosticDescriptor NoSuchSeller { get; } =
        new("LM6010", Severity.Error, "Seller that the document does not have", "The document has no party `{0}`; the row is left out.");

    /// <summary>LM6011.</summary>
    public static DiagnosticDescriptor NegativeUnits { get; } =
        new("LM6011", Severity.Error, "Negative units in a sale", "{0} units are negative; units that came back are reported in a row of kind `return`; the row is left out.");

    /// <summary>LM6012.</summary>
    public static DiagnosticDescriptor NotAKind { get; } =
        new("LM6012", Severity.Error, "Not a kind of row", "`{0}` is not a kind of row; expected `sale` or `return`; the row is left out.");

    /// <summary>LM6013.</summary>
    public static DiagnosticDescriptor RepeatedRow { get; } =
        new("LM6013", Severity.Warning, "Row that repeats another", "The row repeats another of this report, cell by cell; both are counted. Repeated rows are looked for among the first two million.");

    /// <summary>LM6014.</summary>
    public static DiagnosticDescriptor NotACategory { get; } =
        new("LM6014", Severity.Error, "Not a category", "`{0}` is not a name as a report has it: up to 200 characters without `;` or `|`; the row is left out.");

    /// <summary>LM6015.</summary>
    public static DiagnosticDescriptor NoCurrency { get; } =
        new("LM6015", Severity.Info, "Sums without a currency", "The report has no column `currency`; its sums are taken to be in {0}, the currency of the schedule.");

    /// <summary>LM6016.</summary>
    public static DiagnosticDescriptor UnderNoLine { get; } =
        new("LM6016", Severity.Warning, "Sale that falls under no line", "The sale falls under no line of a schedule that is reckoned{0}; nothing is reckoned on it.");

    /// <summary>LM6017.</summary>
    public static DiagnosticDescriptor OutsidePeriod { get; } =
        new("LM6017", Severity.Info, "Sale outside the time asked about", "{0} lies outside {1}, or not wholly within it, and is not counted for it; the row is left out.");

    /// <summary>LM6018.</summary>
    public static DiagnosticDescriptor OverlappingPeriods { get; } =
        new("LM6018", Severity.Error, "Overlapping periods", "{0} and {1} overlap, so that their order cannot be told and nothing in them is known.");

    /// <summary>LM6019.</summary>
    public static DiagnosticDescriptor RateTwice { get; } =
        new("LM6019", Severity.Warning, "Two rates of exchange for one day", "A rate from {0} stands above already; where they differ, neither counts.");

    /// <summary>LM6020.</summary>
    public static DiagnosticDescriptor Returned { get; } =
        new("LM6020", Severity.Info, "Units that came back", "{0} came back, which is taken off.");

    /// <summary>LM6021.</summary>
    public static DiagnosticDescriptor Misspelt { get; } =
        new("LM6021", Severity.Error, "Name that the schedule writes otherwise", "The schedule has no `{0}` in the column `{1}`, but it has `{2}`; whether that is meant nobody can say, and the row is left out.");

    /// <summary>LM6022.</summary>
    public static DiagnosticDescriptor NotNamed { get; } =
        new("LM6022", Severity.Warning, "Technology that the schedule does not name", "The schedule names no technology `{0}`; it has {1}. A sale with it falls under the lines under which it would fall without it.");

    /// <summary>LM6023.</summary>
    public static DiagnosticDescriptor NotAFigure { get; } =
        new("LM6023", Severity.Error, "Not a reference figure", "`{0}` is neither a rate such as `8.5%` nor the number of an index such as `298.012`; the row is left out.");

    /// <summary>LM6024.</summary>
    public static DiagnosticDescriptor FigureTwice { get; } =
        new("LM6024", Severity.Warning, "Two reference figures for one time", "A figure of `{0}` for {1} stands above already; where they differ, neither counts.");

    /// <summary>All of them, by code.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        NotARecord,
        WrongNumberOfCells,
        NoColumn,
        ColumnTwice,
        NotAPeriod,
        NotANumber,
        NotACurrency,
        NotACountry,
        NoSuchProduct,
        NoSuchSeller,
        NegativeUnits,
        NotAKind,
        RepeatedRow,
        NotACategory,
        NoCurrency,
        UnderNoLine,
        OutsidePeriod,
        OverlappingPeriods,
        RateTwice,
        Returned,
        Misspelt,
        NotNamed,
        NotAFigure,
        FigureTwice,
    ];

    /// <summary>A finding at a place of a table.</summary>
    internal static Diagnostic At(DiagnosticDescriptor descriptor, int line, int column, params ReadOnlySpan<string> arguments)
        => new() { Descriptor = descriptor, Pointer = JsonPointer.Root, Position = new TextPosition(line, column), Arguments = ValueList.Create(arguments.ToArray().Select(Excerpt.Of).ToArray().AsSpan()) };

    internal static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
