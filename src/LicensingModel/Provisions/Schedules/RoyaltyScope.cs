using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>Over what a royalty is counted. An open vocabulary: an unknown word is kept.</summary>
public sealed class RoyaltyScope : Code<RoyaltyScope>, IScalar<RoyaltyScope>, ICode<RoyaltyScope>
{
    private RoyaltyScope(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Each unit by itself. Written <c>unit</c>.</summary>
    public static RoyaltyScope Unit { get; } = new("unit", true);

    /// <summary>All units of a product. Written <c>product</c>.</summary>
    public static RoyaltyScope Product { get; } = new("product", true);

    /// <summary>All products of a category, as the report names it. Written <c>category</c>.</summary>
    public static RoyaltyScope Category { get; } = new("category", true);

    /// <summary>All sales in a country. Written <c>territory</c>.</summary>
    public static RoyaltyScope Territory { get; } = new("territory", true);

    /// <summary>All sales of a legal entity. Written <c>seller</c>.</summary>
    public static RoyaltyScope Seller { get; } = new("seller", true);

    /// <summary>Everything in the report: the licensee with its whole group. Written <c>enterprise</c>.</summary>
    public static RoyaltyScope Enterprise { get; } = new("enterprise", true);

    /// <inheritdoc/>
    public static ValueList<RoyaltyScope> Known { get; } =
    [
        Unit,
        Product,
        Category,
        Territory,
        Seller,
        Enterprise,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a scope of a royalty: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RoyaltyScope? result)
        => TryRead(text, static word => new RoyaltyScope(word), out result);
}
