using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Intangibles;

/// <summary>What sort of right or asset it is, patents apart. An open vocabulary: an unknown word is kept.</summary>
public sealed class IntangibleKind : Code<IntangibleKind>, IScalar<IntangibleKind>, ICode<IntangibleKind>
{
    private IntangibleKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A trade mark, service mark or brand. Written <c>mark</c>.</summary>
    public static IntangibleKind Mark { get; } = new("mark", true);

    /// <summary>A work of authorship. Written <c>work</c>.</summary>
    public static IntangibleKind Work { get; } = new("work", true);

    /// <summary>Software. Written <c>software</c>.</summary>
    public static IntangibleKind Software { get; } = new("software", true);

    /// <summary>A registered or unregistered design. Written <c>design</c>.</summary>
    public static IntangibleKind Design { get; } = new("design", true);

    /// <summary>Know-how and trade secrets. Written <c>knowHow</c>.</summary>
    public static IntangibleKind KnowHow { get; } = new("knowHow", true);

    /// <summary>The layout of an integrated circuit. Written <c>maskWork</c>.</summary>
    public static IntangibleKind MaskWork { get; } = new("maskWork", true);

    /// <summary>Data and databases. Written <c>data</c>.</summary>
    public static IntangibleKind Data { get; } = new("data", true);

    /// <summary>A service that is provided. Written <c>service</c>.</summary>
    public static IntangibleKind Service { get; } = new("service", true);

    /// <inheritdoc/>
    public static ValueList<IntangibleKind> Known { get; } =
    [
        Mark,
        Work,
        Software,
        Design,
        KnowHow,
        MaskWork,
        Data,
        Service,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of intangible: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out IntangibleKind? result)
        => TryRead(text, static word => new IntangibleKind(word), out result);
}
