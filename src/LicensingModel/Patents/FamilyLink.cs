using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>How one patent descends from another. An open vocabulary: an unknown word is kept.</summary>
public sealed class FamilyLink : Code<FamilyLink>, IScalar<FamilyLink>, ICode<FamilyLink>
{
    private FamilyLink(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The same invention in another country. Written <c>counterpart</c>.</summary>
    public static FamilyLink Counterpart { get; } = new("counterpart", true);

    /// <summary>A continuation of it. Written <c>continuation</c>.</summary>
    public static FamilyLink Continuation { get; } = new("continuation", true);

    /// <summary>Divided from it. Written <c>division</c>.</summary>
    public static FamilyLink Division { get; } = new("division", true);

    /// <summary>A continuation in part, with new matter. Written <c>continuationInPart</c>.</summary>
    public static FamilyLink ContinuationInPart { get; } = new("continuationInPart", true);

    /// <summary>Reissued in its place. Written <c>reissue</c>.</summary>
    public static FamilyLink Reissue { get; } = new("reissue", true);

    /// <summary>Confirmed or amended by re-examination. Written <c>reexamination</c>.</summary>
    public static FamilyLink Reexamination { get; } = new("reexamination", true);

    /// <summary>Its term extended. Written <c>extension</c>.</summary>
    public static FamilyLink Extension { get; } = new("extension", true);

    /// <inheritdoc/>
    public static ValueList<FamilyLink> Known { get; } =
    [
        Counterpart,
        Continuation,
        Division,
        ContinuationInPart,
        Reissue,
        Reexamination,
        Extension,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a link of descent: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out FamilyLink? result)
        => TryRead(text, static word => new FamilyLink(word), out result);
}
