using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Interchange.Expectations;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;
using LicensingModel.Suppositions;

namespace LicensingModel.Rendering.Suppositions;

/// <summary>Sets answers before and after, those together that change in the same way for the same reason.</summary>
internal sealed class SuppositionSetter(Layout layout, Names names, bool isOneAgreement)
{
    private const int MostTests = 5;

    private readonly AskedWords _asked = new(names);
    private readonly ValueWords _values = new(names);

    internal void Write(string heading, IEnumerable<SupposedAnswer> answers)
    {
        var groups = answers.GroupBy(Likeness, StringComparer.Ordinal).ToList();
        if (groups.Count == 0)
            return;

        layout.Heading(2, heading);
        foreach (var group in groups)
        {
            foreach (var asked in Asked([.. group]))
                layout.Paragraph(asked);
            Write([.. group]);
            layout.Gap();
        }
    }

    internal void WriteNotAsked(ValueList<SupposedAnswer> answers)
    {
        if (answers.Count == 0)
            return;

        layout.Heading(2, "Could not be asked");
        foreach (var alike in answers.GroupBy(static answer => string.Join('\n', answer.Findings.Select(static finding => finding.Message)), StringComparer.Ordinal))
        {
            foreach (var answer in alike)
                layout.Paragraph(_asked.Of(answer.Question) + (answer.Before is { } before ? $" (before: {Said(before)})" : string.Empty));
            foreach (var finding in alike.First().Findings)
                layout.Marked(0, '✗', $"{finding.Code}: {finding.Message}");
        }
    }

    internal void WriteUnchanged(IEnumerable<SupposedAnswer> answers)
    {
        var all = answers.ToList();
        if (all.Count == 0)
            return;

        layout.Heading(2, "Unchanged");
        foreach (var group in all.GroupBy(answer => Said(answer.Before!), StringComparer.Ordinal))
            layout.Item(0, group.Key, string.Join(", ", group.Select(answer => answer.Question.Id ?? _asked.Of(answer.Question))));
    }

    /// <summary>What was asked; many states of one day in one sentence.</summary>
    private IEnumerable<string> Asked(List<SupposedAnswer> alike)
        => alike.Count > 1 && alike.TrueForAll(static answer => answer.Question is { Id: not null, Title: null, Ask: StatusQuestion })
                && alike.Select(static answer => ((StatusQuestion)answer.Question.Ask).On).Distinct().ToList() is [var day]
            ? [$"{string.Join(", ", alike.Select(static answer => answer.Question.Id))} — the state on {IsoDay.Format(day)}"]
            : alike.Select(answer => _asked.Of(answer.Question));

    private void Write(List<SupposedAnswer> alike)
    {
        var first = alike[0];
        layout.Item(0, "before", Said(first.Before!));
        layout.Item(0, "after", Said(first.After!));
        if (first.Differences.Any(static difference => difference.Member == "changesOn"))
            layout.Item(0, "changes next", $"{Next(first.Before!)} → {Next(first.After!)}");
        foreach (var difference in first.Differences)
            Write(difference);

        Items("rests no longer on", Besides(alike, static answer => answer.Before, static answer => answer.After));
        Items("rests now on", Besides(alike, static answer => answer.After, static answer => answer.Before));
        Items("not missing any more", Missing(alike, static answer => answer.Before, static answer => answer.After));
        Items("missing now", Missing(alike, static answer => answer.After, static answer => answer.Before));
        WriteTests(alike.SelectMany(Tests).Distinct().ToList());
    }

    /// <summary>Sets what the few words of the answer do not say.</summary>
    private void Write(AnswerDifference difference)
    {
        switch (difference.Member)
        {
            case "exclusivity" or "binds" or "isComplete": layout.Item(0, ValueWords.Spaced(difference.Member), $"{Items(difference.Before)} → {Items(difference.After)}"); break;
            case "obligations" or "each" or "ends" or "conditions" or "consents":
                var what = difference.Member == "ends" ? "ways to end it" : ValueWords.Spaced(difference.Member);
                Items($"{what}, no longer", difference.Gone);
                Items($"{what}, now", difference.Come);
                break;
            default: break;
        }
    }

