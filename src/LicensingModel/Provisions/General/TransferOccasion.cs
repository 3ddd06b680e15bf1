using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>In the course of what a right, or an agreement, passes into other hands. An open vocabulary: an unknown word is kept.</summary>
public sealed class TransferOccasion : Code<TransferOccasion>, IScalar<TransferOccasion>, ICode<TransferOccasion>
{
    private TransferOccasion(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A merger of the one who has it. Written <c>merger</c>.</summary>
    public static TransferOccasion Merger { get; } = new("merger", true);

    /// <summary>A sale of its equity, or of control over it: it stays, and its owners change. Written <c>equitySale</c>.</summary>
    public static TransferOccasion EquitySale { get; } = new("equitySale", true);

    /// <summary>A sale of all or substantially all of its assets. Written <c>assetSale</c>.</summary>
    public static TransferOccasion AssetSale { get; } = new("assetSale", true);

    /// <summary>A sale of the business that the agreement concerns. Written <c>businessSale</c>.</summary>
    public static TransferOccasion BusinessSale { get; } = new("businessSale", true);

    /// <summary>A reorganisation within its group. Written <c>reorganization</c>.</summary>
    public static TransferOccasion Reorganization { get; } = new("reorganization", true);

    /// <summary>Giving it to a lender as security. Written <c>security</c>.</summary>
    public static TransferOccasion Security { get; } = new("security", true);

    /// <inheritdoc/>
    public static ValueList<TransferOccasion> Known { get; } =
    [
        Merger,
        EquitySale,
        AssetSale,
        BusinessSale,
        Reorganization,
        Security,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an occasion of a transfer: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TransferOccasion? result)
        => TryRead(text, static word => new TransferOccasion(word), out result);
}
