using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Parties;

/// <summary>What becomes of an affiliate that ceases to be one. An open vocabulary: an unknown word is kept.</summary>
public sealed class LeavingRule : Code<LeavingRule>, IScalar<LeavingRule>, ICode<LeavingRule>
{
    private LeavingRule(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Its rights end when it leaves. Written <c>endsAtOnce</c>.</summary>
    public static LeavingRule EndsAtOnce { get; } = new("endsAtOnce", true);

    /// <summary>Its rights end after a time that the contract gives. Written <c>endsAfterTail</c>.</summary>
    public static LeavingRule EndsAfterTail { get; } = new("endsAfterTail", true);

    /// <summary>It keeps its rights for what it then made or sold. Written <c>frozen</c>.</summary>
    public static LeavingRule Frozen { get; } = new("frozen", true);

    /// <summary>It keeps its rights. Written <c>continues</c>.</summary>
    public static LeavingRule Continues { get; } = new("continues", true);

    /// <inheritdoc/>
    public static ValueList<LeavingRule> Known { get; } =
    [
        EndsAtOnce,
        EndsAfterTail,
        Frozen,
        Continues,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a rule for leavers: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out LeavingRule? result)
        => TryRead(text, static word => new LeavingRule(word), out result);
}