    private static string Next(Answer answer) => answer switch
    {
        MayAnswer { ChangesOn: { Day: { } day, Becomes: { } becomes } } => $"{IsoDay.Format(day)}, {OutcomeWords.Of(becomes)}",
        StatusAnswer { ChangesOn: { Day: { } day, Becomes: { } becomes } } => $"{IsoDay.Format(day)}, {VerdictWords.Of(becomes)}",
        MayAnswer { ChangesOn.SearchedThrough: { } through } => $"not through {IsoDay.Format(through)}",
        StatusAnswer { ChangesOn.SearchedThrough: { } through } => $"not through {IsoDay.Format(through)}",
        _ => "by nothing that is recorded",
    };

    private IEnumerable<string> Besides(List<SupposedAnswer> alike, Func<SupposedAnswer, Answer?> one, Func<SupposedAnswer, Answer?> other)
        => alike.SelectMany(answer => Basis(one(answer)!).Except(Basis(other(answer)!))).Distinct().Select(Place);

    private static IEnumerable<CitedProvision> Basis(Answer answer) => AnswerGrounds.Of(answer).Basis.Select(static tested => tested.Cited);

    private static IEnumerable<string> Missing(List<SupposedAnswer> alike, Func<SupposedAnswer, Answer?> one, Func<SupposedAnswer, Answer?> other)
        => alike
            .SelectMany(answer => AnswerGrounds.Of(one(answer)!).Missing.ExceptBy(AnswerGrounds.Of(other(answer)!).Missing.Select(static fact => (fact.Subject, fact.Term)), static fact => (fact.Subject, fact.Term)))
            .Select(static fact => $"{fact.Explanation} ({fact.Subject}: {fact.Term})").Distinct(StringComparer.Ordinal);

    private void WriteTests(List<(char Mark, string Words)> tests)
    {
        foreach (var (mark, words) in tests.Take(MostTests))
            layout.Marked(0, mark, words);
        if (tests.Count > MostTests)
            layout.Item(0, null, FormattableString.Invariant($"and {tests.Count - MostTests} more tests come out differently; the JSON has them all."));
    }

    /// <summary>What tests find that they did not find before.</summary>
    private IEnumerable<(char Mark, string Words)> Tests(SupposedAnswer answer) => answer.Because.SelectMany(test => Tests(answer, test));

    private IEnumerable<(char Mark, string Words)> Tests(SupposedAnswer answer, TestDifference test)
    {
        var place = test.Agreement is { } agreement && answer.After is not StatusAnswer ? $", {Place(new CitedProvision(agreement, test.Provision, test.Clause))}" : string.Empty;
        return test.After.Count == 0
            ? [('–', $"{ValueWords.Spaced(test.Test.ToString())}{place}: not tested any more")]
            : test.After
                .Where(result => !test.Before.Any(before => before.Result == result.Result && before.Reason == result.Reason))
                .Select(result => (AnswerParts.Mark(result.Result), $"{ValueWords.Spaced(result.Test.ToString())}{place}: {result.Reason}"));
    }

    private string Place(CitedProvision cited)
    {
        if (cited.Provision is not { } provision)
            return names.Of(cited.Agreement);
        var what = cited.Clause is { } clause ? $"{clause} ({provision})" : provision.Value;
        return isOneAgreement ? what : $"{what} of {names.Of(cited.Agreement)}";
    }

    private void Items(string label, IEnumerable<string> items)
    {
        if (string.Join("; ", items) is { Length: > 0 } all)
            layout.Item(0, label, all);
    }

    private static string Items(ValueList<string> items) => items.Count == 0 ? "nothing" : string.Join("; ", items);

    private string Said(Answer answer)
    {
        if (answer is OwedAnswer { Obligations.Count: 0 })
            return "no obligation";
        var since = answer is StatusAnswer { Since: { } day } ? $", since {IsoDay.Format(day)}" : string.Empty;
        return AnswerWords.Of(answer, new TermWords(names, _values), _values, names) + since;
    }

    /// <summary>The same for questions of one kind that change in the same way for the same reason.</summary>
    private string Likeness(SupposedAnswer answer)
        => string.Join('\n', [
            answer.Question.Ask.GetType().Name,
            Said(answer.Before!),
            Said(answer.After!),
            .. answer.Differences.Where(static difference => difference.IsOfTheAnswer).Select(static difference => $"{difference.Member}: {Items(difference.Gone)} → {Items(difference.Come)}"),
            .. Tests(answer).Select(static test => test.Mark + test.Words),
        ]);
}
