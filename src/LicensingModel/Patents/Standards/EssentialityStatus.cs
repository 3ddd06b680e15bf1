using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Standards;

/// <summary>How well it is established that a patent is essential to a standard; never a plain fact. An open vocabulary: an unknown word is kept.</summary>
public sealed class EssentialityStatus : Code<EssentialityStatus>, IScalar<EssentialityStatus>, ICode<EssentialityStatus>
{
    private EssentialityStatus(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Its holder declared it, or it is held out, as essential; nobody else has checked. Written <c>declared</c>.</summary>
    public static EssentialityStatus Declared { get; } = new("declared", true);

    /// <summary>An independent assessor found it essential. Written <c>assessedEssential</c>.</summary>
    public static EssentialityStatus AssessedEssential { get; } = new("assessedEssential", true);

    /// <summary>An independent assessor found it not essential. Written <c>assessedNotEssential</c>.</summary>
    public static EssentialityStatus AssessedNotEssential { get; } = new("assessedNotEssential", true);

    /// <summary>A court or tribunal found it essential. Written <c>adjudicatedEssential</c>.</summary>
    public static EssentialityStatus AdjudicatedEssential { get; } = new("adjudicatedEssential", true);

    /// <summary>A court or tribunal found it not essential. Written <c>adjudicatedNotEssential</c>.</summary>
    public static EssentialityStatus AdjudicatedNotEssential { get; } = new("adjudicatedNotEssential", true);

    /// <inheritdoc/>
    public static ValueList<EssentialityStatus> Known { get; } =
    [
        Declared,
        AssessedEssential,
        AssessedNotEssential,
        AdjudicatedEssential,
        AdjudicatedNotEssential,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a status of essentiality: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out EssentialityStatus? result)
        => TryRead(text, static word => new EssentialityStatus(word), out result);
}
