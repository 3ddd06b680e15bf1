namespace LicensingModel.Interchange.Questions;

/// <summary>The questions of one file, in its order. With expectations it is a test of the document.</summary>
public sealed record QuestionSet
{
    /// <summary>The questions; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<PosedQuestion> Questions
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "A set of questions holds at least one.");
    }

    /// <summary>Whether the file held one question by itself, without id and expectation.</summary>
    public bool IsAlone => Questions is [{ Id: null }];
}
