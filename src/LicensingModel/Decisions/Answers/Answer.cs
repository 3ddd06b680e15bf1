using LicensingModel.Amendments;

namespace LicensingModel.Decisions.Answers;

/// <summary>What a document says to a question. Never a bare yes or no: it carries basis, missing facts, presumptions and proof.</summary>
public abstract record Answer
{
    private protected Answer()
    {
    }

    /// <summary>What was presumed to reach the answer; recording the contrary of one of them is a new fact. In a fixed order.</summary>
    public ValueList<UsedPresumption> Presumptions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>
    /// What is not known and makes no difference: the answer is the same for each value that it may have, every one of which was tried, and the proof is that of the first. Empty where nothing had to be
    /// tried.
    /// </summary>
    public ValueList<MissingFact> Immaterial { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What of the text from which the answer was given comes from amendments, and from which. Empty where the text was not amended.</summary>
    public ValueList<TermOrigin> Origins { get; init => field = Preconditions.NotNull(value); } = [];
}
