
namespace LicensingModel.Serialization.Reading;

/// <summary>What somebody who wrote a decimal in another spelling should have written.</summary>
internal static class Suggestions
{
    internal static string? Percentage(string text)
        => text.EndsWith('%') && ExactDecimal.TrySuggest(text.AsSpan(0, text.Length - 1).TrimEnd(), out var number)
            ? number + "%"
            : ExactDecimal.TrySuggest(text, out number) ? number + "%" : null;

    internal static string? Money(string text)
    {
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        return space == 3 && Currency.TryParse(text.AsSpan(0, 3).ToString().ToUpperInvariant(), out var currency) && ExactDecimal.TrySuggest(text.AsSpan(4).Trim(), out var amount)
            ? $"{currency} {amount}"
            : null;
    }
}
