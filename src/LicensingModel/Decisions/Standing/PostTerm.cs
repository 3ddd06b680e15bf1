using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// Whether a provision begins with the end of its agreement, by its own first day, by the closing of a transfer, or by springing up: a sell-off, a reversion. It can only be meant to operate after that end, and
/// is not ended by it.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
internal sealed class PostTerm(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision)
{
    /// <summary>True where it begins with the end alone; unknown where it may begin otherwise.</summary>
    internal Truth BeginsWithEnd()
        => Begins(provision.Term.From, $"start of {provision.Id}")
            | (provision.Body is Transfer transfer ? Begins(transfer.Closing, $"closing of {provision.Id}") : Truth.False)
            | Springs();

    private Truth Begins(Disclosed<AnchoredDate> term, string name)
        => term.IsSilent ? Truth.False : reading.TryGet(term, name, out var date) ? IsOfEnd(date) : Truth.Unknown;

    private Truth IsOfEnd(AnchoredDate date) => date switch
    {
        { UnrecognizedMembers.Count: > 0 } or UnrecognizedDate => Truth.Unknown,
        EventDate on => IsEnd(on.Event),
        OffsetDate offset => IsOfEnd(offset.From) & (offset.Direction == OffsetDirection.After ? Truth.True : Truth.Unknown),
        LaterOf later => later.Dates.Aggregate(Truth.False, (result, part) => result | IsOfEnd(part)),
        EarlierOf earlier => OfAny(earlier.Dates.Select(IsOfEnd)),
        StartOfPeriod start => IsOfEnd(start.Of) & Truth.Unknown,
        _ => Truth.False,
    };

    /// <summary>Where any one of several is enough: true where each is, unknown where one is.</summary>
    private static Truth OfAny(IEnumerable<Truth> parts)
    {
        var all = parts.ToList();
        return all.Aggregate(Truth.True, static (result, part) => result & part) | (all.Aggregate(Truth.False, static (result, part) => result | part) & Truth.Unknown);
    }

    /// <summary>Whether an event is an end of the agreement: a termination or expiry of it, or what ends it by a clause.</summary>
    private Truth IsEnd(EventId id)
    {
        if (facts.Document.Events.FirstOrDefault(recorded => recorded.Id == id) is not { } recorded)
            return Truth.False;
        if (IsEndKind(recorded.Kind))
            return recorded.Agreements.Contains(agreement.Id) ? EffectTraits.IsOfWhole(agreement, recorded) : recorded.Agreements.Count == 0 && recorded.Provisions.Count == 0 ? Truth.Unknown : Truth.False;
        return facts.Effects.Where(entry => entry.Effect.Consequence == Consequence.End && entry.Effect.Targets.Count == 0 && ReferenceEquals(entry.Agreement, agreement))
            .Aggregate(Truth.False, (result, entry) => result | (reading.TryGet(entry.Effect.Trigger, $"trigger of {entry.Provision.Id}", out var trigger) ? new ConditionTest(facts, @case).IsOpenedBy(recorded, trigger) : Truth.Unknown));
    }

    private Truth Springs()
    {
        var springs = new EffectTest(facts, reading, @case, agreement, provision).Springs.ToList();
        return springs.Count == 0 ? Truth.False
            : OfAny(springs.Select(spring => reading.TryGet(spring.Effect.Trigger, $"trigger of {spring.Source.Id}", out var trigger) ? AsksForEnd(trigger) : Truth.Unknown));
    }

    /// <summary>Whether a condition is met only by the end of the agreement.</summary>
    private Truth AsksForEnd(Condition trigger) => trigger switch
    {
        AfterEvent after => IsEnd(after.Event),
        Happening happening when IsEndKind(happening.What) => happening.Agreements.Contains(agreement.Id) && happening.Agreements.Count == 1 && happening.Provisions.Count == 0 ? Truth.True
            : happening.Agreements.Count == 0 || happening.Agreements.Contains(agreement.Id) ? Truth.Unknown : Truth.False,
        AllConditions all => all.Conditions.Aggregate(Truth.False, (result, part) => result | AsksForEnd(part)),
        AnyCondition any => OfAny(any.Conditions.Select(AsksForEnd)),
        _ => Truth.False,
    };

    private static bool IsEndKind(EventKind? kind) => kind == EventKind.Termination || kind == EventKind.Expiry;
}
