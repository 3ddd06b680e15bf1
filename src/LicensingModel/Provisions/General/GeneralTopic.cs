using System.Diagnostics.CodeAnalysis;

namespace LicensingModel.Provisions.General;

/// <summary>What a general provision is about. An open vocabulary: an unknown word is kept.</summary>
public sealed class GeneralTopic : Code<GeneralTopic>, IScalar<GeneralTopic>, ICode<GeneralTopic>
{
    private GeneralTopic(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The law that governs. Written <c>governingLaw</c>.</summary>
    public static GeneralTopic GoverningLaw { get; } = new("governingLaw", true);

    /// <summary>How disputes are settled. Written <c>disputes</c>.</summary>
    public static GeneralTopic Disputes { get; } = new("disputes", true);

    /// <summary>Liability and its limits. Written <c>liability</c>.</summary>
    public static GeneralTopic Liability { get; } = new("liability", true);

    /// <summary>What is warranted. Written <c>warranty</c>.</summary>
    public static GeneralTopic Warranty { get; } = new("warranty", true);

    /// <summary>Whether rights or the agreement may be assigned. Written <c>assignment</c>.</summary>
    public static GeneralTopic Assignment { get; } = new("assignment", true);

    /// <summary>How notice is given. Written <c>notices</c>.</summary>
    public static GeneralTopic Notices { get; } = new("notices", true);

    /// <inheritdoc/>
    public static ValueList<GeneralTopic> Known { get; } =
    [
        GoverningLaw,
        Disputes,
        Liability,
        Warranty,
        Assignment,
        Notices,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a topic of a general provision: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out GeneralTopic? result)
        => TryRead(text, static word => new GeneralTopic(word), out result);
}
