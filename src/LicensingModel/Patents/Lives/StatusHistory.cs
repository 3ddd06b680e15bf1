using NodaTime;

namespace LicensingModel.Patents.Lives;

/// <summary>What became of a right at its office, by day.</summary>
internal sealed class StatusHistory
{
    private readonly List<(ResolvedDate On, LegalStatusEntry Entry)> _entries = [];

    private StatusHistory() => Entries = [];

    internal StatusHistory(ValueList<LegalStatusEntry> entries, IEventDates events, MissingDatum? missing)
    {
        Missing = missing;
        Entries = entries;
        foreach (var entry in entries)
            _entries.Add((entry.UnrecognizedMembers.Count == 0 ? entry.On.Resolve(events) : ResolvedDate.Unrecognized, entry));
    }

    /// <summary>Nothing recorded.</summary>
    internal static StatusHistory Empty { get; } = new();

    /// <summary>What is recorded, as it is recorded.</summary>
    internal ValueList<LegalStatusEntry> Entries { get; }

    /// <summary>Why the history is not known though something of it was recorded; null where it is known or nothing was.</summary>
    internal MissingDatum? Missing { get; }

    /// <summary>The days on which something may have changed.</summary>
    internal IEnumerable<ResolvedDate> Days => _entries.Select(entry => entry.On);

    /// <summary>Whether it stands on a day, as far as the office decided; with the entry that says so. Null where no entry bears on it.</summary>
    internal (Truth Stands, LegalStatusEntry Entry)? On(LocalDate day, Func<LocalDate, bool> revocationReachesBack)
    {
        (Truth Stands, LegalStatusEntry Entry)? result = null;
        LocalDate? latest = null;
        foreach (var (on, entry) in _entries)
        {
            var hasCome = on.IsOnOrBefore(day);
            if (hasCome.IsUnknown)
                return (Truth.Unknown, entry);
            if (hasCome.IsFalse || !on.TryGetLatest(out var since) || since < latest)
                continue;

            // Of two entries of one day, the later one counts.
            latest = since;
            result = (Stands(entry.Status), entry);
        }

        foreach (var (on, entry) in _entries.Where(later => later.On.IsOnOrBefore(day).IsFalse))
        {
            if (entry.Status == LegalStatus.Revoked)
                return (on.TryGetEarliest(out var revoked) && revocationReachesBack(revoked) ? Truth.False : Truth.Unknown, entry);
            if (entry.Status == LegalStatus.Restored && result is { Stands.IsFalse: true, Entry.Status: var status } && status == LegalStatus.Lapsed)
                return (Truth.Unknown, entry);
        }

        return result;
    }

    /// <summary>The day of a grant among the entries; null where there is none.</summary>
    internal ResolvedDate? Granted => _entries.Where(entry => entry.Entry.Status == LegalStatus.Granted).Select(entry => entry.On).FirstOrDefault();

    private static Truth Stands(LegalStatus status)
        => status == LegalStatus.Granted || status == LegalStatus.Restored ? Truth.True : status.IsKnown ? Truth.False : Truth.Unknown;
}
