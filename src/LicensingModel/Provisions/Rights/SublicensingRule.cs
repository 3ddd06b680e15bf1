using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>Whether a grantee may grant sublicences. An open vocabulary: an unknown word is kept.</summary>
public sealed class SublicensingRule : Code<SublicensingRule>, IScalar<SublicensingRule>, ICode<SublicensingRule>
{
    private SublicensingRule(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It may not. Written <c>none</c>.</summary>
    public static SublicensingRule None { get; } = new("none", true);

    /// <summary>Only to the classes listed. Written <c>listedClasses</c>.</summary>
    public static SublicensingRule ListedClasses { get; } = new("listedClasses", true);

    /// <summary>It may. Written <c>permitted</c>.</summary>
    public static SublicensingRule Permitted { get; } = new("permitted", true);

    /// <inheritdoc/>
    public static ValueList<SublicensingRule> Known { get; } =
    [
        None,
        ListedClasses,
        Permitted,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a rule on sublicences: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out SublicensingRule? result)
        => TryRead(text, static word => new SublicensingRule(word), out result);
}
