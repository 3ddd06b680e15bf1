using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Owed;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Answers;

/// <summary>Writes answers to questions who owes what, and whether something would breach a duty.</summary>
internal sealed class OwedText(Layout layout, Names names)
{
    private readonly ProofLines _lines = new(layout, names);

    internal void Write(BreachAnswer answer)
    {
        var question = answer.Question;
        var what = $"{ValueWords.Code(question.Action)}{(question.Product.TryGetValue(out var product) ? $" of {names.Of(product)}" : string.Empty)}{(question.Country.TryGetValue(out var country) ? $" in {country.EnglishName ?? country.Value}" : string.Empty)}";
        layout.Paragraph($"Whether {names.Of(question.By)} would breach a stated duty by “{what}” on {IsoDay.Format(question.On)}: {Word(answer.Outcome)}.{(question.IsConfined ? " The question is confined to what was captured of the provisions that it names." : string.Empty)}");
        _lines.Write(answer.Basis, answer.Missing, answer.Presumptions);
        _lines.List("Fails on one test only", answer.NearMisses.Select(miss => $"{_lines.Place(miss.Agreement, miss.Provision, miss.Clause)} — {miss.Tests.First(static test => test.Result.IsFalse).Reason}"));
        _lines.Tests(answer.Proof);
    }

    internal void Write(OwedAnswer answer)
    {
        var question = answer.Question;
        var by = question.By.TryGetValue(out var debtor) ? names.Of(debtor) : "anybody";
        var to = question.To.TryGetValue(out var creditor) ? names.Of(creditor) : "anybody";
        layout.Paragraph($"What {by} owes to {to}, as it stands on {IsoDay.Format(question.On)}: {Said(answer)}.");
        foreach (var owed in answer.Obligations)
        {
            layout.Marked(0, Mark(owed), $"{What(owed)} — {ValueWords.Spaced(owed.State.ToString())}: {owed.Reason} {_lines.Place(owed.Agreement, owed.Provision, owed.Clause)}.");
        }

        if (!answer.IsComplete)
            layout.Paragraph("There may be others, which were not seen or are not understood.");
        _lines.Write([], answer.Missing, answer.Presumptions);
        _lines.Tests(answer.Obligations.DistinctBy(static owed => owed.Provision).Select(static owed => new TestedProvision { Agreement = owed.Agreement, Provision = owed.Provision, Clause = owed.Clause, Tests = owed.Tests }));
    }

    /// <summary>The answer in a few words.</summary>
    internal static string Said(OwedAnswer answer)
        => FormattableString.Invariant($"{answer.Obligations.Count} obligations, {answer.Obligations.Count(static owed => owed.State == ObligationState.Undetermined)} of them undetermined");

    internal static string Word(Verdict verdict) => verdict switch { Verdict.Yes => "yes", Verdict.No => "no", _ => "undetermined" };

    private static char Mark(Obligation owed) => owed.IsOwed.IsTrue ? '✓' : owed.IsOwed.IsFalse ? '✗' : '?';

    private string What(Obligation owed)
    {
        var from = owed.From is { } debtor ? names.Of(debtor) : "somebody";
        var to = owed.To is { } creditor ? names.Of(creditor) : "somebody";
        if (owed.Kind == ObligationKind.Duty)
            return $"{from} to {to}: {ValueWords.Code(owed.Modality!)} {ValueWords.Code(owed.Action!)}{(owed.Object is { } about ? $", {names.Of(about)}" : string.Empty)}{(owed.Exceptions is { } excepted ? $" (excepted: {names.Of(excepted)})" : string.Empty)}";
        var sum = owed.Amount.TryGetValue(out var amount) ? amount.ToString() : owed.AtLeast is { } least ? $"at least {least}" : "a sum that is not known";
        return $"{from} to {to}: {sum}{(owed.Due is { } && owed.DueOn is { } on ? $", due {on}" : string.Empty)}";
    }
}
