using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.Rights;

/// <summary>How a grant may pass to somebody else. An open vocabulary: an unknown word is kept.</summary>
public sealed class TransferRule : Code<TransferRule>, IScalar<TransferRule>, ICode<TransferRule>
{
    private TransferRule(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It may not. Written <c>none</c>.</summary>
    public static TransferRule None { get; } = new("none", true);

    /// <summary>With the grantor's consent. Written <c>withConsent</c>.</summary>
    public static TransferRule WithConsent { get; } = new("withConsent", true);

    /// <summary>Together with the business, by merger or by sale of substantially all assets. Written <c>withBusiness</c>.</summary>
    public static TransferRule WithBusiness { get; } = new("withBusiness", true);

    /// <summary>To affiliates. Written <c>toAffiliates</c>.</summary>
    public static TransferRule ToAffiliates { get; } = new("toAffiliates", true);

    /// <summary>Freely. Written <c>free</c>.</summary>
    public static TransferRule Free { get; } = new("free", true);

    /// <inheritdoc/>
    public static ValueList<TransferRule> Known { get; } =
    [
        None,
        WithConsent,
        WithBusiness,
        ToAffiliates,
        Free,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a rule on transfer: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TransferRule? result)
        => TryRead(text, static word => new TransferRule(word), out result);
}
