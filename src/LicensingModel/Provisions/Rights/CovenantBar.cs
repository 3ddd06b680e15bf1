using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>What a covenant not to sue bars. An open vocabulary: an unknown word is kept.</summary>
public sealed class CovenantBar : Code<CovenantBar>, IScalar<CovenantBar>, ICode<CovenantBar>
{
    private CovenantBar(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Suits, whenever brought, over acts done while it operates. Written <c>actsInTerm</c>.</summary>
    public static CovenantBar ActsInTerm { get; } = new("actsInTerm", true);

    /// <summary>Suits brought while it operates, over acts whenever done. Written <c>suitsInTerm</c>.</summary>
    public static CovenantBar SuitsInTerm { get; } = new("suitsInTerm", true);

    /// <inheritdoc/>
    public static ValueList<CovenantBar> Known { get; } =
    [
        ActsInTerm,
        SuitsInTerm,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what a covenant bars: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CovenantBar? result)
        => TryRead(text, static word => new CovenantBar(word), out result);
}
