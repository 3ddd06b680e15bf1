using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>How one agreement stands to another. An open vocabulary: an unknown word is kept.</summary>
public sealed class RelationKind : Code<RelationKind>, IScalar<RelationKind>, ICode<RelationKind>
{
    private RelationKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Concluded together, as parts of one transaction. Written <c>sameTransaction</c>.</summary>
    public static RelationKind SameTransaction { get; } = new("sameTransaction", true);

    /// <summary>Takes the other's place. Written <c>supersedes</c>.</summary>
    public static RelationKind Supersedes { get; } = new("supersedes", true);

    /// <summary>Changes the other. Written <c>amends</c>.</summary>
    public static RelationKind Amends { get; } = new("amends", true);

    /// <summary>Carries out the other. Written <c>implements</c>.</summary>
    public static RelationKind Implements { get; } = new("implements", true);

    /// <summary>Takes effect only with the other. Written <c>conditionalOn</c>.</summary>
    public static RelationKind ConditionalOn { get; } = new("conditionalOn", true);

    /// <summary>A breach of the one is a breach of the other. Written <c>crossDefault</c>.</summary>
    public static RelationKind CrossDefault { get; } = new("crossDefault", true);

    /// <summary>It replaces a memorandum or letter of intent. Written <c>replaces</c>.</summary>
    public static RelationKind Replaces { get; } = new("replaces", true);

    /// <summary>It renews the other. Written <c>renews</c>.</summary>
    public static RelationKind Renews { get; } = new("renews", true);

    /// <summary>They are related in another way. Written <c>related</c>.</summary>
    public static RelationKind Related { get; } = new("related", true);

    /// <inheritdoc/>
    public static ValueList<RelationKind> Known { get; } =
    [
        SameTransaction,
        Supersedes,
        Amends,
        Implements,
        ConditionalOn,
        CrossDefault,
        Replaces,
        Renews,
        Related,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a relation between agreements: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out RelationKind? result)
        => TryRead(text, static word => new RelationKind(word), out result);
}
