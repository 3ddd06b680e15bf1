using LicensingModel.Conditions;

namespace LicensingModel.Decisions.Triggers;

/// <summary>How kinds of events stand to each other: which are kinds of others, and which may be recorded of the same thing.</summary>
internal static class EventKinds
{
    /// <summary>Each of these may be recorded of what another of its row names.</summary>
    private static readonly EventKind[][] _rows =
    [
        [EventKind.Assertion, EventKind.Suit],
        [EventKind.Suit, EventKind.Challenge],
        [EventKind.Breach, EventKind.NonPayment],
        [EventKind.Abandonment, EventKind.Termination],
        [EventKind.Cure, EventKind.Payment],
    ];

    /// <summary>The same of what has two sides, which may be told of either. Who records an acquisition, and not a merger, says that what was acquired goes on by itself.</summary>
    private static readonly EventKind[][] _deals =
    [
        [EventKind.ChangeOfControl, EventKind.Acquisition, EventKind.Divestiture],
        [EventKind.ChangeOfControl, EventKind.Merger],
        [EventKind.Transfer, EventKind.Acquisition, EventKind.Divestiture],
    ];

    /// <summary>Whether something recorded as of one kind is of another: what is not paid is a breach; some may be; the rest exclude each other.</summary>
    /// <param name="recorded">The kind that is recorded.</param>
    /// <param name="wanted">The kind that a condition names.</param>
    internal static Truth Is(EventKind recorded, EventKind wanted)
        => !recorded.IsKnown ? Truth.Unknown
            : !wanted.IsKnown ? Truth.False
            : recorded == wanted || (recorded == EventKind.NonPayment && wanted == EventKind.Breach) ? Truth.True
            : AreInOneOf(_rows, recorded, wanted) || AreInOneOf(_deals, recorded, wanted) ? Truth.Unknown
            : Truth.False;

    /// <summary>Whether one of two different kinds may be told of the other side than the other: who acquires, and who is acquired.</summary>
    internal static bool IsSeenFromEitherSide(EventKind recorded, EventKind wanted)
        => recorded != wanted && AreInOneOf(_deals, recorded, wanted);

    /// <summary>Whether something of a kind may undo one deed, such as a suit, and say nothing of the next of its kind.</summary>
    internal static bool MayUndoOne(EventKind kind)
        => !kind.IsKnown || kind == EventKind.Abandonment || kind == EventKind.Cure || kind == EventKind.Payment || kind == EventKind.Renewal || kind == EventKind.Leaving || kind == EventKind.Notice || kind == EventKind.Election;

    /// <summary>Whether what is of one kind is there to undo something of another, and so nothing of it that comes later: a withdrawal a suit, a cure a failure, a leaving a joining.</summary>
    internal static bool Undoes(EventKind kind, EventKind? done)
        => done is not null
            && ((kind == EventKind.Abandonment && (done == EventKind.Suit || done == EventKind.Assertion || done == EventKind.Challenge))
                || ((kind == EventKind.Cure || kind == EventKind.Payment) && (done == EventKind.Breach || done == EventKind.NonPayment))
                || (kind == EventKind.Leaving && done == EventKind.Joining));

    private static bool AreInOneOf(EventKind[][] rows, EventKind one, EventKind other) => Array.Exists(rows, row => row.Contains(one) && row.Contains(other));
}
