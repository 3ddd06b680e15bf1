using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>By which register or system a party is identified. An open vocabulary: an unknown word is kept.</summary>
public sealed class IdentifierScheme : Code<IdentifierScheme>, IScalar<IdentifierScheme>, ICode<IdentifierScheme>
{
    private IdentifierScheme(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The Legal Entity Identifier of ISO 17442: 18 letters or digits and two check digits. Written <c>lei</c>.</summary>
    public static IdentifierScheme Lei { get; } = new("lei", true);

    /// <summary>The number in the register of companies where it is incorporated. Written <c>registerNumber</c>.</summary>
    public static IdentifierScheme RegisterNumber { get; } = new("registerNumber", true);

    /// <summary>A tax number. Written <c>taxNumber</c>.</summary>
    public static IdentifierScheme TaxNumber { get; } = new("taxNumber", true);

    /// <summary>The number under which it files with the US Securities and Exchange Commission. Written <c>centralIndexKey</c>.</summary>
    public static IdentifierScheme CentralIndexKey { get; } = new("centralIndexKey", true);

    /// <inheritdoc/>
    public static ValueList<IdentifierScheme> Known { get; } =
    [
        Lei,
        RegisterNumber,
        TaxNumber,
        CentralIndexKey,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a scheme of identifiers: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out IdentifierScheme? result)
        => TryRead(text, static word => new IdentifierScheme(word), out result);
}
