using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Dealings;

/// <summary>What may be done with a right itself, in a deal with somebody else. An open vocabulary: an unknown word is kept.</summary>
public sealed class Dealing : Code<Dealing>, IScalar<Dealing>, ICode<Dealing>
{
    private Dealing(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It is sold, or passes in another way to somebody else. Written <c>assignment</c>.</summary>
    public static Dealing Assignment { get; } = new("assignment", true);

    /// <summary>A licence is granted under it. Written <c>license</c>.</summary>
    public static Dealing License { get; } = new("license", true);

    /// <inheritdoc/>
    public static ValueList<Dealing> Known { get; } =
    [
        Assignment,
        License,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a dealing: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Dealing? result)
        => TryRead(text, static word => new Dealing(word), out result);
}
