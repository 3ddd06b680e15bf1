using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.States;

namespace LicensingModel.Rendering.Answers;

/// <summary>Verdicts and states in words.</summary>
internal static class VerdictWords
{
    internal static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Yes => "yes",
        Verdict.No => "no",
        _ => "undetermined",
    };

    internal static string Of(OperationState state) => state switch
    {
        OperationState.NotYet => "not yet in force",
        OperationState.InForce => "in force",
        OperationState.Dormant => "running, but not operating",
        OperationState.Suspended => "suspended",
        OperationState.Expired => "expired",
        OperationState.Terminated => "terminated",
        OperationState.Converted => "turned into something else",
        OperationState.Denied => "denied to exist",
        OperationState.Rumoured => "only rumoured",
        _ => "undetermined",
    };
}
