using LicensingModel.Provisions.Schedules;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>A number on its way through a valuation, or why there is none.</summary>
/// <param name="Kind">What the number is.</param>
/// <param name="Value">The number, exactly; null where it is not known or has no meaning.</param>
/// <param name="Currency">Its currency; null where it is no money.</param>
/// <param name="Missing">The inputs for want of which it is not known.</param>
internal sealed record Figure(FigureKind Kind, ExactRatio? Value, Currency? Currency, ValueSet<string> Missing)
{
    /// <summary>A number that is not known for want of an input.</summary>
    internal static Figure Lacking(FigureKind kind, string input) => new(kind, null, null, [input]);

    /// <summary>A number that has no meaning.</summary>
    internal static Figure Refused(FigureKind kind) => new(kind, null, null, []);

    /// <summary>The number in a few signs: exact where that is short.</summary>
    internal string Words => Value is null ? (Missing.Count == 0 ? "?" : string.Join(" and ", Missing)) : Kind switch
    {
        FigureKind.Rate => InPercent(Value),
        FigureKind.Sum => $"{Currency} {Short(Value)}",
        FigureKind.SumPerUnit => $"{Currency} {Short(Value)} a unit",
        _ => Short(Value),
    };

    private static string InPercent(ExactRatio value)
    {
        var hundredfold = value.Times(ExactRatio.Of(100));
        return hundredfold.TryGetDecimal(out _) ? hundredfold + "%" : Short(value);
    }

    private static string Short(ExactRatio value)
    {
        const int Longest = 40;
        const int Decimals = 12;
        var text = value.ToString();
        return text.Length <= Longest ? text : $"(about {value.Round(Decimals, RoundingManner.HalfEven)})";
    }
}
