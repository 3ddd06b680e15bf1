using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes the answer to a question for the state of an agreement or provision.</summary>
internal sealed class StatusText(Layout layout, Names names)
{
    private readonly AnswerParts _parts = new(layout, names);
    private readonly ValueWords _values = new(names);

    /// <summary>The answer in a few words.</summary>
    internal static string Short(StatusAnswer answer)
        => VerdictWords.Of(answer.State) + (answer.Verdict is { } verdict ? $"; may be ended by the one asked about: {VerdictWords.Of(verdict)}" : string.Empty);

    internal void Write(StatusAnswer answer)
    {
        layout.Paragraph(Sentence(answer));
        if (answer.Verdict is { } verdict)
            layout.Paragraph(Ending(answer.Question, verdict));
        if (answer.Until?.StatedValue is AnchoredDate until)
            layout.Paragraph($"Until when it runs: {_values.Of(until)}.");
        if (answer.Exclusivity is { } degree)
            layout.Paragraph($"On that day it is {ValueWords.Code(degree)}.");
        _parts.Basis(answer.Basis);
        _parts.List("It may be ended", answer.Ends.Select(Way));
        _parts.Missing(answer.Missing);
        _parts.Presumed(answer.Presumptions);
        WriteChange(answer.ChangesOn);
        _parts.BoundExceeded(answer.IsBoundExceeded);
        foreach (var proof in answer.Proof)
            WriteProof(proof);
    }

    private string Sentence(StatusAnswer answer)
    {
        var question = answer.Question;
        var what = question.Provision is { } provision ? $"{provision} of {names.Of(question.Agreement)}" : names.Of(question.Agreement);
        var whose = question.For.TryGetValue(out var party) ? $", for {names.Of(party)}" : string.Empty;
        var since = answer.Since is { } day ? $", since {IsoDay.Format(day)}" : string.Empty;
        var binds = answer.Binds.IsTrue ? string.Empty : answer.Binds.IsFalse ? " It does not bind." : " Whether it binds is not known.";
        return $"On {IsoDay.Format(question.On)}, {what}{whose}: {VerdictWords.Of(answer.State)}{since}.{binds}";
    }

    private string Ending(StatusQuestion question, Verdict verdict)
    {
        var who = question.EndableBy is { } party ? names.Of(party) : "nobody";
        return verdict switch
        {
            Verdict.Yes => $"{who} may end it on that day, or give notice of that.",
            Verdict.No => $"{who} may not end it on that day.",
            _ => $"Whether {who} may end it on that day depends on what is not known.",
        };
    }

    private string Way(WayToEnd way)
    {
        var by = way.By.Count > 0 ? $"by {names.Of(way.By)}" : "by whom is not known";
        var notice = way.Notice is { } period ? $", on notice of {_values.Of(period)}" : string.Empty;
        var cure = way.Cure is { } time ? $", after {_values.Of(time)} to cure" : string.Empty;
        var isOpen = way.IsOpen.IsTrue ? "open" : way.IsOpen.IsFalse ? "not open" : "not known whether it is open";
        return $"{ValueWords.Spaced(way.Kind.ToString())} {by}{notice}{cure}, {_parts.Place(way.Agreement, way.Provision, way.Clause)} — {isOpen}: {way.Test.Reason}";
    }

    private void WriteChange(StateChange? change)
    {
        if (change is null)
            return;

        layout.Gap();
        if (change.Day is not { } day)
        {
            layout.Paragraph("Nothing that is recorded changes this later.");
            return;
        }

        layout.Paragraph($"It changes on {IsoDay.Format(day)}: {VerdictWords.Of(change.Becomes.GetValueOrDefault())} from then on, if nothing happens that is not recorded.");
        foreach (var fact in change.WaitsFor)
            layout.Marked(0, '•', fact.Explanation);
    }

    private void WriteProof(StatusProof proof)
    {
        layout.Heading(2, proof.Reading.Count == 0 ? "Proof" : $"Proof, if {string.Join("; ", proof.Reading)}: {VerdictWords.Of(proof.State)}");
        foreach (var test in proof.Tests)
            _parts.Test(test);
        foreach (var way in proof.Ends)
            _parts.Test(way.Test);
    }
}
