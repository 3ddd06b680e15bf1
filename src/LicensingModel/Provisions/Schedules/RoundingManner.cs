using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>How a payment is rounded. An open vocabulary: an unknown word is kept.</summary>
public sealed class RoundingManner : Code<RoundingManner>, IScalar<RoundingManner>, ICode<RoundingManner>
{
    private RoundingManner(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>To the nearest, and away from zero from half. Written <c>halfUp</c>.</summary>
    public static RoundingManner HalfUp { get; } = new("halfUp", true);

    /// <summary>To the nearest, and to the even one from half. Written <c>halfEven</c>.</summary>
    public static RoundingManner HalfEven { get; } = new("halfEven", true);

    /// <summary>Towards zero. Written <c>down</c>.</summary>
    public static RoundingManner Down { get; } = new("down", true);

    /// <summary>Away from zero. Written <c>up</c>.</summary>
    public static RoundingManner Up { get; } = new("up", true);

    /// <inheritdoc/>
    public static ValueList<RoundingManner> Known { get; } =
    [
        HalfUp,
        HalfEven,
        Down,
        Up,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a manner of rounding: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RoundingManner? result)
        => TryRead(text, static word => new RoundingManner(word), out result);
}
