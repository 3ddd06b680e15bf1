using System.Globalization;

namespace LicensingModel.Rendering.Royalties;

/// <summary>One axis: where a number stands on it, and round numbers along it.</summary>
internal sealed class AxisScale
{
    private const int MostSteps = 8;
    private readonly decimal _first;
    private readonly decimal _last;
    private readonly double _from;
    private readonly double _to;
    private readonly decimal _step;

    /// <summary>An axis.</summary>
    /// <param name="first">The least number on it.</param>
    /// <param name="last">The greatest.</param>
    /// <param name="from">Where the least stands.</param>
    /// <param name="to">Where the greatest stands.</param>
    /// <param name="isRounded">Whether it goes on to the next round number.</param>
    internal AxisScale(decimal first, decimal last, double from, double to, bool isRounded)
    {
        (_from, _to) = (from, to);
        var span = last > first ? last - first : 1;
        _step = RoundStep(span / MostSteps);
        _first = isRounded ? Math.Floor(first / _step) * _step : first;
        _last = isRounded ? Math.Ceiling((first + span) / _step) * _step : first + span;
    }

    /// <summary>Where a number stands.</summary>
    internal double At(decimal number) => _from + ((double)((number - _first) / (_last - _first)) * (_to - _from));

    /// <summary>The round numbers.</summary>
    internal IEnumerable<decimal> Ticks()
    {
        for (var tick = Math.Ceiling(_first / _step) * _step; tick <= _last; tick += _step)
            yield return tick;
    }

    /// <summary>A number as people write it.</summary>
    internal static string Words(decimal number) => number.ToString("#,0.############################", CultureInfo.InvariantCulture);

    /// <summary>The least of 1, 2 and 5 times a power of ten that is not smaller.</summary>
    private static decimal RoundStep(decimal least)
    {
        var power = 1m;
        while (power < least)
            power *= 10;
        while (power / 10 >= least)
            power /= 10;
        return power / 5 >= least ? power / 5 : power / 2 >= least ? power / 2 : power;
    }
}
