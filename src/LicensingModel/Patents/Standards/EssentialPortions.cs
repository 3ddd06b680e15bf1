using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Standards;

/// <summary>How much of an essential patent is meant. An open vocabulary: an unknown word is kept.</summary>
public sealed class EssentialPortions : Code<EssentialPortions>, IScalar<EssentialPortions>, ICode<EssentialPortions>
{
    private EssentialPortions(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The patent as a whole. Written <c>wholePatent</c>.</summary>
    public static EssentialPortions WholePatent { get; } = new("wholePatent", true);

    /// <summary>Only what the standard requires; optional parts and other uses are outside. Written <c>requiredPortionsOnly</c>.</summary>
    public static EssentialPortions RequiredPortionsOnly { get; } = new("requiredPortionsOnly", true);

    /// <inheritdoc/>
    public static ValueList<EssentialPortions> Known { get; } =
    [
        WholePatent,
        RequiredPortionsOnly,
    ];

    /// <inheritdoc/>
    public static string Expectation => "how much of a patent is meant: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EssentialPortions? result)
        => TryRead(text, static word => new EssentialPortions(word), out result);
}
