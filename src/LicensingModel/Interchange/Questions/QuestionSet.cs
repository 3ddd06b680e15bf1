using LicensingModel.Decisions.Questions;

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

    /// <summary>The files of the document that is asked, as paths from the folder of the file; empty where the file does not say. Whoever has files reads them; the library does not.</summary>
    public ValueList<string> Documents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What all questions suppose, besides what each supposes itself.</summary>
    public Assumptions Given { get; init => field = Preconditions.NotNull(value); } = Assumptions.None;

    /// <summary>The questions as they are asked: each supposes what is given too.</summary>
    public ValueList<PosedQuestion> Posed
        => Given.IsEmpty ? Questions : Questions.Select(posed => posed with { Ask = posed.Ask with { Assume = Given.And(posed.Ask.Assume) } }).ToValueList();

    /// <summary>Whether the file held one question by itself, without id and expectation.</summary>
    public bool IsAlone => Questions is [{ Id: null }] && Documents.Count == 0 && Given.IsEmpty;
}
