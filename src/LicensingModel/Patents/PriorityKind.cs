using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>On what ground one filing goes back to another; the law of terms tells them apart. An open vocabulary: an unknown word is kept.</summary>
public sealed class PriorityKind : Code<PriorityKind>, IScalar<PriorityKind>, ICode<PriorityKind>
{
    private PriorityKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A first filing in another country, under the Paris Convention or a treaty like it. The term does not count from it. Written <c>foreign</c>.</summary>
    public static PriorityKind Foreign { get; } = new("foreign", true);

    /// <summary>An earlier filing in the same office under the right of internal priority. The term does not count from it. Written <c>domestic</c>.</summary>
    public static PriorityKind Domestic { get; } = new("domestic", true);

    /// <summary>A provisional application. The term does not count from it. Written <c>provisional</c>.</summary>
    public static PriorityKind Provisional { get; } = new("provisional", true);

    /// <summary>The international application of which this one is the national phase. Written <c>internationalPhase</c>.</summary>
    public static PriorityKind InternationalPhase { get; } = new("internationalPhase", true);

    /// <summary>The application that this one continues, with nothing added. Written <c>continuation</c>.</summary>
    public static PriorityKind Continuation { get; } = new("continuation", true);

    /// <summary>The application that this one continues, with new matter. Written <c>continuationInPart</c>.</summary>
    public static PriorityKind ContinuationInPart { get; } = new("continuationInPart", true);

    /// <summary>The application from which this one was divided. Written <c>division</c>.</summary>
    public static PriorityKind Division { get; } = new("division", true);

    /// <summary>The patent that this one replaces. Written <c>reissue</c>.</summary>
    public static PriorityKind Reissue { get; } = new("reissue", true);

    /// <summary>The patent to which this one is an addition. Written <c>addition</c>.</summary>
    public static PriorityKind Addition { get; } = new("addition", true);

    /// <inheritdoc/>
    public static ValueList<PriorityKind> Known { get; } =
    [
        Foreign,
        Domestic,
        Provisional,
        InternationalPhase,
        Continuation,
        ContinuationInPart,
        Division,
        Reissue,
        Addition,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of priority: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PriorityKind? result)
        => TryRead(text, static word => new PriorityKind(word), out result);
}
