using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>What sort of party somebody is. An open vocabulary: an unknown word is kept.</summary>
public sealed class PartyKind : Code<PartyKind>, IScalar<PartyKind>, ICode<PartyKind>
{
    private PartyKind(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>A company or other legal entity that trades. Written <c>company</c>.</summary>
    public static PartyKind Company { get; } = new("company", true);

    /// <summary>A natural person. Written <c>individual</c>.</summary>
    public static PartyKind Individual { get; } = new("individual", true);

    /// <summary>A state, ministry or agency. Written <c>publicBody</c>.</summary>
    public static PartyKind PublicBody { get; } = new("publicBody", true);

    /// <summary>A university or research institute. Written <c>university</c>.</summary>
    public static PartyKind University { get; } = new("university", true);

    /// <summary>A body that publishes standards. Written <c>standardsBody</c>.</summary>
    public static PartyKind StandardsBody { get; } = new("standardsBody", true);

    /// <summary>An administrator of a patent pool. Written <c>poolAdministrator</c>.</summary>
    public static PartyKind PoolAdministrator { get; } = new("poolAdministrator", true);

    /// <summary>Everybody who answers a description: every licensee that distributes, every customer. Written <c>openClass</c>.</summary>
    public static PartyKind OpenClass { get; } = new("openClass", true);

    /// <inheritdoc/>
    public static ValueList<PartyKind> Known { get; } =
    [
        Company,
        Individual,
        PublicBody,
        University,
        StandardsBody,
        PoolAdministrator,
        OpenClass,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a kind of party: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out PartyKind? result)
        => TryRead(text, static word => new PartyKind(word), out result);
}
