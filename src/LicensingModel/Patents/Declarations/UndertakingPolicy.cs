using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Declarations;

/// <summary>Under whose policy on patents an undertaking is made. An open vocabulary: an unknown word is kept.</summary>
public sealed class UndertakingPolicy : Code<UndertakingPolicy>, IScalar<UndertakingPolicy>, ICode<UndertakingPolicy>
{
    private UndertakingPolicy(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The intellectual property rights policy of ETSI, annex 6 of its rules of procedure. Written <c>etsi</c>.</summary>
    public static UndertakingPolicy Etsi { get; } = new("etsi", true);

    /// <summary>The common patent policy of ITU-T, ITU-R, ISO and IEC. Written <c>ituIsoIec</c>.</summary>
    public static UndertakingPolicy ItuIsoIec { get; } = new("ituIsoIec", true);

    /// <summary>The patent policy of the IEEE Standards Association, with its letter of assurance. Written <c>ieee</c>.</summary>
    public static UndertakingPolicy Ieee { get; } = new("ieee", true);

    /// <summary>The policy of the IETF on patents, BCP 79. Written <c>ietf</c>.</summary>
    public static UndertakingPolicy Ietf { get; } = new("ietf", true);

    /// <inheritdoc/>
    public static ValueList<UndertakingPolicy> Known { get; } =
    [
        Etsi,
        ItuIsoIec,
        Ieee,
        Ietf,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a policy on patents in standards: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out UndertakingPolicy? result)
        => TryRead(text, static word => new UndertakingPolicy(word), out result);
}
