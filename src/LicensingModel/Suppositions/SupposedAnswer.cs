using LicensingModel.Decisions.Answers;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Suppositions;

/// <summary>The answers to one question without and with what is supposed, and in what they differ.</summary>
public sealed record SupposedAnswer
{
    /// <summary>The question, with what it supposes itself.</summary>
    public required PosedQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The answer without what is supposed besides; null where the question cannot be asked.</summary>
    public Answer? Before { get; init; }

    /// <summary>The answer with it; null where it cannot be asked so.</summary>
    public Answer? After { get; init; }

    /// <summary>Why it cannot be asked, or not with what is supposed, with pointers into the question; empty where it can.</summary>
    public ValueList<Diagnostic> Findings { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>In what the answers differ; empty where they do not.</summary>
    public ValueList<AnswerDifference> Differences { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Where they differ: the tests that come out differently, in the order of the proof. Where none has another result, those with another reason.</summary>
    public ValueList<TestDifference> Because { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether both answers could be had.</summary>
    public bool IsAsked => Before is not null && After is not null;

    /// <summary>Whether the answers differ in anything.</summary>
    public bool Differs => Differences.Count > 0;

    /// <summary>Whether what was asked for differs, and not only on what it rests.</summary>
    public bool IsAnotherAnswer => Differences.Any(static difference => difference.IsOfTheAnswer);
}
