using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents;

/// <summary>Which day in the life of a patent a contract looks at. An open vocabulary: an unknown word is kept.</summary>
public sealed class PatentDateKind : Code<PatentDateKind>, IScalar<PatentDateKind>, ICode<PatentDateKind>
{
    private PatentDateKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The earliest filing from which it claims priority. Written <c>firstFiled</c>.</summary>
    public static PatentDateKind FirstFiled { get; } = new("firstFiled", true);

    /// <summary>Its own filing. Written <c>filed</c>.</summary>
    public static PatentDateKind Filed { get; } = new("filed", true);

    /// <summary>Its grant. Written <c>granted</c>.</summary>
    public static PatentDateKind Granted { get; } = new("granted", true);

    /// <summary>The day on which the grantor acquired it. Written <c>acquired</c>.</summary>
    public static PatentDateKind Acquired { get; } = new("acquired", true);

    /// <inheritdoc/>
    public static ValueList<PatentDateKind> Known { get; } =
    [
        FirstFiled,
        Filed,
        Granted,
        Acquired,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a day in the life of a patent: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PatentDateKind? result)
        => TryRead(text, static word => new PatentDateKind(word), out result);
}
