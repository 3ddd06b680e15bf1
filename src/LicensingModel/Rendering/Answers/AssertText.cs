using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Questions;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes the answer whether a right may be asserted.</summary>
internal sealed class AssertText(Layout layout, Names names)
{
    private readonly QuestionWords _question = new(names, new ValueWords(names));
    private readonly ProofParts _parts = new(layout, names);

    internal void Write(AssertAnswer answer)
    {
        layout.Paragraph(Sentence(answer));
        _parts.List("Patent by patent", answer.Each.Select(one => $"{_question.Patents(one.Question)}: {VerdictWords.Of(one.Verdict)}"));
        _parts.List("It is protected by", answer.Basis.Select(basis => _parts.Place(basis.Agreement, basis.Provision, basis.Clause)));
        _parts.Missing(answer.Missing);
        _parts.Presumed(answer.Presumptions);
        _parts.List("Fails to protect on one test only", answer.NearMisses.Select(miss => $"{_parts.Place(miss.Agreement, miss.Provision, miss.Clause)} — {miss.FailedTest.Reason}"));
        if (answer.IsBoundExceeded)
            layout.Paragraph("The contested terms, or the cases that the question leaves open, are too many to try them all; for that alone the answer is undetermined.");
        foreach (var proof in answer.Proof)
            WriteProof(proof);
    }

    private string Sentence(AssertAnswer answer)
    {
        var (who, what) = (names.Of(answer.Question.Holder), _question.Assertion(answer.Question));
        var sentence = answer.Verdict switch
        {
            Verdict.Yes => $"Yes: {who} may assert {what}.",
            Verdict.No => $"No: {who} may not assert {what}.",
            _ => $"Undetermined: whether {who} may assert {what} depends on what is not known.",
        };
        var found = answer.Verdict != Verdict.Yes || answer.Witness is not { } witness ? string.Empty
            : witness == answer.Question ? " It is said of at least one of the cases that the question leaves open."
            : $" It is said of at least one of the cases that the question leaves open; found for: {_question.Assertion(witness)}.";
        return sentence + found + (answer.Question.IsConfined ? " The question is confined to what was captured of the provisions that it names." : string.Empty);
    }

    private void WriteProof(AssertProof proof)
    {
        layout.Heading(2, proof.Reading.Count == 0 ? "Proof" : $"Proof, if {string.Join("; ", proof.Reading)}: {VerdictWords.Of(proof.Verdict)}");
        layout.Paragraph("Whether there is something to assert:");
        foreach (var test in proof.Claim)
            _parts.Test(test);
        _parts.Exhaustion(proof.Exhaustion);
        foreach (var provision in proof.Provisions)
        {
            layout.Paragraph($"{ProofParts.Mark(provision.Result)} {_parts.Place(provision.Agreement, provision.Provision, provision.Clause)} — would protect:");
            foreach (var test in provision.Tests)
                _parts.Test(test);
        }
    }
}
