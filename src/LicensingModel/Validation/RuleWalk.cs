using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>Goes through a document once and runs, at each element and term, the rules that look at its type.</summary>
internal sealed class RuleWalk : RuleReporting
{
    private readonly RuleSet _rules;
    private readonly FindingLog _log;
    private readonly RuleContext _context;

    internal RuleWalk(LicensingDocument document, RuleSet rules, FindingLog log)
    {
        _rules = rules;
        _log = log;
        _context = new RuleContext(this, document);
    }

    /// <summary>Whether a finding of the running rule would be kept.</summary>
    internal override bool Wants(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (_context.Rule is not { } rule)
            throw new InvalidOperationException("A rule reports only while it runs.");
        foreach (var declared in rule.Descriptors)
        {
            if (declared == descriptor)
                return _log.Wants(descriptor);
        }

        throw new InvalidOperationException($"The rule does not declare {descriptor.Code}.");
    }

    internal override void Record(Diagnostic finding) => _log.Add(finding);

    protected internal override void VisitElement(Element element)
    {
        var (agreement, provision) = (_context.Agreement, _context.Provision);
        if (element is Agreement entered)
            _context.Agreement = entered;
        else if (element is Provision inner)
            _context.Provision = inner;
        Run(element);
        base.VisitElement(element);
        (_context.Agreement, _context.Provision) = (agreement, provision);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        Run(term);
        base.VisitTerm(term);
    }

    private void Run(object subject)
    {
        foreach (var rule in _rules.For(subject))
        {
            _context.Rule = rule;
            try
            {
                rule.Run(subject, _context);
            }
            catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
            {
                // Rules come from hosts too: one that fails is itself a finding, and the others still run.
                _log.AddFailure(rule, exception, JsonPointer.Of(Path));
            }

            _context.Rule = null;
        }
    }
}
