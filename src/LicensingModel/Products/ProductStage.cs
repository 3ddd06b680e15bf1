using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Products;

/// <summary>How far a product had come. An open vocabulary: an unknown word is kept.</summary>
public sealed class ProductStage : Code<ProductStage>, IScalar<ProductStage>, ICode<ProductStage>
{
    private ProductStage(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Designed or developed. Written <c>underDevelopment</c>.</summary>
    public static ProductStage UnderDevelopment { get; } = new("underDevelopment", true);

    /// <summary>Made. Written <c>made</c>.</summary>
    public static ProductStage Made { get; } = new("made", true);

    /// <summary>Sold or provided. Written <c>sold</c>.</summary>
    public static ProductStage Sold { get; } = new("sold", true);

    /// <summary>Supported or serviced. Written <c>supported</c>.</summary>
    public static ProductStage Supported { get; } = new("supported", true);

    /// <inheritdoc/>
    public static ValueList<ProductStage> Known { get; } =
    [
        UnderDevelopment,
        Made,
        Sold,
        Supported,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a stage of a product: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ProductStage? result)
        => TryRead(text, static word => new ProductStage(word), out result);
}
