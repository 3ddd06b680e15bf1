using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering;

/// <summary>Writes the answer to a question whether somebody may.</summary>
internal sealed class MayText(Layout layout, Names names)
{
    private readonly QuestionWords _question = new(names, new ValueWords(names));
    private readonly ProofParts _parts = new(layout, names);

    internal void Write(MayAnswer answer)
    {
        WriteAnswer(answer);
        WriteProof(answer);
    }

    /// <summary>Writes the answer and what it rests on.</summary>
    internal void WriteAnswer(MayAnswer answer)
    {
        layout.Paragraph(Sentence(answer));
        _parts.List("One by one", answer.Each.Select(one => $"{_question.Rights(one.Question)}: {OutcomeWords.Of(one.Outcome)}{(one.Basis.Count > 0 ? $", by {Listing.And(one.Basis.Select(basis => _parts.Place(basis.Agreement, basis.Provision, basis.Clause)))}" : string.Empty)}"));
        _parts.List(answer.Each.Count > 0 ? "For the least favourable of them, it rests on" : "It rests on", answer.Basis.Select(basis => $"{_parts.Place(basis.Agreement, basis.Provision, basis.Clause)} — {Gives(basis.Gives, basis.Provision)}"));
        _parts.Missing(answer.Missing);
        if (answer.SettledBy.Count > 0)
            layout.Paragraph($"{(answer.SettledBy.Count == 1 ? "One of them could settle it by itself" : $"{answer.SettledBy.Count} of them together could settle it")}: {string.Join("; ", answer.SettledBy.Select(fact => $"{fact.Subject}: {fact.Term}"))}.{(answer.IsSettledByCut ? " Not every set was tried." : string.Empty)}");
        _parts.Presumed(answer.Presumptions);
        _parts.List("Fails on one test only", answer.NearMisses.Select(miss => $"{_parts.Place(miss.Agreement, miss.Provision, miss.Clause)} — {miss.FailedTest.Reason}"));
        WriteUndertakings(answer.Undertakings);
        WriteChange(answer);
        if (answer.IsBoundExceeded)
            layout.Paragraph("The contested terms are too many to try every reading of them together; for that alone the answer is undetermined.");
    }

    /// <summary>Writes every test, reading by reading.</summary>
    internal void WriteProof(MayAnswer answer)
    {
        foreach (var reading in answer.Proof)
            WriteReading(reading);
    }

    private string Gives(Outcome outcome, ProvisionId? provision)
        => outcome != Outcome.Covered ? "a licence" : provision is not null && names.IsRelease(provision) ? "a release" : "a covenant not to sue";

    private string Covers(MayAnswer answer)
        => answer.Basis.Count == 0 && answer.Proof.Any(static proof => proof.Exhaustion.Any(static test => test.Result.IsTrue)) ? "the right is exhausted by an earlier sale"
            : answer.Basis.Count == 0 ? "a covenant not to sue or a release covers it"
            : $"{Gives(Outcome.Covered, answer.Basis.FirstOrDefault(basis => basis.Gives == Outcome.Covered)?.Provision)} covers it";

    private string Sentence(MayAnswer answer)
    {
        var (who, deed) = (_question.Actor(answer.Question), _question.Deed(answer.Question));
        var sentence = answer.Outcome switch
        {
            Outcome.NoLicenseNeeded => $"No licence needed: {who} may {deed} without one.",
            Outcome.Licensed => $"Licensed: {who} may {deed}.",
            Outcome.Covered => $"Covered: {who} may {deed}, because {Covers(answer)}.",
            Outcome.Conflicting => $"Conflicting: whether {who} may {deed} depends on which of the contested terms holds; under one reading it is permitted, under another it is not.",
            Outcome.Undetermined => $"Undetermined: whether {who} may {deed} depends on what is not known.",
            _ => $"Not licensed: {who} has no licence to {deed}; everything that could cover it fails on something definite.",
        };
        var confined = answer.Question.IsConfined ? " The question is confined to what was captured of the provisions that it names." : string.Empty;
        return sentence + Found(answer.Question, answer.Witness) + confined;
    }

    private string Found(MayQuestion question, MayQuestion? witness)
    {
        if (witness is null)
            return string.Empty;
        return witness == question
            ? " It is said of at least one of the cases that the question leaves open."
            : $" It is said of at least one of the cases that the question leaves open; found for: {_question.Actor(witness)}, to {_question.Deed(witness)}.";
    }

    private void WriteUndertakings(ValueList<DeclaredUndertaking> undertakings)
    {
        if (undertakings.Count == 0)
            return;

        layout.Gap();
        layout.Paragraph("Undertaken towards standards bodies, which is no licence:");
        foreach (var declared in undertakings)
        {
            var holder = declared.Holder is { } known ? names.Of(known) : "the holder";
            layout.Marked(0, ProofParts.Mark(declared.Binds), $"{declared.Declaration} of {names.Of(declared.Declarant)}: {(declared.Binds.IsTrue ? "binds" : "may bind")} {holder}");
            foreach (var test in declared.Tests)
                layout.Marked(1, ProofParts.Mark(test.Result), test.Reason);
        }
    }

    private void WriteChange(MayAnswer answer)
    {
        if (answer.ChangesOn is not { } change)
            return;

        layout.Gap();
        if (change.Day is not { } day)
        {
            layout.Paragraph("Nothing that is recorded changes this later.");
            return;
        }

        layout.Paragraph($"It changes on {IsoDay.Format(day)}: {OutcomeWords.Of(change.Becomes.GetValueOrDefault())} from then on, if nothing happens that is not recorded.");
        foreach (var fact in change.WaitsFor)
            layout.Marked(0, '•', fact.Explanation);
    }

    private void WriteReading(ReadingProof reading)
    {
        layout.Heading(2, reading.Reading.Count == 0 ? "Proof" : $"Proof, if {string.Join("; ", reading.Reading)}: {OutcomeWords.Of(reading.Outcome)}");
        layout.Paragraph("Whether a licence is needed:");
        foreach (var test in reading.Need)
            _parts.Test(test);
        _parts.Exhaustion(reading.Exhaustion);
        foreach (var provision in reading.Provisions)
        {
            layout.Paragraph($"{ProofParts.Mark(provision.Result)} {_parts.Place(provision.Agreement, provision.Provision, provision.Clause)} — would give {Gives(provision.Gives, provision.Provision)}:");
            foreach (var test in provision.Tests)
                _parts.Test(test);
        }
    }
}
