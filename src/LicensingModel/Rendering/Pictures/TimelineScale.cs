using NodaTime;

namespace LicensingModel.Rendering.Pictures;

/// <summary>Where days stand in the timeline.</summary>
internal sealed class TimelineScale
{
    private const int MostTicks = 8;
    private const double DaysPerMonth = 30.44;

    private static readonly int[] _steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000, 24000];
    private static readonly int _last = Number(IsoDay.Last);

    private readonly double _left;
    private readonly double _width;
    private readonly int _first;
    private readonly int _days;

    internal TimelineScale(IReadOnlyCollection<LocalDate> days, double left, double right)
    {
        (_left, _width) = (left, right - left);
        var (first, last) = days.Count == 0 ? (0, 0) : (Number(days.Min()), Number(days.Max()));
        var margin = Math.Max((last - first) / 7, 120);
        _first = Math.Max(first - margin, 0);
        _days = Math.Max(Math.Min(last + margin, _last) - _first, 1);
    }

    internal double Left => _left;

    internal double Right => _left + _width;

    /// <summary>The place of a day.</summary>
    internal double At(LocalDate day) => _left + (_width * (Number(day) - _first) / _days);

    /// <summary>The days that are marked on the axis, with what is written there.</summary>
    internal IEnumerable<(double At, string Label)> Ticks()
    {
        var step = Array.Find(_steps, months => _days / DaysPerMonth / months <= MostTicks);
        step = step == 0 ? _steps[^1] : step;
        var begin = IsoDay.First.PlusDays(_first);
        var month = ((begin.Year * 12) + begin.Month - 1 + step - 1) / step * step;
        for (; month / 12 <= IsoDay.Last.Year; month += step)
        {
            var day = new LocalDate(month / 12, (month % 12) + 1, 1);
            if (Number(day) > _first + _days)
                yield break;
            if (Number(day) >= _first)
                yield return (At(day), step >= 12 ? FormattableString.Invariant($"{day.Year}") : IsoDay.Format(day)[..7]);
        }
    }

    private static int Number(LocalDate day) => Period.DaysBetween(IsoDay.First, day);
}
