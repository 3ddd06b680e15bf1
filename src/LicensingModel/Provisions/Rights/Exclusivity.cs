using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>Against whom a licence excludes. An open vocabulary: an unknown word is kept.</summary>
public sealed class Exclusivity : Code<Exclusivity>, IScalar<Exclusivity>, ICode<Exclusivity>
{
    private Exclusivity(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Against everybody, the grantor too: the grantor may neither practise nor grant. Written <c>exclusive</c>.</summary>
    public static Exclusivity Exclusive { get; } = new("exclusive", true);

    /// <summary>Against everybody but the grantor, who may practise but not grant. Written <c>sole</c>.</summary>
    public static Exclusivity Sole { get; } = new("sole", true);

    /// <summary>Against nobody. Written <c>nonExclusive</c>.</summary>
    public static Exclusivity NonExclusive { get; } = new("nonExclusive", true);

    /// <summary>Exclusive to a few grantees together. Written <c>coExclusive</c>.</summary>
    public static Exclusivity CoExclusive { get; } = new("coExclusive", true);

    /// <inheritdoc/>
    public static ValueList<Exclusivity> Known { get; } =
    [
        Exclusive,
        Sole,
        NonExclusive,
        CoExclusive,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a degree of exclusivity: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Exclusivity? result)
        => TryRead(text, static word => new Exclusivity(word), out result);
}
