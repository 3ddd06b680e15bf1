using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Schedules;

/// <summary>What becomes of a credit that could not be used. An open vocabulary: an unknown word is kept.</summary>
public sealed class CarryManner : Code<CarryManner>, IScalar<CarryManner>, ICode<CarryManner>
{
    private CarryManner(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It is carried to the next payment. Written <c>forward</c>.</summary>
    public static CarryManner Forward { get; } = new("forward", true);

    /// <summary>It is lost. Written <c>lost</c>.</summary>
    public static CarryManner Lost { get; } = new("lost", true);

    /// <inheritdoc/>
    public static ValueList<CarryManner> Known { get; } =
    [
        Forward,
        Lost,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a manner of carrying on: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CarryManner? result)
        => TryRead(text, static word => new CarryManner(word), out result);
}
