using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange;

/// <summary>What came of a question in a file of questions.</summary>
public sealed record PosedAnswer
{
    /// <summary>The question, with what was expected.</summary>
    public required PosedQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The answer.</summary>
    public required Answer Answer { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Where the answer is not as expected; empty where it is, and where nothing was expected.</summary>
    public ValueList<Mismatch> Mismatches { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether the answer is as expected; null where nothing was expected.</summary>
    public bool? IsAsExpected => Question.Expect is null ? null : Mismatches.Count == 0;
}
