using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Validation.Reach;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>
/// Goes through a document once and runs, at each element and term, the rules that look at its type. Where no rule looks, it does not go. Used again and again: it allocates nothing but for what is found.
/// </summary>
internal class RuleWalk : RuleReporting
{
    private readonly RuleSet _rules;
    private readonly RulePlans _plans;
    private IFindings _findings;

    // Of what is entered next, so that it is not looked up twice.
    private RulePlan? _entered;

    internal RuleWalk(RuleSet rules, DocumentIndex index, IFindings findings)
    {
        _rules = rules;
        _plans = rules.Plans;
        _findings = findings;
        Context = new RuleContext(this, index);
    }

    /// <inheritdoc/>
    internal override JsonPointer Here => JsonPointer.Of(Path);

    /// <summary>What rules are told.</summary>
    internal RuleContext Context { get; }

    private protected override bool EntersFacts => false;

    /// <summary>Goes through an element that stands somewhere in the document.</summary>
    internal void Walk(Element element, ReadOnlySpan<PathSegment> path, IFindings findings)
    {
        _findings = findings;
        VisitAt(path, element);
    }

    /// <summary>Runs one rule at something that stands somewhere in the document, outside of agreements.</summary>
    internal void RunAt(ReadOnlySpan<PathSegment> path, ValidationRule rule, object subject, IFindings findings)
    {
        _findings = findings;
        Stand(path);
        Run(rule, subject);
    }

    /// <summary>Puts what is found from now on elsewhere.</summary>
    private protected void Find(IFindings findings) => _findings = findings;

    /// <summary>Whether a finding of the running rule would be kept.</summary>
    internal override bool Wants(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (Context.Rule is not { } rule)
            throw new InvalidOperationException("A rule reports only while it runs.");
        foreach (var declared in rule.Descriptors)
        {
            if (declared == descriptor)
                return _rules.Reports(descriptor.Code);
        }

        throw new InvalidOperationException($"The rule does not declare {descriptor.Code}.");
    }

    internal override void Record(Diagnostic finding) => _findings.Add(finding);

    protected internal override void VisitElement(Element element)
    {
        var plan = PlanOf(element);
        if (element is not (Agreement or Provision))
        {
            Visit(element, plan);
            return;
        }

        var (agreement, provision) = (Context.Agreement, Context.Provision);
        if (element is Agreement entered)
            Context.Agreement = entered;
        else
            Context.Provision = (Provision)element;
        Visit(element, plan);
        (Context.Agreement, Context.Provision) = (agreement, provision);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        var plan = PlanOf(term);
        RunAll(plan, term);
        if (plan.LeadsOn)
            base.VisitTerm(term);
    }

    private protected override bool Enters(object value)
    {
        var plan = _plans.Of(value);
        if (!plan.IsEntered)
            return false;

        _entered = plan;
        return true;
    }

    private protected virtual void Run(ValidationRule rule, object subject)
    {
        Context.Rule = rule;
        try
        {
            rule.Run(subject, Context);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            // Rules come from hosts too: one that fails is itself a finding, and the others still run.
            _findings.AddFailure(rule, exception, Here);
        }

        Context.Rule = null;
    }

    private RulePlan PlanOf(object value) => _entered is { } entered && ReferenceEquals(entered.Type, value.GetType()) ? entered : _plans.Of(value);

    private void Visit(Element element, RulePlan plan)
    {
        RunAll(plan, element);
        if (plan.LeadsOn)
            base.VisitElement(element);
    }

    private void RunAll(RulePlan plan, object subject)
    {
        foreach (var rule in plan.Rules)
            Run(rule, subject);
    }
}
