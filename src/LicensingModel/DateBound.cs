using NodaTime;

namespace LicensingModel;

/// <summary>
/// A place on the line of days, extended at both ends: before any day, a day, or never (after every day). The ends of a span and the
/// limits of what a date may be are compared on this line, so that no day has to stand for "open".
/// </summary>
internal readonly record struct DateBound : IComparable<DateBound>
{
    private readonly sbyte _side;

    private DateBound(sbyte side, LocalDate day)
    {
        _side = side;
        Day = day;
    }

    internal static DateBound BeforeAny => new(-1, default);

    internal static DateBound Never => new(1, default);

    /// <summary>The day, when <see cref="IsDay"/>.</summary>
    internal LocalDate Day { get; }

    internal bool IsDay => _side == 0;

    internal bool IsNever => _side > 0;

    public static bool operator <(DateBound left, DateBound right) => left.CompareTo(right) < 0;

    public static bool operator <=(DateBound left, DateBound right) => left.CompareTo(right) <= 0;

    public static bool operator >(DateBound left, DateBound right) => left.CompareTo(right) > 0;

    public static bool operator >=(DateBound left, DateBound right) => left.CompareTo(right) >= 0;

    public int CompareTo(DateBound other)
        => _side != other._side ? _side.CompareTo(other._side)
            : IsDay ? Day.CompareTo(other.Day)
            : 0;

    public override string ToString() => IsDay ? IsoDay.Format(Day) : IsNever ? "never" : "before any day";

    /// <summary>The given day, which <see cref="IsoDay.Checked"/> has passed.</summary>
    internal static DateBound On(LocalDate day) => new(0, day);

    /// <summary>The day after the given one; after the last day of the calendar comes never.</summary>
    internal static DateBound AfterDay(LocalDate day) => day == IsoDay.Last ? Never : On(day.PlusDays(1));

    internal static DateBound Min(DateBound left, DateBound right) => left <= right ? left : right;

    internal static DateBound Max(DateBound left, DateBound right) => left >= right ? left : right;
}
