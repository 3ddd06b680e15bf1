using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Calendar.Finding;

/// <summary>Something that falls on a day by the terms of an agreement, before it is judged whether it holds.</summary>
internal sealed record Deadline
{
    internal required CalendarEntryKind Kind { get; init; }

    /// <summary>The provision; null of the agreement itself.</summary>
    internal Provision? Provision { get; init; }

    /// <summary>The member names that lead to the term.</summary>
    internal required string Term { get; init; }

    /// <summary>What tells it from others of the same term: the time for which it is owed, the number of a recurrence.</summary>
    internal string Occurrence { get; init; } = string.Empty;

    /// <summary>On which day it falls; null where no day can be made of what is known.</summary>
    internal ResolvedDate? Date { get; init; }

    internal required string Words { get; init; }

    internal required string Derivation { get; init; }

    internal ValueSet<PartyId> From { get; init; } = [];

    internal ValueSet<PartyId> To { get; init; } = [];

    internal Disclosed<Money>? Amount { get; init; }

    internal DateSpan? Period { get; init; }

    /// <summary>Why its day is not known.</summary>
    internal ValueList<MissingFact> Missing { get; init; } = [];

    /// <summary>The day on which its provision has to operate for it to hold, where that is another than its own.</summary>
    internal LocalDate? JudgedOn { get; init; }

    /// <summary>What it depends on besides that its provision operates.</summary>
    internal DeadlineGround Ground { get; init; }

    /// <summary>The provision whose end it is, or that is extended, where that is another than its own; only with <see cref="Ground"/>.</summary>
    internal Provision? Target { get; init; }

    /// <summary>What makes it open in any case; null where nothing does.</summary>
    internal MissingFact? Open { get; init; }

    /// <summary>Whether something has to be done by it other than giving notice.</summary>
    internal bool IsAct => Kind is CalendarEntryKind.Payment or CalendarEntryKind.Report or CalendarEntryKind.Audit or CalendarEntryKind.Duty or CalendarEntryKind.Milestone or CalendarEntryKind.GraceEnd;
}
