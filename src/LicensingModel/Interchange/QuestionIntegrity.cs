using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Checking;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange;

/// <summary>
/// Checks whether a question means something to a document: every id that it names is declared, every word and kind is known, and the term that it asks for exists.
/// A document answers any question; one that fails this check should not be asked, because a slip in it would look like an answer.
/// </summary>
public static class QuestionIntegrity
{
    /// <summary>Checks a question.</summary>
    /// <param name="question">The question.</param>
    /// <param name="document">The document that is to answer it.</param>
    /// <returns>What is wrong, with pointers into the question as it is written; nothing where it can be asked.</returns>
    public static ValueList<Diagnostic> Check(Question question, LicensingDocument document)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(document);
        var check = new QuestionCheck(document);
        check.Check(WrittenKinds.Of(question), JsonPointer.Root);
        return check.Findings.ToValueList();
    }

    /// <summary>Checks a file of questions.</summary>
    internal static IEnumerable<Diagnostic> Check(WrittenSet set, LicensingDocument document)
    {
        var check = new QuestionCheck(document);
        check.Check(set);
        return check.Findings;
    }
}
