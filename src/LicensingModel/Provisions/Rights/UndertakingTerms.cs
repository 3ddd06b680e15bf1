using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>On which terms somebody undertakes to license. An open vocabulary: an unknown word is kept.</summary>
public sealed class UndertakingTerms : Code<UndertakingTerms>, IScalar<UndertakingTerms>, ICode<UndertakingTerms>
{
    private UndertakingTerms(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Fair, reasonable and non-discriminatory. Written <c>frand</c>.</summary>
    public static UndertakingTerms Frand { get; } = new("frand", true);

    /// <summary>Free of royalties. Written <c>royaltyFree</c>.</summary>
    public static UndertakingTerms RoyaltyFree { get; } = new("royaltyFree", true);

    /// <summary>By not asserting. Written <c>nonAssertion</c>.</summary>
    public static UndertakingTerms NonAssertion { get; } = new("nonAssertion", true);

    /// <inheritdoc/>
    public static ValueList<UndertakingTerms> Known { get; } =
    [
        Frand,
        RoyaltyFree,
        NonAssertion,
    ];

    /// <inheritdoc/>
    public static string Expectation => "terms of an undertaking: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out UndertakingTerms? result)
        => TryRead(text, static word => new UndertakingTerms(word), out result);
}
