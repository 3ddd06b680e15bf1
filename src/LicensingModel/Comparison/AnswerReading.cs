using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.States;

namespace LicensingModel.Comparison;

/// <summary>What an answer comes to, apart from how it is proved.</summary>
/// <param name="Freedom">Whether somebody is free to do something; unknown where that is not decided, and null where the answer is not about that.</param>
/// <param name="IsKnown">Whether the answer is definite.</param>
/// <param name="Said">What it comes to; equal answers say the same.</param>
internal readonly record struct AnswerReading(Truth? Freedom, bool IsKnown, string Said)
{
    internal static AnswerReading Of(Answer answer) => answer switch
    {
        MayAnswer may => Of(may.IsPermitted ? Truth.True : may.Outcome == Outcome.NotLicensed ? Truth.False : Truth.Unknown, may.Outcome.ToString()),
        AssertAnswer asserted => Of(!Of(asserted.Verdict), asserted.Verdict.ToString()),
        GrantAnswer grant => Of(Of(grant.Verdict), grant.Verdict.ToString()),
        BreachAnswer breach => Of(!Of(breach.Outcome), breach.Outcome.ToString()),
        StatusAnswer status => new(null, status.State != OperationState.Undetermined && status.Verdict != Verdict.Undetermined, $"{status.State} {status.Binds} {status.Verdict} {status.Since} {status.Until} {status.Exclusivity}\n" + string.Join('\n', status.Ends.Select(Of).Order(StringComparer.Ordinal))),
        OwedAnswer owed => new(null, owed.IsKnown, string.Join('\n', owed.Obligations.Select(Of).Order(StringComparer.Ordinal)) + $"\n{owed.IsComplete}"),
        _ => throw new ArgumentException("No such question is asked.", nameof(answer)),
    };

    /// <summary>Which way the answer went; null where it says the same.</summary>
    internal static CoverageDirection? Direction(AnswerReading before, AnswerReading after)
    {
        if (before.Said == after.Said)
            return null;
        if (before.IsKnown != after.IsKnown)
            return before.IsKnown ? CoverageDirection.BecameUnknown : CoverageDirection.BecameKnown;
        if (!before.IsKnown || before.Freedom is not { } then || after.Freedom is not { } now || then == now)
            return CoverageDirection.Otherwise;
        return now.IsTrue ? CoverageDirection.Widened : CoverageDirection.Narrowed;
    }

    /// <summary>What is missing in an answer.</summary>
    internal static ValueList<MissingFact> Missing(Answer answer) => answer switch
    {
        MayAnswer may => may.Missing,
        AssertAnswer asserted => asserted.Missing,
        GrantAnswer grant => grant.Missing,
        BreachAnswer breach => breach.Missing,
        StatusAnswer status => status.Missing,
        OwedAnswer owed => owed.Missing,
        _ => throw new ArgumentException("No such question is asked.", nameof(answer)),
    };

    private static AnswerReading Of(Truth freedom, string said) => new(freedom, !freedom.IsUnknown, said);

    private static Truth Of(Verdict verdict) => verdict switch
    {
        Verdict.Yes => Truth.True,
        Verdict.No => Truth.False,
        _ => Truth.Unknown,
    };

    private static string Of(WayToEnd way) => $"{way.Agreement} {way.Kind} {way.By} {way.Notice} {way.Cure} {way.TriggeredOn} {way.IsOpen} {way.IsOpenToAsked}";

    private static string Of(Obligation owed)
        => $"{owed.Agreement} {owed.Kind} {owed.State} {owed.From} {owed.To} {owed.Form} {owed.Amount} {owed.AtLeast} {owed.Modality} {owed.Action} {owed.Object} {owed.Exceptions} {owed.Due}";
}
