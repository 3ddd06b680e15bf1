using LicensingModel.Agreements;
using LicensingModel.Validation.Reach;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>
/// Goes through a document without its agreements and remembers each run of a rule that may find something else when agreements change, so that it alone is run again.
/// </summary>
internal sealed class RestWalk : RuleWalk
{
    private readonly List<Stretch> _stretches = [new(new RecordedFindings(), null)];

    internal RestWalk(RuleSet rules, DocumentIndex index, LicensingDocument document)
        : base(rules, index, new RecordedFindings())
    {
        PassedOver = document.Agreements.Items;
        Context.Reads = new RuleReads();
        Walk(document, [], _stretches[0].Found);
    }

    /// <summary>Runs again what may find something else.</summary>
    /// <param name="document">The document, with its changed agreement.</param>
    /// <param name="changed">The provisions that were or are in the agreement that changed.</param>
    /// <param name="hasExclusives">Whether an exclusive grant is among them.</param>
    internal void Follow(LicensingDocument document, IReadOnlyCollection<ProvisionId> changed, bool hasExclusives)
    {
        for (var i = 0; i < _stretches.Count; i++)
        {
            if (_stretches[i].Run is not { } run || !(run.IsOfAll || run.Reads.AreTouchedBy(changed, hasExclusives)))
                continue;

            var reads = new RuleReads();
            var found = new RecordedFindings();
            Context.Reads = reads;
            RunAt(run.Path, run.Rule, run.Subject ?? document, found);
            _stretches[i] = new Stretch(found, run with { Reads = reads });
        }
    }

    /// <summary>Tells everything that was found.</summary>
    internal void TellTo(IFindings findings)
    {
        foreach (var stretch in _stretches)
            stretch.Found.TellTo(findings);
    }

    private protected override bool IsWatchful => true;

    private protected override void RunWatched(RulePlan plan, object subject)
    {
        for (var i = 0; i < plan.Rules.Length; i++)
            RunApart(plan, i, subject);
    }

    private void RunApart(RulePlan plan, int position, object subject)
    {
        var (rule, reads, found) = (plan.Rules[position], Context.Reads!, new RecordedFindings());
        Find(found);
        Run(plan, position, subject);
        var isOfAll = subject is LicensingDocument && rule.IsOfAgreements;
        if (!isOfAll && reads.IsEmpty)
        {
            found.TellTo(_stretches[^1].Found);
            return;
        }

        _stretches.Add(new Stretch(found, new RuleRun(rule, subject is LicensingDocument ? null : subject, Path(), isOfAll, reads)));
        _stretches.Add(new Stretch(new RecordedFindings(), null));
        Context.Reads = new RuleReads();
    }

    /// <summary>A stretch of the walk: a run that may be run again, or all between two such.</summary>
    private sealed record Stretch(RecordedFindings Found, RuleRun? Run);

    /// <summary>One rule, run at one thing.</summary>
    /// <param name="Rule">The rule.</param>
    /// <param name="Subject">The thing; null for the document.</param>
    /// <param name="Path">Where it stands.</param>
    /// <param name="IsOfAll">Whether the whole document was looked at.</param>
    /// <param name="Reads">What else was looked at.</param>
    private sealed record RuleRun(ValidationRule Rule, object? Subject, PathSegment[] Path, bool IsOfAll, RuleReads Reads);
}
