using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Collaboration;

/// <summary>How far parties go together on a topic. An open vocabulary: an unknown word is kept.</summary>
public sealed class CollaborationDepth : Code<CollaborationDepth>, IScalar<CollaborationDepth>, ICode<CollaborationDepth>
{
    private CollaborationDepth(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>They talk. Written <c>discuss</c>.</summary>
    public static CollaborationDepth Discuss { get; } = new("discuss", true);

    /// <summary>They look for opportunities; nothing is promised beyond looking. Written <c>explore</c>.</summary>
    public static CollaborationDepth Explore { get; } = new("explore", true);

    /// <summary>They undertake to negotiate in good faith. Written <c>negotiate</c>.</summary>
    public static CollaborationDepth Negotiate { get; } = new("negotiate", true);

    /// <summary>They work together; what comes of it was not said. Written <c>workTogether</c>.</summary>
    public static CollaborationDepth WorkTogether { get; } = new("workTogether", true);

    /// <summary>They develop something together. Written <c>developJointly</c>.</summary>
    public static CollaborationDepth DevelopJointly { get; } = new("developJointly", true);

    /// <summary>They build the one's offering into the other's. Written <c>integrate</c>.</summary>
    public static CollaborationDepth Integrate { get; } = new("integrate", true);

    /// <summary>They market together. Written <c>market</c>.</summary>
    public static CollaborationDepth Market { get; } = new("market", true);

    /// <inheritdoc/>
    public static ValueList<CollaborationDepth> Known { get; } =
    [
        Discuss,
        Explore,
        Negotiate,
        WorkTogether,
        DevelopJointly,
        Integrate,
        Market,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a depth of collaboration: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CollaborationDepth? result)
        => TryRead(text, static word => new CollaborationDepth(word), out result);
}
