using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Asserting;
using LicensingModel.Decisions.Owed;
using LicensingModel.Decisions.Permissions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.States;
using LicensingModel.Provisions;
using LicensingModel.Rendering.Answers;
using LicensingModel.Rendering.Suppositions;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Comparing;

/// <summary>Says in words what changed: the old values with the names of the old document, the new ones with those of the new.</summary>
internal sealed class ComparisonWords
{
    internal ComparisonWords(VersionComparison comparison, ValueList<LanguageTag> languages)
    {
        (Old, New) = (new Names(comparison.Old, languages), new Names(comparison.New, languages));
        _comparison = comparison;
    }

    private readonly VersionComparison _comparison;

    internal Names Old { get; }

    internal Names New { get; }

    /// <summary>The method and what it shows.</summary>
    internal static string Result(CoverageComparison coverage)
    {
        var asked = FormattableString.Invariant($"{coverage.Asked} {(coverage.Asked == 1 ? "question was" : "questions were")} asked of both{(coverage.IsBoundExceeded ? "; there were more to ask than were to be asked" : string.Empty)}");
        return coverage.IsEqual.IsTrue ? "Coverage is equal; that is shown, for what changed is nothing that an answer rests on, or holds the same as before."
            : coverage.Differences.Count > 0 ? $"Coverage differs, as the examples show. They were found by search: {asked}; what else differs is not known."
            : $"No question was found that is answered differently: {asked}. That does not show that coverage is equal.";
    }

    internal static string Direction(CoverageDirection direction) => direction switch
    {
        CoverageDirection.Widened => "wider",
        CoverageDirection.Narrowed => "narrower",
        CoverageDirection.BecameUnknown => "not known any more",
        CoverageDirection.BecameKnown => "known now",
        _ => "otherwise",
    };

    internal static char Mark(CoverageDirection direction) => direction switch
    {
        CoverageDirection.Widened => '+',
        CoverageDirection.Narrowed => '-',
        CoverageDirection.Otherwise => '~',
        _ => '?',
    };

    internal static char Mark(TermChangeKind kind) => kind switch
    {
        TermChangeKind.Added => '+',
        TermChangeKind.Removed => '-',
        _ => '~',
    };

    /// <summary>Where a change is.</summary>
    internal string Place(AgreementId? agreement, ProvisionId? provision, ClauseReference? clause)
        => provision is not null ? $"{provision}{(clause is null ? string.Empty : $", {clause}")}{(agreement is null || Old.IsOnly(agreement) ? string.Empty : $", of {Old.Of(agreement)}")}"
            : agreement is not null ? Old.Of(agreement)
            : "what agreements share";

    /// <summary>What changed, from what to what.</summary>
    internal string Change(TermChange change)
    {
        var member = change.Member.Length == 0 ? string.Empty : MemberWords.Of(change.Member) + ": ";
        return change.Kind switch
        {
            TermChangeKind.Added => $"{member}added, {Value(change.After, New)}",
            TermChangeKind.Removed => $"{member}removed, {Value(change.Before, Old)}",
            _ => $"{member}{Value(change.Before, Old)} → {Value(change.After, New)}",
        };
    }

    /// <summary>Each thing that a question supposes.</summary>
    internal IEnumerable<string> Supposed(Question question)
    {
        var old = new SupposedWords(Old, _comparison.Old).Of(question.Assume).ToList();
        return new SupposedWords(New, _comparison.New).Of(question.Assume).Except(old, StringComparer.Ordinal) is var rest && old.Count > 0 ? old : rest;
    }

    /// <summary>What was asked about a change of which nothing was found.</summary>
    internal static string Undecided(UndecidedChange change)
    {
        var asked = FormattableString.Invariant($"{change.Asked} {(change.Asked == 1 ? "question is" : "questions are")} answered alike{(change.IsBoundExceeded ? "; there were more to ask" : string.Empty)}");
        return change.LeftOpen == 0 ? asked + "."
            : FormattableString.Invariant($"{asked}. {change.LeftOpen} of them both leave open{(change.Missing.Count > 0 ? ", for want of: " + string.Join(' ', change.Missing.Select(static fact => fact.Explanation)) : ".")}");
    }

    /// <summary>What an answer comes to, in a word or two.</summary>
    internal static string Said(Answer answer) => answer switch
    {
        MayAnswer may => OutcomeWords.Of(may.Outcome),
        AssertAnswer asserted => VerdictWords.Of(asserted.Verdict),
        GrantAnswer grant => VerdictWords.Of(grant.Verdict),
        StatusAnswer status => StatusText.Short(status),
        BreachAnswer breach => VerdictWords.Of(breach.Outcome),
        OwedAnswer owed => OwedText.Said(owed),
        _ => "undetermined",
    };

    /// <summary>The question in words.</summary>
    internal string Question(Question question)
    {
        if (question is not MayQuestion may)
            return SafeText.Line(question.ToString()!) + "?";

        var words = new QuestionWords(New, new ValueWords(New));
        var confined = may.IsConfined ? $", by {New.Of<AgreementId>(may.WithinAgreements)} alone" : string.Empty;
        return $"May {words.Actor(may)} {words.Deed(may)}{confined}{(may.Assume.IsEmpty ? string.Empty : $", supposing {may.Assume}")}?";
    }

    private static string Value(object? value, Names names) => value switch
    {
        null => "nothing",
        Agreement agreement => names.Of(agreement.Title),
        Provision provision => names.HasName(provision.Id) ? names.Of(provision.Id) : ValueWords.Spaced(provision.Body.GetType().Name),
        Disclosed term => new ValueWords(names).Term(term),
        _ => new ValueWords(names).Of(value),
    };
}
