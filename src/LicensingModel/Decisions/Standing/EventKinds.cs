using LicensingModel.Conditions;

namespace LicensingModel.Decisions.Standing;

/// <summary>How kinds of events stand to each other: which are kinds of others, and which may be recorded of the same thing.</summary>
internal static class EventKinds
{
    /// <summary>Each of these may be recorded of what another of its row names.</summary>
    private static readonly EventKind[][] _rows =
    [
        [EventKind.Assertion, EventKind.Suit],
        [EventKind.Suit, EventKind.Challenge],
        [EventKind.Breach, EventKind.NonPayment],
        [EventKind.ChangeOfControl, EventKind.Acquisition, EventKind.Merger, EventKind.Divestiture],
        [EventKind.Transfer, EventKind.Acquisition, EventKind.Divestiture],
        [EventKind.Abandonment, EventKind.Termination],
        [EventKind.Cure, EventKind.Payment],
    ];

    /// <summary>Whether something recorded as of one kind is of another: what is not paid is a breach; some may be; the rest exclude each other.</summary>
    /// <param name="recorded">The kind that is recorded.</param>
    /// <param name="wanted">The kind that a condition names.</param>
    internal static Truth Is(EventKind recorded, EventKind wanted)
        => !recorded.IsKnown ? Truth.Unknown
            : !wanted.IsKnown ? Truth.False
            : recorded == wanted || (recorded == EventKind.NonPayment && wanted == EventKind.Breach) ? Truth.True
            : _rows.Any(row => row.Contains(recorded) && row.Contains(wanted)) ? Truth.Unknown
            : Truth.False;

    /// <summary>Whether one of two different kinds may be told of the other side than the other: who acquires, and who is acquired.</summary>
    internal static bool IsSeenFromEitherSide(EventKind recorded, EventKind wanted)
        => recorded != wanted && _rows.Skip(3).Take(2).Any(row => row.Contains(recorded) && row.Contains(wanted));
}
