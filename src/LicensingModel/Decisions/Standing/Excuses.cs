using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Triggers;

namespace LicensingModel.Decisions.Standing;

/// <summary>
/// What excuses a deed of which a condition speaks, in a condition of the form "this, and not that": a withdrawal excuses a suit, a cure a failure, only where it came after it.
/// </summary>
/// <param name="facts">The facts.</param>
/// <param name="test">The test of the condition.</param>
internal sealed class Excuses(Facts facts, ConditionTest test)
{
    /// <summary>Whether a deed that is asked for is not excused by what is asked to be absent.</summary>
    /// <param name="all">The condition as a whole.</param>
    /// <param name="excuse">Its part that asks for something to be absent.</param>
    internal Truth IsUnexcused(AllConditions all, NotCondition excuse)
    {
        var excuses = ConditionTest.Deeds(excuse.Condition);
        var done = facts.Document.Events.Where(recorded => excuses.Exists(one => EventKinds.Undoes(one.What, recorded.Kind)) && !test.Has(recorded.Id).IsFalse && all.Conditions.Any(part => MayMean(part, recorded))).ToList();
        if (done.Count == 0 || !excuses.TrueForAll(one => EventKinds.MayUndoOne(one.What)))
            return test.Meets(excuse);

        var may = facts.Document.Events.Where(recorded => recorded.Kind is not null && !done.Contains(recorded) && !test.Has(recorded.Id).IsFalse && excuses.Exists(one => test.MayMean(recorded, one))).ToList();
        var idle = may.Where(recorded => done.TrueForAll(deed => facts.Order.IsBefore(recorded.Id, deed.Id).IsTrue)).ToList();
        var open = may.Except(idle).Where(recorded => !done.Exists(deed => facts.Order.IsBefore(deed.Id, recorded.Id).IsTrue)).ToList();
        var result = test.Excluding(idle.Select(static recorded => recorded.Id)).Meets(excuse);
        if (open.Count == 0 || test.Excluding(idle.Concat(open).Select(static recorded => recorded.Id)).Meets(excuse) == result)
            return result;
        foreach (var one in open)
            test.MissOrder(one.Id, done[0].Id);
        return Truth.Unknown;
    }

    /// <summary>
    /// Whether a condition is not met only because of something that undid a deed, and there is another deed of the kind which it did not undo: the one was withdrawn, and another came
    /// after it or stood beside it.
    /// </summary>
    internal bool MayHaveComeAgain(AllConditions all)
    {
        var excuses = all.Conditions.Where(static part => part is NotCondition not && ConditionTest.Deeds(not.Condition) is { Count: > 0 } deeds && deeds.TrueForAll(static deed => EventKinds.MayUndoOne(deed.What))).ToList();
        var others = all.Conditions.Except(excuses).ToList();
        if (excuses.Count == 0 || others.Exists(part => test.Meets(part).IsFalse))
            return false;

        var (undone, wanted) = (excuses.SelectMany(static part => ConditionTest.Deeds(((NotCondition)part).Condition)).ToList(), others.SelectMany(ConditionTest.Deeds).ToList());
        bool IsOne(RecordedEvent recorded, List<Happening> some) => some.Exists(deed => !test.Fits(recorded, deed, isByOne: false).IsFalse);
        var made = from recorded in facts.Document.Events
                   where recorded.Kind is not null && !test.Has(recorded.Id).IsFalse
                   let isWanted = IsOne(recorded, wanted)
                   where isWanted || IsOne(recorded, undone)
                   orderby ResolvedDate.Of(recorded.Id, facts.Find(recorded.Id)).TryGetLatest(out var latest) ? latest : IsoDay.Last, isWanted ? 0 : 1
                   select (recorded.Kind, isWanted);
        Dictionary<EventKind, (int Open, bool IsUndone)> deeds = [];
        foreach (var (kind, isWanted) in made)
        {
            if (isWanted)
                deeds[kind] = (deeds.GetValueOrDefault(kind).Open + 1, deeds.GetValueOrDefault(kind).IsUndone);
            else
                deeds = deeds.ToDictionary(static entry => entry.Key, static entry => entry.Value.Open == 0 ? entry.Value : (entry.Value.Open - 1, true));
        }

        if (!deeds.Values.Any(static entry => entry is { Open: > 0, IsUndone: true }))
            return false;
        test.NotKnown("events", wanted[0].What.Value, MissingReason.NotDecidable, $"Whether {ConditionTest.Named(undone[0])} undid every {ConditionTest.Named(wanted[0])}, or only the one before it.");
        return true;
    }

    private bool MayMean(Condition part, RecordedEvent recorded) => part switch
    {
        Happening wanted => test.MayMean(recorded, wanted),
        AfterEvent after => after.Event == recorded.Id,
        AnyCondition any => any.Conditions.Any(one => MayMean(one, recorded)),
        _ => false,
    };
}
