using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Effects;

/// <summary>What follows when a condition is met. An open vocabulary: an unknown word is kept.</summary>
public sealed class Consequence : Code<Consequence>, IScalar<Consequence>, ICode<Consequence>
{
    private Consequence(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The targets rest while it is met. Written <c>suspend</c>.</summary>
    public static Consequence Suspend { get; } = new("suspend", true);

    /// <summary>The targets end. Written <c>end</c>.</summary>
    public static Consequence End { get; } = new("end", true);

    /// <summary>Somebody may end the targets. Written <c>terminable</c>.</summary>
    public static Consequence Terminable { get; } = new("terminable", true);

    /// <summary>The targets change: to a lesser degree of exclusivity, or into other provisions. Written <c>convert</c>.</summary>
    public static Consequence Convert { get; } = new("convert", true);

    /// <summary>The targets go on for what existed then, and grow no more. Written <c>freeze</c>.</summary>
    public static Consequence Freeze { get; } = new("freeze", true);

    /// <summary>The targets take effect, which until then they had not. Written <c>spring</c>.</summary>
    public static Consequence Spring { get; } = new("spring", true);

    /// <summary>The targets go on longer. Written <c>extend</c>.</summary>
    public static Consequence Extend { get; } = new("extend", true);

    /// <summary>What was suspended or ended goes on. Written <c>reinstate</c>.</summary>
    public static Consequence Reinstate { get; } = new("reinstate", true);

    /// <summary>The parties must negotiate; nothing is granted by that. Written <c>negotiate</c>.</summary>
    public static Consequence Negotiate { get; } = new("negotiate", true);

    /// <inheritdoc/>
    public static ValueList<Consequence> Known { get; } =
    [
        Suspend,
        End,
        Terminable,
        Convert,
        Freeze,
        Spring,
        Extend,
        Reinstate,
        Negotiate,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a consequence: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Consequence? result)
        => TryRead(text, static word => new Consequence(word), out result);
}
