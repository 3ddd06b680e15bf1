using LicensingModel.Royalties;

namespace LicensingModel.Rendering.Royalties;

/// <summary>A curve in words: what it is of, and each place where it is reckoned otherwise.</summary>
internal static class CurveWords
{
    /// <summary>What is drawn against what.</summary>
    internal static string Title(RoyaltyCurve curve)
        => $"Royalty by {(curve.Of == CurveVariable.Units ? "units" : "price")}, {curve.Agreement}";

    /// <summary>What the sale is, and what is not in the curve.</summary>
    internal static string Confines(RoyaltyCurve curve)
        => $"One sale{(curve.Sale.Count > 0 ? $": {string.Join(", ", curve.Sale)}" : string.Empty)}. Before rounding.{(curve.NotReckoned.Count > 0 ? $" Not in it: {string.Join("; ", curve.NotReckoned.Select(static why => $"{why.Subject}: {why.Explanation}"))}" : string.Empty)}";

    /// <summary>The stretches that are to be told: a step within which there is a kink is part of the next.</summary>
    internal static List<CurveStretch> Told(RoyaltyCurve curve)
    {
        var step = curve.Of == CurveVariable.Units ? 1m : 0.01m;
        return [.. curve.Stretches.Where((stretch, i) => stretch.IsJump || i == 0 || i == curve.Stretches.Count - 1 || stretch.To - stretch.From > step)];
    }

    /// <summary>A stretch in one line.</summary>
    internal static string Of(RoyaltyCurve curve, CurveStretch stretch)
    {
        var one = curve.Of == CurveVariable.Units ? "unit" : "unit of money in the price";
        var from = AxisScale.Words(stretch.From);
        if (stretch.Unknown.Count > 0 || stretch.Points.Count == 0)
            return $"from {from}: not known: {string.Join(" ", stretch.Unknown.Take(2).Select(static why => $"{why.Subject} {why.Term}: {why.Explanation}"))}";
        var owed = Owed(curve, stretch.Points[0].Amount);
        var cause = stretch.Cause is { } line ? $" ({line.Step}{(line.Clause is { } clause ? $", {clause}" : string.Empty)}{(line.Line.Length > 0 ? $", {line.Line}" : string.Empty)})" : string.Empty;
        return stretch.IsJump ? $"at {AxisScale.Words(stretch.To)}: jumps from {owed} to {Owed(curve, stretch.Points[^1].Amount)}{cause}"
            : stretch.Slope is { } slope ? $"from {from}, where {owed} is owed: {(slope == 0 ? "nothing more" : $"{Owed(curve, Short(slope))} for each further {one}")}{cause}"
            : $"from {from}, where {owed} is owed: no straight line, {Owed(curve, Short(stretch.Points[^1].Amount))} at {AxisScale.Words(stretch.To)}{cause}";
    }

    private static decimal Short(decimal number) => Math.Round(number, 10);

    private static string Owed(RoyaltyCurve curve, decimal amount) => $"{curve.Currency} {AxisScale.Words(amount)}".TrimStart();
}
