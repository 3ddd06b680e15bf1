using LicensingModel.Sources;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Which sources a rule of choice puts before others.</summary>
internal sealed class Preference
{
    private readonly ValueList<SourceKind> _kinds;

    private Preference(string sources, ValueList<SourceKind> kinds)
    {
        Sources = sources;
        _kinds = kinds;
    }

    /// <summary>The sources, in words.</summary>
    internal string Sources { get; }

    private static Preference Official { get; } = new("a contract text, a press release or a statement", [SourceKind.ContractText, SourceKind.PressRelease, SourceKind.Statement]);

    private static Preference Filing { get; } = new("a filing or a court document", [SourceKind.Filing, SourceKind.CourtDocument]);

    private static Preference Press { get; } = new("the press", [SourceKind.PressRelease, SourceKind.NewsReport]);

    /// <summary>What a rule prefers; null for a person, and for a rule that is not known.</summary>
    internal static Preference? Of(ChoiceRule rule)
        => rule == ChoiceRule.OfficialBeforeOthers ? Official
            : rule == ChoiceRule.FilingBeforePress ? Filing
            : rule == ChoiceRule.PressBeforeRumour ? Press
            : null;

    /// <summary>Whether a source of a kind is among them; one of a kind that is not known, or that nobody declares, may be.</summary>
    internal bool MayGoBefore(SourceKind? kind)
    {
        if (kind is not { IsKnown: true })
            return true;

        foreach (var preferred in _kinds)
        {
            if (preferred == kind)
                return true;
        }

        return false;
    }
}
