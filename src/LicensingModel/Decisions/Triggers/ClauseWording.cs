using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>
/// How a clause read when something happened that came before its present words. Whether what the present words speak of counts that happened under other words, and whether what met those still does, the text does not say.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="clause">The clause as it reads now.</param>
internal sealed class ClauseWording(Facts facts, Provision clause)
{
    private readonly Agreement? _agreement = facts.Document.Agreements.FirstOrDefault(agreement => agreement.Provisions.Any(provision => provision.Id == clause.Id));
    private readonly List<Condition> _now = [.. Parts(clause)];
    private readonly Dictionary<LocalDate, Provision?> _onDay = [];

    /// <summary>The clause as it reads now.</summary>
    internal Provision Clause => clause;

    /// <summary>Whether its agreement was amended at all.</summary>
    internal bool MayDiffer => _agreement is not null && facts.AmendmentsOf(_agreement.Id).Count > 0;

    /// <summary>Whether something that is recorded by a day came when a part of the clause, or what follows from it, did not read so.</summary>
    internal bool IsLaterThan(RecordedEvent recorded, Condition part, LocalDate day)
        => On(recorded, day) is { } on && At(on) is { } then && (!Parts(then).Contains(part) || FollowsOther(then));

    /// <summary>The parts of the clause as it read when something happened, or on the day before, that do not stand in it now.</summary>
    /// <typeparam name="T">The kind of part.</typeparam>
    internal IEnumerable<T> Earlier<T>(RecordedEvent recorded, LocalDate day)
        where T : Condition
        => On(recorded, day) is not { } on ? []
            : new[] { on, on > IsoDay.First ? on.PlusDays(-1) : on }.Select(At).OfType<Provision>().SelectMany(Parts).OfType<T>().Where(part => !_now.Contains(part)).Distinct();

    /// <summary>Those to whom the clause gave something when something happened, and gives nothing now.</summary>
    internal ValueSet<PartyId> FormerGrantees(RecordedEvent recorded, LocalDate day)
        => On(recorded, day) is { } on && At(on > IsoDay.First ? on.PlusDays(-1) : on)?.Body is Grant then && clause.Body is Grant now ? then.Grantees.Parties.Where(party => !now.Grantees.Parties.Contains(party)).ToValueSet() : [];

    /// <summary>The day on which something happened, the earliest that it may be, where that is before the end of a day.</summary>
    private LocalDate? On(RecordedEvent recorded, LocalDate day)
        => facts.Find(recorded.Id) is { HasHappened: true } occurrence && ResolvedDate.Of(recorded.Id, occurrence).TryGetEarliest(out var on) && on <= day ? on : null;

    private Provision? At(LocalDate on)
    {
        if (!_onDay.TryGetValue(on, out var then))
            _onDay.Add(on, then = facts.On(on).Document.Agreements.FirstOrDefault(agreement => agreement.Id == _agreement!.Id)?.Provisions.FirstOrDefault(provision => provision.Id == clause.Id));
        return then;
    }

    private bool FollowsOther(Provision then)
        => clause.Body is TriggeredEffect now && !(then.Body is TriggeredEffect effect && effect.Consequence == now.Consequence && effect.Targets == now.Targets && effect.Replacements == now.Replacements);

    private static IEnumerable<Condition> Parts(Provision provision)
        => Values(provision.Condition).Concat(provision.Body is TriggeredEffect effect ? Values(effect.Trigger) : []).SelectMany(Parts);

    private static IEnumerable<Condition> Values(Disclosed<Condition> term) => term.TryGetValue(out var condition) ? [condition] : term.ClaimedValues;

    /// <summary>The single parts of a condition, of which each speaks of one thing.</summary>
    internal static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        AllConditions all => all.Conditions.SelectMany(Parts),
        AnyCondition any => any.Conditions.SelectMany(Parts),
        NotCondition not => Parts(not.Condition),
        ConditionForActs some => Parts(some.Condition),
        _ => [condition],
    };
}

/// <summary>What is made of something that happened when a clause read otherwise.</summary>
internal enum WordingRule
{
    /// <summary>It counts by the words of the day asked about.</summary>
    AsItReads,

    /// <summary>It does not count by words that came later.</summary>
    Since,

    /// <summary>It counts by either words.</summary>
    Either,
}
