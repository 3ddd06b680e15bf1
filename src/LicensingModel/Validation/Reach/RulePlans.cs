using System.Runtime.CompilerServices;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Reach;

/// <summary>
/// Rules, compiled: which of them look at values of which type, and into which values a walk need not go because no rule looks at anything that may stand there. Worked
/// out once for each type that a walk meets; afterwards found by the type in one step, from any thread.
/// </summary>
internal sealed class RulePlans
{
    private readonly ValidationRule[] _rules;
    private readonly bool _looksAtTerms;
    private readonly HashSet<Type> _leading;
    private readonly Lock _growth = new();
    private RulePlan?[] _plans = new RulePlan?[256];
    private RulePlan[] _numbered = [];
    private RuleStep[] _steps = [];

    internal RulePlans(IEnumerable<ValidationRule> rules)
    {
        _rules = rules.ToArray();
        _looksAtTerms = Array.Exists(_rules, static rule => rule is TermRule);
        _leading = Leading();
    }

    /// <summary>What is done at a value.</summary>
    internal RulePlan Of(object value) => Of(value.GetType());

    /// <summary>What is done at values of a type that is not abstract.</summary>
    internal RulePlan Of(Type type) => Find(Volatile.Read(ref _plans), type) ?? Add(type);

    /// <summary>The name of the member into which the step with a number goes; null where it goes into no member.</summary>
    internal string? NameOf(int step) => step < RuleStep.Special.Count ? RuleStep.Special[step] : Volatile.Read(ref _steps)[step - RuleStep.Special.Count].Name;

    private static RulePlan? Find(RulePlan?[] plans, Type type)
    {
        for (var i = HashOf(type); ; i++)
        {
            var plan = plans[i & (plans.Length - 1)];
            if (plan is null || ReferenceEquals(plan.Type, type))
                return plan;
        }
    }

    /// <summary>The plan with a number.</summary>
    internal RulePlan Numbered(int number) => Volatile.Read(ref _numbered)[number];

    /// <summary>What stands at a place in a value.</summary>
    internal object Follow(object value, long place)
    {
        // A term that carries nothing but its value is written as the value alone.
        if (value is Disclosed { IsPlain: true, StatedValue: { } plain })
            value = plain;
        var (id, index) = (RuleStep.IdOf(place), RuleStep.IndexOf(place));
        if (id >= RuleStep.Special.Count)
            return Volatile.Read(ref _steps)[id - RuleStep.Special.Count].Get((Element)value, index);
        if (value is IVisitable { Elements: { } items })
            return items[index];
        var term = (Disclosed)value;
        return index >= 0 ? term.ClaimItems[index] : place == RuleStep.Choice ? term.Choice! : term.StatedValue!;
    }

    private RulePlan Add(Type type)
    {
        lock (_growth)
        {
            if (Find(_plans, type) is { } known)
                return known;

            var made = new RulePlan(type, Array.FindAll(_rules, rule => rule.AppliesTo(type)), StepsOf(type), _numbered.Length, LeadsOn(type));
            Volatile.Write(ref _numbered, [.. _numbered, made]);

            // The table is never more than half full, so that the search in it ends.
            var plans = _plans;
            if (_numbered.Length * 2 > plans.Length)
            {
                plans = new RulePlan?[plans.Length * 2];
                foreach (var plan in _plans)
                {
                    if (plan is not null)
                        Put(plans, plan);
                }
            }

            Put(plans, made);
            Volatile.Write(ref _plans, plans);
            return made;
        }
    }

    private RuleStep[] StepsOf(Type type)
    {
        var members = ElementMembers.ByType.TryGetValue(type, out var list) ? list()
            : typeof(Claim).IsAssignableFrom(type) ? ElementMember.OfClaim(type.GenericTypeArguments[0])
            : [];
        var first = RuleStep.Special.Count + _steps.Length;
        var steps = Array.FindAll(members, member => Leads(member.Type)).Select((member, at) => new RuleStep(member, first + at)).ToArray();
        Volatile.Write(ref _steps, [.. _steps, .. steps]);
        return steps;
    }

    // Where a type lies in memory, of which the lowest bits say nothing; a table is small, so that the rest is mixed.
    private static int HashOf(Type type) => (int)(((ulong)type.TypeHandle.Value * 0x9E3779B97F4A7C15) >> 40);

    private static void Put(RulePlan?[] plans, RulePlan plan)
    {
        var i = HashOf(plan.Type);
        while (plans[i & (plans.Length - 1)] is { } other && !ReferenceEquals(other.Type, plan.Type))
            i++;
        Volatile.Write(ref plans[i & (plans.Length - 1)], plan);
    }

    /// <summary>Whether a rule looks at what may stand in values of a type.</summary>
    private bool LeadsOn(Type type) => ElementContents.ByType.TryGetValue(type, out var held) ? Array.Exists(held, _leading.Contains) : Leads(type);

    /// <summary>
    /// Whether a rule looks at values of a type or at what may stand in them. Lists, sets, terms and claims hold what their types name; an element that is in no table may hold anything.
    /// </summary>
    private bool Leads(Type type)
        => _leading.Contains(type)
            || Array.Exists(type.GenericTypeArguments, Leads)
            || (typeof(Disclosed).IsAssignableFrom(type) && _leading.Contains(typeof(Disclosed)))
            || (typeof(Claim).IsAssignableFrom(type) && _leading.Contains(typeof(Claim)))
            || (typeof(Element).IsAssignableFrom(type) && !type.IsGenericType && !ElementContents.ByType.ContainsKey(type) && _rules.Length > 0);

    /// <summary>The types from which a walk may come to something that a rule looks at.</summary>
    private HashSet<Type> Leading()
    {
        var leading = ElementContents.ByType.Keys.Where(type => (_looksAtTerms && type == typeof(Disclosed)) || Array.Exists(_rules, rule => rule.MayLookAt(type))).ToHashSet();
        var holders = ElementContents.ByType.SelectMany(static entry => entry.Value.Select(held => (Holder: entry.Key, Held: held))).ToLookup(static pair => pair.Held, static pair => pair.Holder);
        var open = new Queue<Type>(leading);
        while (open.TryDequeue(out var held))
        {
            foreach (var holder in holders[held])
            {
                if (leading.Add(holder))
                    open.Enqueue(holder);
            }
        }

        return leading;
    }
}
