using LicensingModel.Advisories.Findings;
using LicensingModel.Advisories.Rules;
using LicensingModel.Diagnostics;
using NodaTime;

namespace LicensingModel.Advisories.Triggers;

/// <summary>What a rule sees in an agreement, fact by fact. One that is certainly otherwise ends it; one that is not known leaves it open, and is named.</summary>
/// <param name="view">The agreement.</param>
/// <param name="rule">The rule.</param>
/// <param name="at">Where that stands which may trigger it.</param>
internal sealed class Observation(AgreementView view, AdvisoryRule rule, JsonPointer at)
{
    private readonly List<TriggerFact> _facts = [];
    private readonly List<string> _missing = [];
    private Truth _result = Truth.True;
    private LocalDate? _from = rule.InForce.HasFirstDay ? rule.InForce.FirstDay : null;
    private LocalDate? _until = rule.InForce.HasLastDay ? rule.InForce.LastDay : null;

    /// <summary>The advisory; null where it is certainly not triggered, or not on the day.</summary>
    internal Advisory? Result
        => _result.IsFalse || _from > _until || view.On < _from || view.On > _until ? null : new Advisory
        {
            Rule = rule,
            Agreement = view.Agreement.Id,
            Pointer = at,
            Status = _result.IsTrue ? AdvisoryStatus.Triggered : AdvisoryStatus.NotDeterminable,
            During = (_from, _until) switch
            {
                ({ } first, { } last) => DateSpan.Between(first, last),
                ({ } first, null) => DateSpan.From(first),
                (null, { } last) => DateSpan.Until(last),
                _ => DateSpan.Always,
            },
            Facts = _facts.Distinct().ToValueList(),
            Missing = _result.IsTrue ? [] : _missing.Distinct(StringComparer.Ordinal).ToValueList(),
        };

    /// <summary>Notes something that is recorded.</summary>
    internal Observation Fact(JsonPointer pointer, string text)
    {
        _facts.Add(new TriggerFact { Pointer = pointer, Text = text });
        return this;
    }

    /// <summary>Notes something that was told beside the document.</summary>
    internal Observation Told(string text)
    {
        _facts.Add(new TriggerFact { Pointer = view.Pointer, Text = view.Facts.Source is { } source ? $"{text} ({source})" : text, Source = view.Facts.Source });
        return this;
    }

    /// <summary>What else must be so.</summary>
    internal Observation If(Truth fact, string missing)
    {
        _result &= fact;
        if (fact.IsUnknown)
            _missing.Add(missing);
        return this;
    }

    /// <summary>What else must be so, with several things missing where that is not known.</summary>
    internal Observation If(Truth fact, IEnumerable<string> missing)
    {
        _result &= fact;
        if (fact.IsUnknown)
            _missing.AddRange(missing);
        return this;
    }

    /// <summary>It is so on these days only.</summary>
    internal Observation During(LocalDate? from, LocalDate? until)
    {
        if (from is { } first && !(_from >= first))
            _from = first;
        if (until is { } last && !(_until <= last))
            _until = last;
        return this;
    }
}
