using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>How far one party controls another, where no share is given. An open vocabulary: an unknown word is kept.</summary>
public sealed class ControlKind : Code<ControlKind>, IScalar<ControlKind>, ICode<ControlKind>
{
    private ControlKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>More than half of the votes. Written <c>majority</c>.</summary>
    public static ControlKind Majority { get; } = new("majority", true);

    /// <summary>All of the shares: wholly owned. Written <c>whole</c>.</summary>
    public static ControlKind Whole { get; } = new("whole", true);

    /// <summary>Control by contract, by the board or otherwise, whatever the votes. Written <c>otherMeans</c>.</summary>
    public static ControlKind OtherMeans { get; } = new("otherMeans", true);

    /// <summary>No control. Written <c>none</c>.</summary>
    public static ControlKind None { get; } = new("none", true);

    /// <inheritdoc/>
    public static ValueList<ControlKind> Known { get; } =
    [
        Majority,
        Whole,
        OtherMeans,
        None,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of control: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ControlKind? result)
        => TryRead(text, static word => new ControlKind(word), out result);
}
