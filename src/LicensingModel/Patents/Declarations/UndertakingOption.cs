using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Patents.Declarations;

/// <summary>What somebody undertakes, of what a policy lets choose; what it means under each policy is in the table of <see cref="PolicyRule"/>. An open vocabulary: an unknown word is kept.</summary>
public sealed class UndertakingOption : Code<UndertakingOption>, IScalar<UndertakingOption>, ICode<UndertakingOption>
{
    private UndertakingOption(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Prepared to license on fair, reasonable and non-discriminatory terms, whatever the fee. Written <c>frand</c>.</summary>
    public static UndertakingOption Frand { get; } = new("frand", true);

    /// <summary>Prepared to license free of charge. Written <c>royaltyFree</c>.</summary>
    public static UndertakingOption RoyaltyFree { get; } = new("royaltyFree", true);

    /// <summary>Prepared to license on reasonable terms within a rate or terms that are stated. Written <c>statedRate</c>.</summary>
    public static UndertakingOption StatedRate { get; } = new("statedRate", true);

    /// <summary>Will not enforce the patents against those who implement the standard. Written <c>notEnforced</c>.</summary>
    public static UndertakingOption NotEnforced { get; } = new("notEnforced", true);

    /// <summary>No licence is required of those who implement the standard. Written <c>noLicenseRequired</c>.</summary>
    public static UndertakingOption NoLicenseRequired { get; } = new("noLicenseRequired", true);

    /// <summary>Will say later which of the options it chooses, but no unwillingness. Written <c>toBeProvided</c>.</summary>
    public static UndertakingOption ToBeProvided { get; } = new("toBeProvided", true);

    /// <summary>Knows of no patents that may be essential. Written <c>notAware</c>.</summary>
    public static UndertakingOption NotAware { get; } = new("notAware", true);

    /// <summary>Not prepared to license as the policy asks. Written <c>unwilling</c>.</summary>
    public static UndertakingOption Unwilling { get; } = new("unwilling", true);

    /// <summary>What is written beside it. Written <c>asWritten</c>.</summary>
    public static UndertakingOption AsWritten { get; } = new("asWritten", true);

    /// <inheritdoc/>
    public static ValueList<UndertakingOption> Known { get; } =
    [
        Frand,
        RoyaltyFree,
        StatedRate,
        NotEnforced,
        NoLicenseRequired,
        ToBeProvided,
        NotAware,
        Unwilling,
        AsWritten,
    ];

    /// <inheritdoc/>
    public static string Expectation => "an option of an undertaking: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out UndertakingOption? result)
        => TryRead(text, static word => new UndertakingOption(word), out result);
}
