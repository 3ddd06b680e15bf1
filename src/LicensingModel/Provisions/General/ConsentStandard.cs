using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>How free somebody is to refuse its consent. An open vocabulary: an unknown word is kept.</summary>
public sealed class ConsentStandard : Code<ConsentStandard>, IScalar<ConsentStandard>, ICode<ConsentStandard>
{
    private ConsentStandard(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It may refuse as it likes. Written <c>atDiscretion</c>.</summary>
    public static ConsentStandard AtDiscretion { get; } = new("atDiscretion", true);

    /// <summary>It may not refuse, or delay, unreasonably. Written <c>notUnreasonablyWithheld</c>.</summary>
    public static ConsentStandard NotUnreasonablyWithheld { get; } = new("notUnreasonablyWithheld", true);

    /// <inheritdoc/>
    public static ValueList<ConsentStandard> Known { get; } =
    [
        AtDiscretion,
        NotUnreasonablyWithheld,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a standard for consent: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ConsentStandard? result)
        => TryRead(text, static word => new ConsentStandard(word), out result);
}
