using LicensingModel.Calendar.Entries;
using LicensingModel.Diagnostics;

namespace LicensingModel.Calendar;

/// <summary>What falls due when under agreements. Compared by value.</summary>
public sealed record ContractCalendar
{
    /// <summary>The days that were asked for.</summary>
    public required DateSpan Range { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What falls on a day that is known, by days.</summary>
    public ValueList<CalendarEntry> Entries { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What falls on a day that is not known and may lie in the range.</summary>
    public ValueList<CalendarEntry> Undated { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The agreements that were not seen in full: what was not seen of them may have days that are not listed.</summary>
    public ValueSet<AgreementId> NotSeenInFull { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was left out, and why.</summary>
    public ValueList<Diagnostic> Diagnostics { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether everything has a day, it is known whether it holds, and nothing was left out. What was not seen of an agreement does not count.</summary>
    public bool IsWhole => Undated.Count == 0 && Diagnostics.Count == 0 && Entries.All(static entry => entry.Standing != EntryStanding.Undetermined && entry.Adjustment?.IsKnown != false);
}
