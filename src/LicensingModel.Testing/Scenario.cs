using LicensingModel.Agreements;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Testing;

/// <summary>One question of a scenario file, with what is expected of the answer, and the document that is asked. Immutable.</summary>
public sealed class Scenario
{
    private readonly LicensingDocument _document;

    internal Scenario(PosedQuestion question, LicensingDocument document) => (Question, _document) = (question, document);

    /// <summary>The id by which reports name it.</summary>
    public string Id => Question.Id!;

    /// <summary>What it is about; null where the file does not say.</summary>
    public LocalizedText? Title => Question.Title;

    /// <summary>The question, with what is given in the whole file and what is expected.</summary>
    public PosedQuestion Question { get; }

    /// <summary>Asks it, and holds the answer against what is expected.</summary>
    public PosedAnswer Run() => _document.Ask(Question);

    /// <summary>Asks it; the answer must be as expected.</summary>
    /// <exception cref="Verification.LicensingAssertionException">It is not; the message says what was expected, what was answered, and the proof.</exception>
    public void Verify() => Testing.Verify.AsExpected(Run(), _document);

    /// <summary>The id, and the title where there is one.</summary>
    public override string ToString() => Title is { } title ? $"{Id}: {title.Preferred([])}" : Id;
}
