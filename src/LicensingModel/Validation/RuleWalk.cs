using System.Runtime.CompilerServices;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Validation.Reach;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation;

/// <summary>
/// Goes through a document once and runs, at each element and term, the rules that look at its type, in the order in which the document is written. It steps only into members in which something stands
/// that a rule looks at. Used again and again: it allocates nothing but for what is found, for which alone it says where it stands.
/// </summary>
internal class RuleWalk : RuleReporting
{
    private readonly RuleSet _rules;
    private readonly RulePlans _plans;
    private IFindings _findings;
    private PathSegment[] _root = [];
    private object? _start;

    // The places from there to where the walk stands: the number of a step, and the position of an item. Numbers, because to keep an object takes longer than most rules.
    private long[] _places = new long[32];
    private int _depth;

    // How deep the agreement and the provision are in which the walk stands; negative outside of them.
    private int _agreement = -1;
    private int _provision = -1;

    // Which rule is running: that of a plan at a position; negative while none is.
    private int _running = -1;
    private int _position;

    // Whether each rule is watched on its own, because one failed; how many ran before that; how many of these are still to be passed over.
    private bool _isWatching;
    private int _ran;
    private int _done;

    internal RuleWalk(RuleSet rules, DocumentIndex index, IFindings findings)
    {
        _rules = rules;
        _plans = rules.Plans;
        _findings = findings;
        Context = new RuleContext(this, index);
    }

    /// <inheritdoc/>
    internal override JsonPointer Here => JsonPointer.Of(Path());

    /// <inheritdoc/>
    internal override Agreement? Agreement => _agreement < 0 ? null : (Agreement)At(_agreement);

    /// <inheritdoc/>
    internal override Provision? Provision => _provision < 0 ? null : (Provision)At(_provision);

    /// <summary>What rules are told.</summary>
    internal RuleContext Context { get; }

    /// <summary>Whether each rule is watched from the start.</summary>
    private protected virtual bool IsWatchful => false;

    /// <summary>A list into which the walk does not go.</summary>
    private protected Element[]? PassedOver { get; set; }

    /// <summary>Goes through an element that stands somewhere in the document.</summary>
    internal void Walk(Element element, PathSegment[] path, IFindings findings)
    {
        Stand(path, element, findings);
        var plan = _plans.Of(element);
        try
        {
            Visit(element, plan);
        }
        catch (Exception exception) when (!_isWatching && IsFailure(exception))
        {
            // To watch each rule takes longer than what most of them look at. Where one fails, the walk is gone again, and what ran before is not run again.
            _findings.AddFailure(_plans.Numbered(_running).Rules[_position], exception, Here);
            var done = _ran + _position + 1;
            Stand(path, element, findings);
            (_isWatching, _done) = (true, done);
            Visit(element, plan);
        }

        Leave();
    }

    /// <summary>Runs one rule at something that stands somewhere in the document, outside of agreements.</summary>
    internal void RunAt(PathSegment[] path, ValidationRule rule, object subject, IFindings findings)
    {
        Stand(path, subject, findings);
        var plan = _plans.Of(subject);
        Run(plan, Array.IndexOf(plan.Rules, rule), subject);
        Leave();
    }

    /// <summary>Whether a finding of the running rule would be kept.</summary>
    internal override bool Wants(DiagnosticDescriptor descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        if (_running < 0)
            throw new InvalidOperationException("A rule reports only while it runs.");
        foreach (var declared in _plans.Numbered(_running).Rules[_position].Descriptors)
        {
            if (declared == descriptor)
                return _rules.Reports(descriptor.Code);
        }

        throw new InvalidOperationException($"The rule does not declare {descriptor.Code}.");
    }

    internal override void Record(Diagnostic finding) => _findings.Add(finding);

    /// <summary>The segments from the document's root to where the walk stands.</summary>
    private protected PathSegment[] Path()
    {
        List<PathSegment> path = [.. _root];
        foreach (var place in _places.AsSpan(0, _depth))
        {
            if (_plans.NameOf(RuleStep.IdOf(place)) is { } name)
                path.Add(new PathSegment(name));
            if (RuleStep.IndexOf(place) is >= 0 and var index)
                path.Add(new PathSegment(index));
        }

        return [.. path];
    }

    /// <summary>Puts what is found from now on elsewhere.</summary>
    private protected void Find(IFindings findings) => _findings = findings;

    /// <summary>Runs one of the rules of a plan.</summary>
    private protected void Run(RulePlan plan, int position, object subject)
    {
        (_running, _position) = (plan.Number, position);
        try
        {
            plan.Checks[position].Look(subject, Context);
        }
        catch (Exception exception) when (IsFailure(exception))
        {
            _findings.AddFailure(plan.Rules[position], exception, Here);
        }

        _running = -1;
    }

