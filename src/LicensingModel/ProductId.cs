using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>Names a product or product category in a document's taxonomy. Text that <see cref="Identifier{TSelf}"/> describes.</summary>
public sealed class ProductId : Identifier<ProductId>, IScalar<ProductId>
{
    private ProductId(string value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public static string Expectation => "a product id: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ProductId? result)
    {
        result = IsWellFormed(text) ? new ProductId(text.ToString()) : null;
        return result is not null;
    }
}
