using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>What an assignment is that needed consent and had none. An open vocabulary: an unknown word is kept.</summary>
public sealed class UnconsentedAssignment : Code<UnconsentedAssignment>, IScalar<UnconsentedAssignment>, ICode<UnconsentedAssignment>
{
    private UnconsentedAssignment(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It is void. Written <c>void</c>.</summary>
    public static UnconsentedAssignment Void { get; } = new("void", true);

    /// <summary>It is a breach, and may be good all the same. Written <c>breach</c>.</summary>
    public static UnconsentedAssignment Breach { get; } = new("breach", true);

    /// <inheritdoc/>
    public static ValueList<UnconsentedAssignment> Known { get; } =
    [
        Void,
        Breach,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what an assignment without consent is: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out UnconsentedAssignment? result)
        => TryRead(text, static word => new UnconsentedAssignment(word), out result);
}
