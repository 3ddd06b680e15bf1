using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions;

/// <summary>What survives the end of a provision. An open vocabulary: an unknown word is kept.</summary>
public sealed class SurvivalExtent : Code<SurvivalExtent>, IScalar<SurvivalExtent>, ICode<SurvivalExtent>
{
    private SurvivalExtent(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Nothing. Written <c>nothing</c>.</summary>
    public static SurvivalExtent Nothing { get; } = new("nothing", true);

    /// <summary>All of it goes on. Written <c>everything</c>.</summary>
    public static SurvivalExtent Everything { get; } = new("everything", true);

    /// <summary>Rights under what was captured before the end go on. Written <c>capturedPatents</c>.</summary>
    public static SurvivalExtent CapturedPatents { get; } = new("capturedPatents", true);

    /// <summary>Rights for products that existed before the end go on. Written <c>existingProducts</c>.</summary>
    public static SurvivalExtent ExistingProducts { get; } = new("existingProducts", true);

    /// <summary>What had accrued before the end. Written <c>accruedRights</c>.</summary>
    public static SurvivalExtent AccruedRights { get; } = new("accruedRights", true);

    /// <inheritdoc/>
    public static ValueList<SurvivalExtent> Known { get; } =
    [
        Nothing,
        Everything,
        CapturedPatents,
        ExistingProducts,
        AccruedRights,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what survives: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SurvivalExtent? result)
        => TryRead(text, static word => new SurvivalExtent(word), out result);
}
