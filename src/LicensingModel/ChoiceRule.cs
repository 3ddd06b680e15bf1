using System.Diagnostics.CodeAnalysis;

namespace LicensingModel;

/// <summary>By which rule one reading of a term was preferred to others. An open vocabulary: an unknown word is kept.</summary>
public sealed class ChoiceRule : Code<ChoiceRule>, IScalar<ChoiceRule>, ICode<ChoiceRule>
{
    private ChoiceRule(string value, bool isKnown = false)
        : base(value, isKnown)
    {
    }

    /// <summary>The contract text, or what the parties themselves published, goes before what others report. Written <c>officialBeforeOthers</c>.</summary>
    public static ChoiceRule OfficialBeforeOthers { get; } = new("officialBeforeOthers", true);

    /// <summary>A filing goes before the press. Written <c>filingBeforePress</c>.</summary>
    public static ChoiceRule FilingBeforePress { get; } = new("filingBeforePress", true);

    /// <summary>The press goes before rumour. Written <c>pressBeforeRumour</c>.</summary>
    public static ChoiceRule PressBeforeRumour { get; } = new("pressBeforeRumour", true);

    /// <summary>A person chose; who and why stands beside. Written <c>person</c>.</summary>
    public static ChoiceRule Person { get; } = new("person", true);

    /// <inheritdoc/>
    public static ValueList<ChoiceRule> Known { get; } =
    [
        OfficialBeforeOthers,
        FilingBeforePress,
        PressBeforeRumour,
        Person,
    ];

    /// <inheritdoc/>
    public static string Expectation => "a rule of choice: " + Form;

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out ChoiceRule? result)
        => TryRead(text, static word => new ChoiceRule(word), out result);
}
