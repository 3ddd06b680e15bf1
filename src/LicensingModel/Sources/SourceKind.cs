using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Sources;

/// <summary>What sort of thing a source is; the sort decides how far it is trusted when sources differ. An open vocabulary: an unknown word is kept.</summary>
public sealed class SourceKind : Code<SourceKind>, IScalar<SourceKind>, ICode<SourceKind>
{
    private SourceKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The text of the agreement itself, whole or in part. Written <c>contractText</c>.</summary>
    public static SourceKind ContractText { get; } = new("contractText", true);

    /// <summary>A filing with an authority that reports the agreement or attaches it. Written <c>filing</c>.</summary>
    public static SourceKind Filing { get; } = new("filing", true);

    /// <summary>What the parties themselves announced. Written <c>pressRelease</c>.</summary>
    public static SourceKind PressRelease { get; } = new("pressRelease", true);

    /// <summary>A pleading, order or judgment. Written <c>courtDocument</c>.</summary>
    public static SourceKind CourtDocument { get; } = new("courtDocument", true);

    /// <summary>A report by somebody else. Written <c>newsReport</c>.</summary>
    public static SourceKind NewsReport { get; } = new("newsReport", true);

    /// <summary>What a party or its people said. Written <c>statement</c>.</summary>
    public static SourceKind Statement { get; } = new("statement", true);

    /// <summary>What is passed on without a source that vouches for it. Written <c>rumour</c>.</summary>
    public static SourceKind Rumour { get; } = new("rumour", true);

    /// <inheritdoc/>
    public static ValueList<SourceKind> Known { get; } =
    [
        ContractText,
        Filing,
        PressRelease,
        CourtDocument,
        NewsReport,
        Statement,
        Rumour,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of source: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SourceKind? result)
        => TryRead(text, static word => new SourceKind(word), out result);
}
