using System.Globalization;
using LicensingModel.Diagnostics;

namespace LicensingModel.Royalties.Reports;

/// <summary>What is found in sales reports and tables of rates.</summary>
internal static class ReportDiagnostics
{
    internal static readonly DiagnosticDescriptor NotARecord = new("LM6001", Severity.Error, "Line of a table that cannot be read", "The line cannot be read: {0}; it is left out.");
    internal static readonly DiagnosticDescriptor WrongNumberOfCells = new("LM6002", Severity.Error, "Row with too many or too few cells", "The row has {0} cells and the first line names {1} columns; it is left out.");
    internal static readonly DiagnosticDescriptor NoColumn = new("LM6003", Severity.Error, "Column that is not there", "The table has no column `{0}`, which is needed; it has {1}.");
    internal static readonly DiagnosticDescriptor ColumnTwice = new("LM6004", Severity.Error, "Two columns of one name", "Two columns are named `{0}`, so that nobody can say which is meant.");
    internal static readonly DiagnosticDescriptor NotAPeriod = new("LM6005", Severity.Error, "Not a period", "`{0}` is not a period; expected a year, half, quarter, month or day, such as `2006`, `2006-H1`, `2006-Q3`, `2006-09` or `2006-09-30`; the row is left out.");
    internal static readonly DiagnosticDescriptor NotANumber = new("LM6006", Severity.Error, "Not a number", "`{0}` in the column `{1}` is not a number such as `1250.5`, without grouping and of at most 28 digits; the row is left out.");
    internal static readonly DiagnosticDescriptor NotACurrency = new("LM6007", Severity.Error, "Not a currency", "`{0}` is not a currency such as `USD`; the row is left out.");
    internal static readonly DiagnosticDescriptor NotACountry = new("LM6008", Severity.Error, "Not a country", "`{0}` is not a country such as `US`; the row is left out.");
    internal static readonly DiagnosticDescriptor NoSuchProduct = new("LM6009", Severity.Error, "Product that the document does not have", "The document has no product `{0}`; the row is left out.");
    internal static readonly DiagnosticDescriptor NoSuchSeller = new("LM6010", Severity.Error, "Seller that the document does not have", "The document has no party `{0}`; the row is left out.");
    internal static readonly DiagnosticDescriptor NegativeUnits = new("LM6011", Severity.Error, "Negative units in a sale", "{0} units are negative; units that came back are reported in a row of kind `return`; the row is left out.");
    internal static readonly DiagnosticDescriptor NotAKind = new("LM6012", Severity.Error, "Not a kind of row", "`{0}` is not a kind of row; expected `sale` or `return`; the row is left out.");
    internal static readonly DiagnosticDescriptor RepeatedRow = new("LM6013", Severity.Warning, "Row that repeats another", "The row repeats another of this report, cell by cell; both are counted.");
    internal static readonly DiagnosticDescriptor NoPrice = new("LM6014", Severity.Warning, "Sale without a price", "The row says neither for what price nor for how much was sold, so that what is reckoned on it is not known.");
    internal static readonly DiagnosticDescriptor NoCurrency = new("LM6015", Severity.Info, "Sums without a currency", "The report names no currency; its sums are taken to be in {0}, the currency of the schedule.");
    internal static readonly DiagnosticDescriptor UnderNoLine = new("LM6016", Severity.Info, "Sale that falls under no line", "The sale falls under no line of the schedule; nothing is reckoned on it.");
    internal static readonly DiagnosticDescriptor OutsidePeriod = new("LM6017", Severity.Info, "Sale outside the time asked about", "{0} is not wholly within {1}; the row is left out.");
    internal static readonly DiagnosticDescriptor OverlappingPeriods = new("LM6018", Severity.Error, "Overlapping periods", "{0} and {1} overlap, so that their order cannot be told and nothing in them is known.");
    internal static readonly DiagnosticDescriptor RateTwice = new("LM6019", Severity.Warning, "Two rates of exchange for one day", "A rate from {0} stands above already; the first counts.");
    internal static readonly DiagnosticDescriptor Returned = new("LM6020", Severity.Info, "Units that came back", "{0} units came back and are taken off.");
    internal static readonly DiagnosticDescriptor RepeatsNotSought = new("LM6021", Severity.Info, "Repeated rows no longer looked for", "Rows that repeat another are looked for among the first {0} rows only.");

    /// <summary>A finding at a place of a table.</summary>
    internal static Diagnostic At(DiagnosticDescriptor descriptor, int line, int column, params ReadOnlySpan<string> arguments)
        => new() { Descriptor = descriptor, Pointer = JsonPointer.Root, Position = new TextPosition(line, column), Arguments = ValueList.Create(arguments.ToArray().Select(Excerpt.Of).ToArray().AsSpan()) };

    internal static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
