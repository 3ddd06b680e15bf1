using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>What must be done for an assignment to be allowed without consent. An open vocabulary: an unknown word is kept.</summary>
public sealed class TransferCondition : Code<TransferCondition>, IScalar<TransferCondition>, ICode<TransferCondition>
{
    private TransferCondition(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The other side is told. Written <c>notice</c>.</summary>
    public static TransferCondition Notice { get; } = new("notice", true);

    /// <summary>The assignee takes the obligations upon itself in writing. Written <c>assumption</c>.</summary>
    public static TransferCondition Assumption { get; } = new("assumption", true);

    /// <summary>The assignee stays an affiliate; the assignment falls if it ceases to be one. Written <c>staysAffiliate</c>.</summary>
    public static TransferCondition StaysAffiliate { get; } = new("staysAffiliate", true);

    /// <inheritdoc/>
    public static ValueList<TransferCondition> Known { get; } =
    [
        Notice,
        Assumption,
        StaysAffiliate,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a condition of a transfer: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out TransferCondition? result)
        => TryRead(text, static word => new TransferCondition(word), out result);
}
