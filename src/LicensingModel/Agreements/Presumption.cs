using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Agreements;

/// <summary>Something that is taken to be so until the contrary is recorded. A document may switch any of them off. An open vocabulary: an unknown word is kept.</summary>
public sealed class Presumption : Code<Presumption>, IScalar<Presumption>, ICode<Presumption>
{
    private Presumption(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>Suits, breaches, terminations, transfers and lapses that are not recorded have not happened, up to the day through which events were recorded. Written <c>nothingUnrecordedHappened</c>.</summary>
    public static Presumption NothingUnrecordedHappened { get; } = new("nothingUnrecordedHappened", true);

    /// <summary>In a text not seen in full, unread conditions and ends are absent, and what was not read of a subject or territory leaves something that a question with these open asks about. Written <c>unreadText</c>.</summary>
    public static Presumption UnreadText { get; } = new("unreadText", true);

    /// <summary>Ownership by a company under common control that may itself practise carries consent. Written <c>groupConsent</c>.</summary>
    public static Presumption GroupConsent { get; } = new("groupConsent", true);

    /// <summary>A licence to make, of a full text under US law that is silent on having made, covers having made. Written <c>haveMade</c>.</summary>
    public static Presumption HaveMade { get; } = new("haveMade", true);

    /// <inheritdoc/>
    public static ValueList<Presumption> Known { get; } =
    [
        NothingUnrecordedHappened,
        UnreadText,
        GroupConsent,
        HaveMade,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a presumption: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Presumption? result)
        => TryRead(text, static word => new Presumption(word), out result);
}
