using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>What a person found. An open vocabulary: an unknown word is kept.</summary>
public sealed class DeterminationResult : Code<DeterminationResult>, IScalar<DeterminationResult>, ICode<DeterminationResult>
{
    private DeterminationResult(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It is so. Written <c>yes</c>.</summary>
    public static DeterminationResult Yes { get; } = new("yes", true);

    /// <summary>It is not so. Written <c>no</c>.</summary>
    public static DeterminationResult No { get; } = new("no", true);

    /// <inheritdoc/>
    public static ValueList<DeterminationResult> Known { get; } =
    [
        Yes,
        No,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a finding: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DeterminationResult? result)
        => TryRead(text, static word => new DeterminationResult(word), out result);
}
