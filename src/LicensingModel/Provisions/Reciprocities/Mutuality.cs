using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Reciprocities;

/// <summary>Whether rights flow both ways. An open vocabulary: an unknown word is kept.</summary>
public sealed class Mutuality : Code<Mutuality>, IScalar<Mutuality>, ICode<Mutuality>
{
    private Mutuality(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>From the one side to the other only. Written <c>oneWay</c>.</summary>
    public static Mutuality OneWay { get; } = new("oneWay", true);

    /// <summary>Both ways. Written <c>mutual</c>.</summary>
    public static Mutuality Mutual { get; } = new("mutual", true);

    /// <inheritdoc/>
    public static ValueList<Mutuality> Known { get; } =
    [
        OneWay,
        Mutual,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a mutuality: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Mutuality? result)
        => TryRead(text, static word => new Mutuality(word), out result);
}
