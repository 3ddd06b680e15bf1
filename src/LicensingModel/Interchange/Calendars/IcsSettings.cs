using NodaTime;

namespace LicensingModel.Interchange.Calendars;

/// <summary>What an iCalendar needs besides the calendar itself.</summary>
public sealed record IcsSettings
{
    /// <summary>When it is written: the stamp of every entry. There is no clock here; whoever writes it says so.</summary>
    /// <exception cref="ArgumentException">It is not in the years 1 to 9999.</exception>
    public required Instant Stamp { get; init => field = Preconditions.Valid(value, value.InUtc().Year is >= 1 and <= 9999, "A stamp is in the years 1 to 9999."); }

    /// <summary>
    /// How often the calendar was written before with other days. Programs take an entry of the same identity with a higher number as the newer one, so that it has to grow whenever what was sent out is sent again after it has changed. It is the
    /// same for all entries: what was sent out before is not known here.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Sequence
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>What stands behind the identity of each entry, such as a host name of whoever writes it, so that two writers do not give the same.</summary>
    /// <exception cref="ArgumentException">It is empty, longer than 200 characters, or has others than letters, digits, dots and hyphens.</exception>
    public string Domain { get; init => field = Preconditions.Valid(value, value.Length is > 0 and <= 200 && value.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-'), "A domain has letters, digits, dots and hyphens."); } = "licensing-model";

    /// <summary>The name of the calendar; null where it has none.</summary>
    public string? Name { get; init; }
}
