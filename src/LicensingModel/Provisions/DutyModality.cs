using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions;

/// <summary>How strongly a duty is put. An open vocabulary: an unknown word is kept.</summary>
public sealed class DutyModality : Code<DutyModality>, IScalar<DutyModality>, ICode<DutyModality>
{
    private DutyModality(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>It is owed. Written <c>must</c>.</summary>
    public static DutyModality Must { get; } = new("must", true);

    /// <summary>It is owed not to do it. Written <c>mustNot</c>.</summary>
    public static DutyModality MustNot { get; } = new("mustNot", true);

    /// <summary>It is allowed. Written <c>may</c>.</summary>
    public static DutyModality May { get; } = new("may", true);

    /// <summary>To talk about it is owed. Written <c>shallDiscuss</c>.</summary>
    public static DutyModality ShallDiscuss { get; } = new("shallDiscuss", true);

    /// <summary>To negotiate about it in good faith is owed. Written <c>shallNegotiate</c>.</summary>
    public static DutyModality ShallNegotiate { get; } = new("shallNegotiate", true);

    /// <summary>It need not: it is expressly not obliged. Written <c>needNot</c>.</summary>
    public static DutyModality NeedNot { get; } = new("needNot", true);

    /// <summary>It says that it intends to; no duty. Written <c>intends</c>.</summary>
    public static DutyModality Intends { get; } = new("intends", true);

    /// <summary>It was announced that it will be done; whether it is owed was not seen. Written <c>announced</c>.</summary>
    public static DutyModality Announced { get; } = new("announced", true);

    /// <inheritdoc/>
    public static ValueList<DutyModality> Known { get; } =
    [
        Must,
        MustNot,
        May,
        ShallDiscuss,
        ShallNegotiate,
        NeedNot,
        Intends,
        Announced,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a modality of a duty: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DutyModality? result)
        => TryRead(text, static word => new DutyModality(word), out result);
}
