using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>In what way a party must hold a patent for it to count. An open vocabulary: an unknown word is kept.</summary>
public sealed class HoldingKind : Code<HoldingKind>, IScalar<HoldingKind>, ICode<HoldingKind>
{
    private HoldingKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It owns it. Written <c>owned</c>.</summary>
    public static HoldingKind Owned { get; } = new("owned", true);

    /// <summary>It has the right to license it, whoever owns it. Written <c>controlled</c>.</summary>
    public static HoldingKind Controlled { get; } = new("controlled", true);

    /// <summary>It may license it without paying somebody else or asking for consent. Written <c>licensable</c>.</summary>
    public static HoldingKind Licensable { get; } = new("licensable", true);

    /// <inheritdoc/>
    public static ValueList<HoldingKind> Known { get; } =
    [
        Owned,
        Controlled,
        Licensable,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a way of holding: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out HoldingKind? result)
        => TryRead(text, static word => new HoldingKind(word), out result);
}
