using NodaTime;

namespace LicensingModel;

/// <summary>
/// One country on one day, with what is assumed of the regions whose members the library does not know. Used within a single question to decide it
/// for every possible membership.
/// </summary>
internal sealed class TerritoryCase
{
    private Dictionary<RegionCode, bool>? _assumed;
    private RegionCode? _undecided;

    /// <summary>The country; null stands for every country that the territories in question do not name and their known regions never held.</summary>
    internal CountryCode? Country { get; init; }

    internal required LocalDate Day { get; init; }

    internal Truth IsIn(RegionCode region)
    {
        if (region.Membership is { } membership)
            return Country is not null && membership.Includes(Country, Day);
        if (_assumed is not null && _assumed.TryGetValue(region, out var assumed))
            return assumed;
        _undecided ??= region;
        return Truth.Unknown;
    }

    /// <summary>
    /// Decides a test for every possible membership of the unknown regions: true or false if it comes out so for all of them, else unknown. Kleene's
    /// logic alone would miss that <c>Asia-Pacific except Asia-Pacific</c> holds nobody; so each region that leaves the test open is tried both ways.
    /// </summary>
    /// <param name="test">The test, three-valued, which asks this case.</param>
    /// <param name="trials">How many regions may still be tried; when none may, the answer is unknown.</param>
    internal Truth Decide(Func<TerritoryCase, Truth> test, ref int trials)
    {
        _undecided = null;
        var result = test(this);
        if (!result.IsUnknown || _undecided is not { } region || trials-- <= 0)
            return result;

        _assumed ??= [];
        _assumed[region] = true;
        var ifInside = Decide(test, ref trials);
        var ifOutside = ifInside;
        if (!ifInside.IsUnknown)
        {
            _assumed[region] = false;
            ifOutside = Decide(test, ref trials);
        }

        _assumed.Remove(region);
        return ifInside == ifOutside ? ifInside : Truth.Unknown;
    }
}
