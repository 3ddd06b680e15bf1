using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Dealings;

/// <summary>What a licence says becomes of the sublicences that were granted under it, when it is ended before its time. An open vocabulary: an unknown word is kept.</summary>
public sealed class SublicenseFate : Code<SublicenseFate>, IScalar<SublicenseFate>, ICode<SublicenseFate>
{
    private SublicenseFate(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>They end with it. Written <c>end</c>.</summary>
    public static SublicenseFate End { get; } = new("end", true);

    /// <summary>They go on as they are. Written <c>survive</c>.</summary>
    public static SublicenseFate Survive { get; } = new("survive", true);

    /// <summary>They go on, from then on as licences of the one who granted the licence. Written <c>becomeDirect</c>.</summary>
    public static SublicenseFate BecomeDirect { get; } = new("becomeDirect", true);

    /// <inheritdoc/>
    public static ValueList<SublicenseFate> Known { get; } =
    [
        End,
        Survive,
        BecomeDirect,
    ];

    /// <inheritdoc/>
    public static string Expectation => "what becomes of sublicences: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SublicenseFate? result)
        => TryRead(text, static word => new SublicenseFate(word), out result);
}
