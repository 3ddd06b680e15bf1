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
    private int _count;

    internal RulePlans(IEnumerable<ValidationRule> rules)
    {
        _rules = rules.ToArray();
        _looksAtTerms = Array.Exists(_rules, static rule => rule is TermRule);
        _leading = Leading();
    }

    /// <summary>What is done at a value.</summary>
    internal RulePlan Of(object value)
    {
        var type = value.GetType();
        var plans = Volatile.Read(ref _plans);
        for (var i = HashOf(type); ; i++)
        {
            var plan = plans[i & (plans.Length - 1)];
            if (plan is null)
                return Add(value, type);
            if (ReferenceEquals(plan.Type, type))
                return plan;
        }
    }

    private RulePlan Add(object value, Type type)
    {
        var rules = value is Element or Disclosed ? Array.FindAll(_rules, rule => rule.AppliesTo(value)) : [];
        var made = new RulePlan(type, rules, LeadsOn(type));
        lock (_growth)
        {
            // The table is never more than half full, so that the search in it ends.
            var plans = _plans;
            if (++_count * 2 > plans.Length)
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
        }

        return made;
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
