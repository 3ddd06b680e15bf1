using LicensingModel.Decisions.Questions;

namespace LicensingModel.Suppositions;

/// <summary>What becomes of questions to a document if something is supposed.</summary>
public sealed record SuppositionReport
{
    /// <summary>What is supposed.</summary>
    public required Assumptions Assumptions { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What became of each question, in their order; none is left out.</summary>
    public required ValueList<SupposedAnswer> Answers { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The questions whose answers differ.</summary>
    public ValueList<SupposedAnswer> Different => Answers.Where(static answer => answer.Differs).ToValueList();

    /// <summary>The questions that could not be asked, or not with what is supposed.</summary>
    public ValueList<SupposedAnswer> NotAsked => Answers.Where(static answer => !answer.IsAsked).ToValueList();

    /// <summary>Whether every question could be asked and no answer differs.</summary>
    public bool IsUnchanged => Answers.All(static answer => answer.IsAsked && !answer.Differs);
}
