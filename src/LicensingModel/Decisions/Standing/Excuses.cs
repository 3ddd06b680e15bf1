using LicensingModel.Agreements;
using LicensingModel.Conditions;
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

    private bool MayMean(Condition part, RecordedEvent recorded) => part switch
    {
        Happening wanted => test.MayMean(recorded, wanted),
        AfterEvent after => after.Event == recorded.Id,
        AnyCondition any => any.Conditions.Any(one => MayMean(one, recorded)),
        _ => false,
    };
}
