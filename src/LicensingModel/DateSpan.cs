using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace LicensingModel;

/// <summary>
/// A run of days, from a first day to a last day, both included. Either end may be open: then the run has no first or no last day at all, which is
/// more than the earliest or latest day of the calendar. Never empty. Written <c>2017-07-05/2020-12-31</c>, with <c>..</c> for an open
/// end: <c>2017-07-05/..</c>, <c>../2020-12-31</c>, <c>../..</c>. Equal to another when both ends are.
/// </summary>
public sealed class DateSpan : Scalar<DateSpan>, IScalar<DateSpan>
{
    private const string Open = "..";

    private readonly DateBound _first;
    private readonly DateBound _last;

    private DateSpan(DateBound first, DateBound last)
    {
        _first = first;
        _last = last;
    }

    /// <inheritdoc/>
    public static string Expectation
        => "a span of days: first and last day, both included, `..` for an open end, such as `2017-07-05/2020-12-31` or `2017-07-05/..`";

    /// <inheritdoc/>
    public static string Pattern => "^(" + IsoDay.PatternInside + "|\\.\\.)/(" + IsoDay.PatternInside + "|\\.\\.)$";

    /// <summary>Every day: open at both ends.</summary>
    public static DateSpan Always { get; } = new(DateBound.BeforeAny, DateBound.Never);

    /// <summary>Whether there is a first day; otherwise the span is open towards the past.</summary>
    public bool HasFirstDay => _first.IsDay;

    /// <summary>Whether there is a last day; otherwise the span is open towards the future.</summary>
    public bool HasLastDay => _last.IsDay;

    /// <summary>The first day, which is in the span.</summary>
    /// <exception cref="InvalidOperationException">There is none: <see cref="HasFirstDay"/> is false.</exception>
    public LocalDate FirstDay => HasFirstDay ? _first.Day : throw new InvalidOperationException("The span has no first day.");

    /// <summary>The last day, which is in the span.</summary>
    /// <exception cref="InvalidOperationException">There is none: <see cref="HasLastDay"/> is false.</exception>
    public LocalDate LastDay => HasLastDay ? _last.Day : throw new InvalidOperationException("The span has no last day.");

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <param name="first">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <param name="last">Likewise; the same day or a later one.</param>
    /// <exception cref="ArgumentException">A day is not of that kind, or <paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static DateSpan Between(LocalDate first, LocalDate last)
        => IsoDay.Checked(last) < IsoDay.Checked(first)
            ? throw new ArgumentException("The last day is before the first.", nameof(last))
            : new DateSpan(DateBound.On(first), DateBound.On(last));

    /// <summary>From <paramref name="first"/>, included, without a last day.</summary>
    /// <param name="first">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static DateSpan From(LocalDate first) => new(DateBound.On(IsoDay.Checked(first)), DateBound.Never);

    /// <summary>Up to <paramref name="last"/>, included, without a first day.</summary>
    /// <param name="last">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public static DateSpan Until(LocalDate last) => new(DateBound.BeforeAny, DateBound.On(IsoDay.Checked(last)));

    /// <summary>For a contract that writes its end exclusively: from <paramref name="first"/> until but not including <paramref name="dayAfterLast"/>.</summary>
    /// <param name="first">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <param name="dayAfterLast">Likewise; a later day. It is not in the span.</param>
    /// <exception cref="ArgumentException">A day is not of that kind, or no day would be in the span.</exception>
    public static DateSpan FromUntilBefore(LocalDate first, LocalDate dayAfterLast)
        => IsoDay.Checked(dayAfterLast) <= IsoDay.Checked(first)
            ? throw new ArgumentException("The day after the last is not after the first.", nameof(dayAfterLast))
            : new DateSpan(DateBound.On(first), DateBound.On(dayAfterLast.PlusDays(-1)));

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out DateSpan? result)
    {
        result = null;
        var slash = text.IndexOf('/');
        if (slash < 0 || !TryReadEnd(text[..slash], DateBound.BeforeAny, out var first) || !TryReadEnd(text[(slash + 1)..], DateBound.Never, out var last))
            return false;

        result = first <= last ? new DateSpan(first, last) : null;
        return result is not null;
    }

    /// <summary>Whether <paramref name="day"/> is in the span.</summary>
    /// <param name="day">A day of the ISO calendar in the years 1 to 9999.</param>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public bool Contains(LocalDate day)
    {
        var bound = DateBound.On(IsoDay.Checked(day));
        return _first <= bound && bound <= _last;
    }

    /// <summary>Whether some day is in both spans.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _first <= other._last && other._first <= _last;
    }

    /// <summary>Whether every day of this span is in <paramref name="other"/>; an open end only in one that is open there too.</summary>
    /// <param name="other">The span that may be larger.</param>
    public bool IsSubsetOf(DateSpan other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other._first <= _first && _last <= other._last;
    }

    /// <summary>The days that are in both spans, if any are.</summary>
    /// <param name="other">The other span.</param>
    /// <param name="result">Those days.</param>
    /// <returns>Whether the spans overlap.</returns>
    public bool TryIntersect(DateSpan other, [NotNullWhen(true)] out DateSpan? result)
    {
        result = Overlaps(other) ? new DateSpan(DateBound.Max(_first, other._first), DateBound.Min(_last, other._last)) : null;
        return result is not null;
    }

    /// <summary>The days that are in either span, if no day lies between the two: they overlap, or one begins on the day after the other ends.</summary>
    /// <param name="other">The other span.</param>
    /// <param name="result">Those days.</param>
    /// <returns>Whether the days are one span.</returns>
    public bool TryUnite(DateSpan other, [NotNullWhen(true)] out DateSpan? result)
    {
        result = Overlaps(other) || IsJustBefore(other) || other.IsJustBefore(this)
            ? new DateSpan(DateBound.Min(_first, other._first), DateBound.Max(_last, other._last))
            : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] DateSpan? other) => other is not null && _first == other._first && _last == other._last;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_first, _last);

    /// <inheritdoc/>
    public override string ToString() => $"{Text(_first)}/{Text(_last)}";

    private static string Text(DateBound end) => end.IsDay ? IsoDay.Format(end.Day) : Open;

    private static bool TryReadEnd(ReadOnlySpan<char> text, DateBound open, out DateBound end)
    {
        end = open;
        if (text.SequenceEqual(Open))
            return true;

        var isDay = IsoDay.TryParse(text, out var day);
        end = DateBound.On(day);
        return isDay;
    }

    private bool IsJustBefore(DateSpan other) => _last.IsDay && other._first.IsDay && DateBound.AfterDay(_last.Day) == other._first;
}
