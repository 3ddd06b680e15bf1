using LicensingModel.Decisions.Answers;

namespace LicensingModel.Rendering.Words;

/// <summary>Outcomes in words.</summary>
internal static class OutcomeWords
{
    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.NoLicenseNeeded => "no licence needed",
        Outcome.Licensed => "licensed",
        Outcome.Covered => "covered",
        Outcome.Conflicting => "conflicting",
        Outcome.Undetermined => "undetermined",
        _ => "not licensed",
    };
}
