using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Standards;

/// <summary>Who makes standards and numbers them. An open vocabulary: an unknown word is kept.</summary>
public sealed class StandardBody : Code<StandardBody>, IScalar<StandardBody>, ICode<StandardBody>
{
    private StandardBody(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The 3rd Generation Partnership Project. Written <c>threeGpp</c>.</summary>
    public static StandardBody ThreeGpp { get; } = new("threeGpp", true);

    /// <summary>The European Telecommunications Standards Institute. Written <c>etsi</c>.</summary>
    public static StandardBody Etsi { get; } = new("etsi", true);

    /// <summary>The IEEE Standards Association. Written <c>ieee</c>.</summary>
    public static StandardBody Ieee { get; } = new("ieee", true);

    /// <summary>The telecommunication standardization sector of the International Telecommunication Union. Written <c>ituT</c>.</summary>
    public static StandardBody ItuT { get; } = new("ituT", true);

    /// <summary>The radiocommunication sector of the International Telecommunication Union. Written <c>ituR</c>.</summary>
    public static StandardBody ItuR { get; } = new("ituR", true);

    /// <summary>ISO and IEC together. Written <c>isoIec</c>.</summary>
    public static StandardBody IsoIec { get; } = new("isoIec", true);

    /// <summary>The International Organization for Standardization alone. Written <c>iso</c>.</summary>
    public static StandardBody Iso { get; } = new("iso", true);

    /// <summary>The International Electrotechnical Commission alone. Written <c>iec</c>.</summary>
    public static StandardBody Iec { get; } = new("iec", true);

    /// <summary>The Internet Engineering Task Force. Written <c>ietf</c>.</summary>
    public static StandardBody Ietf { get; } = new("ietf", true);

    /// <inheritdoc/>
    public static ValueList<StandardBody> Known { get; } =
    [
        ThreeGpp,
        Etsi,
        Ieee,
        ItuT,
        ItuR,
        IsoIec,
        Iso,
        Iec,
        Ietf,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a body that makes standards: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out StandardBody? result)
        => TryRead(text, static word => new StandardBody(word), out result);
}
