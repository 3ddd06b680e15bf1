using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>To what a finding answers, where a scope of a provision leaves it to a person. An open vocabulary: an unknown word is kept.</summary>
public sealed class DeterminationMatter : Code<DeterminationMatter>, IScalar<DeterminationMatter>, ICode<DeterminationMatter>
{
    private DeterminationMatter(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Whether a product is a natural evolution of those that the provision names. Written <c>naturalEvolution</c>.</summary>
    public static DeterminationMatter NaturalEvolution { get; } = new("naturalEvolution", true);

    /// <summary>Whether a product, patent or other right is what the provision describes in words. Written <c>asDescribed</c>.</summary>
    public static DeterminationMatter AsDescribed { get; } = new("asDescribed", true);

    /// <inheritdoc/>
    public static ValueList<DeterminationMatter> Known { get; } =
    [
        NaturalEvolution,
        AsDescribed,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a matter that a person finds: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DeterminationMatter? result)
        => TryRead(text, static word => new DeterminationMatter(word), out result);
}
