using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether the grantor may take a grant back. An open vocabulary: an unknown word is kept.</summary>
public sealed class Revocability : Code<Revocability>, IScalar<Revocability>, ICode<Revocability>
{
    private Revocability(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It may not. Written <c>irrevocable</c>.</summary>
    public static Revocability Irrevocable { get; } = new("irrevocable", true);

    /// <summary>Only as the contract states elsewhere. Written <c>irrevocableExceptAsStated</c>.</summary>
    public static Revocability IrrevocableExceptAsStated { get; } = new("irrevocableExceptAsStated", true);

    /// <summary>It may. Written <c>revocable</c>.</summary>
    public static Revocability Revocable { get; } = new("revocable", true);

    /// <inheritdoc/>
    public static ValueList<Revocability> Known { get; } =
    [
        Irrevocable,
        IrrevocableExceptAsStated,
        Revocable,
    ];

    /// <inheritdoc/>
    public static string Expectation => "whether it can be revoked: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Revocability? result)
        => TryRead(text, static word => new Revocability(word), out result);
}
