using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Interchange.Questions;

/// <summary>A question in a file of questions: what is asked, under which id and title, and what is expected of the answer.</summary>
public sealed record PosedQuestion
{
    /// <summary>The id by which a report names it: its number in the file where none is written, null where a file holds one question by itself.</summary>
    public string? Id { get; init; }

    /// <summary>What it is about, in one language or several; null where that was not said.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>The question.</summary>
    public required Question Ask { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is expected of the answer; null where nothing is.</summary>
    public Expectation? Expect { get; init; }
}