    /// <summary>Runs all rules of a plan, watching each.</summary>
    private protected virtual void RunWatched(RulePlan plan, object subject)
    {
        for (var i = 0; i < plan.Rules.Length; i++)
        {
            if (_done > 0)
                _done--;
            else
                Run(plan, i, subject);
        }
    }

    // Rules come from hosts too: one that fails is itself a finding, and the others still run.
    private bool IsFailure(Exception exception) => _running >= 0 && exception is not (OperationCanceledException or OutOfMemoryException);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void RunAll(RulePlan plan, object subject)
    {
        if (_isWatching)
        {
            RunWatched(plan, subject);
            return;
        }

        var (checks, context) = (plan.Checks, Context);
        _running = plan.Number;
        for (var i = 0; i < checks.Length; i++)
        {
            _position = i;
            checks[i].Look(subject, context);
        }

        _running = -1;
        _ran += checks.Length;
    }

    private void Stand(PathSegment[] path, object start, IFindings findings)
    {
        (_root, _start, _findings) = (path, start, findings);
        (_depth, _agreement, _provision) = (0, -1, -1);
        (_isWatching, _ran, _done, _running) = (IsWatchful, 0, 0, -1);
    }

    private void Leave() => _start = null;

    /// <summary>What stands so many steps deep on the way to where the walk stands.</summary>
    private object At(int depth)
    {
        var value = _start!;
        foreach (var place in _places.AsSpan(0, depth))
            value = _plans.Follow(value, place);
        return value;
    }

    private void Visit(Element element, RulePlan plan)
    {
        // Most of what is looked at leads no further.
        if (plan.IsSurrounding)
            Surround(element, plan);
        else if (plan.Steps.Length == 0)
            RunAll(plan, element);
        else
            Enter(element, plan);
    }

    private void Surround(Element element, RulePlan plan)
    {
        var (agreement, provision) = (_agreement, _provision);
        if (element is Agreement)
            _agreement = _depth;
        else
            _provision = _depth;
        Enter(element, plan);
        (_agreement, _provision) = (agreement, provision);
    }

    private void Enter(Element element, RulePlan plan)
    {
        if (plan.Checks.Length > 0)
            RunAll(plan, element);
        var depth = Descend();
        foreach (var step in plan.Steps)
        {
            if (step.Elements is { } list)
            {
                VisitItems(list(element), depth, step.First, OnlyPlan(step));
            }
            else if (step.Element is { } one)
            {
                if (one(element) is not { } held)
                    continue;
                _places[depth] = step.Whole;
                var next = OnlyPlan(step) ?? _plans.Of(held);
                if (next.IsEntered)
                    Visit(held, next);
            }
            else if (step.Term is { } term)
            {
                _places[depth] = step.Whole;
                VisitTerm(term(element));
            }
            else if (step.Any!(element) is { } value)
            {
                _places[depth] = step.Whole;
                VisitValue(value);
            }
        }

        _depth = depth;
    }

    private void VisitItems(Element[] items, int depth, long first, RulePlan? only)
    {
        if (ReferenceEquals(items, PassedOver))
            return;

        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            var plan = only ?? _plans.Of(item);
            if (!plan.IsEntered)
                continue;
            _places[depth] = first + i;
            Visit(item, plan);
        }
    }

    private void VisitTerm(Disclosed term)
    {
        if (term.IsBlank)
            return;

        var plan = _plans.Of(term);
        if (plan.Checks.Length > 0)
            RunAll(plan, term);
        if (!plan.LeadsOn)
            return;

        if (term.IsPlain)
        {
            VisitValue(term.StatedValue!);
            return;
        }

        var depth = Descend();
        _places[depth] = RuleStep.Value;
        if (term.StatedValue is { } value)
            VisitValue(value);
        _places[depth] = RuleStep.Choice;
        if (term.Choice is { } choice)
            VisitValue(choice);
        VisitItems(term.ClaimItems, depth, RuleStep.Claims, null);
        _depth = depth;
    }

    private void VisitValue(object value)
    {
        var plan = _plans.Of(value);
        if (!plan.IsEntered)
            return;

        if (value is Element element)
        {
            Visit(element, plan);
        }
        else if (value is IVisitable { Elements: { } items })
        {
            var depth = Descend();
            VisitItems(items, depth, RuleStep.Item, null);
            _depth = depth;
        }
    }

    private RulePlan? OnlyPlan(RuleStep step) => step.Only ?? (step.OnlyType is { } type ? step.Only = _plans.Of(type) : null);

    /// <summary>Goes a step deeper; the depth from which it went, to come back.</summary>
    private int Descend()
    {
        if (_depth == _places.Length)
            Array.Resize(ref _places, _depth * 2);
        return _depth++;
    }
}
