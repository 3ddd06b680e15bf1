using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>Whether somebody who acquires a party, and its earlier group, come in as affiliates. An open vocabulary: an unknown word is kept.</summary>
public sealed class AcquirerRule : Code<AcquirerRule>, IScalar<AcquirerRule>, ICode<AcquirerRule>
{
    private AcquirerRule(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>They come in. Written <c>included</c>.</summary>
    public static AcquirerRule Included { get; } = new("included", true);

    /// <summary>They stay out; the acquired group keeps what it had, and who joins it by a parent that it had all the time comes in. Of what an acquirer acquires later it says nothing. Written <c>excluded</c>.</summary>
    public static AcquirerRule Excluded { get; } = new("excluded", true);

    /// <inheritdoc/>
    public static ValueList<AcquirerRule> Known { get; } =
    [
        Included,
        Excluded,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a rule for acquirers: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out AcquirerRule? result)
        => TryRead(text, static word => new AcquirerRule(word), out result);
}
