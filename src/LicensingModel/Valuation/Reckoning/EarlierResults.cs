using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>What methods before this one gave.</summary>
internal sealed class EarlierResults
{
    private readonly Dictionary<string, MethodResult> _results = new(StringComparer.Ordinal);

    internal void Add(MethodResult result) => _results[result.Method] = result;

    /// <summary>A sum that an earlier method gave. Where sources disagreed, it is what each reading gives.</summary>
    internal Figure Sum(ValuationSheet sheet, string reference, string input)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || !_results.TryGetValue(reference[..slash], out var result) || (result.Readings.Count > 0 && result.Readings.All(reading => reading.Find(reference[(slash + 1)..]) is not { Kind: FigureKind.Sum })))
        {
            sheet.Refuse(ValuationDiagnostics.NoSuchResult, input, reference);
            return Figure.Refused(FigureKind.Sum);
        }

        var lines = result.Readings.Select(reading => (Reading: reading, Line: reading.Find(reference[(slash + 1)..]))).ToList();
        if (lines.Count == 0 || lines.Exists(static entry => entry.Reading.IsRefused || entry.Line?.Value is null))
        {
            sheet.Lack(input, DisclosureState.NotCaptured, $"`{reference}` is not known.");
            return Figure.Lacking(FigureKind.Sum, input);
        }

        var values = lines.Select(static entry => new Figure(FigureKind.Sum, entry.Line!.Value, entry.Line.Currency, [])).DistinctBy(static figure => (figure.Value, figure.Currency)).ToList();
        return sheet.InOneCurrency(values.Count == 1 ? values[0] : sheet.Pick(input, [.. values.Select(static figure => (figure, figure.Words))]), input);
    }
}
