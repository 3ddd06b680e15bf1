using LicensingModel.Decisions.Answers;

namespace LicensingModel.Rendering.Answers;

/// <summary>Answers by yes or no, in words.</summary>
internal static class VerdictWords
{
    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "yes",
        Verdict.No => "no",
        _ => "undetermined",
    };
}
