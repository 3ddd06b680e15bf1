using NodaTime;

namespace LicensingModel;

/// <summary>
/// Whether some country passes a test on territories. Only finitely many cases differ: the countries that are named, and, of those that are not, one
/// for each choice of known regions that hold it. What an unknown region holds is free, country by country and day by day; therefore the answer is
/// exact: true if some country passes whatever the regions hold, false if none passes whatever they hold, and unknown otherwise.
/// </summary>
internal sealed class TerritoryQuestion
{
    // Far more than contracts need; only a text made for the purpose reaches it, and then the answer is unknown, never wrong.
    private const int MaximumTrials = 20_000;

    private readonly ValueSet<CountryCode> _named;
    private readonly ValueSet<CountryCode> _members;
    private readonly RegionMembership[] _regions;
    private readonly Func<TerritoryCase, Truth> _test;
    private readonly HashSet<(CountryCode? Named, int Regions)> _decided = [];
    private int _trials = MaximumTrials;

    private TerritoryQuestion(ReadOnlySpan<Territory> territories, Func<TerritoryCase, Truth> test)
    {
        var named = new List<CountryCode>();
        var regions = new List<RegionMembership>();
        foreach (var territory in territories)
        {
            named.AddRange(territory.Countries);
            foreach (var region in territory.Regions)
            {
                if (region.IsKnown)
                    regions.Add(region.Membership);
            }
        }

        _named = named.ToValueSet();
        _regions = [.. regions.Distinct()];
        _members = _regions.SelectMany(region => region.Countries).ToValueSet();
        _test = test;
    }

    /// <summary>Whether some country passes the test on the day.</summary>
    internal static Truth AnyCountry(ReadOnlySpan<Territory> territories, LocalDate on, Func<TerritoryCase, Truth> test)
        => new TerritoryQuestion(territories, test).AnyCountry(on);

    /// <summary>Whether some country passes the test on some day.</summary>
    internal static Truth AnyCountryEver(ReadOnlySpan<Territory> territories, Func<TerritoryCase, Truth> test)
    {
        var question = new TerritoryQuestion(territories, test);
        var result = question.AnyCountry(LocalDate.MinIsoValue);
        foreach (var day in question._regions.SelectMany(region => region.ChangeDates))
            result |= question.AnyCountry(day);
        return result;
    }

    /// <summary>Whether the country passes the test on the day.</summary>
    internal static Truth OneCountry(CountryCode country, LocalDate on, Func<TerritoryCase, Truth> test)
    {
        var trials = MaximumTrials;
        return new TerritoryCase { Country = country, Day = on }.Decide(test, ref trials);
    }

    // Of the cases that were decided before, on another day, the result is already part of the answer.
    private Truth AnyCountry(LocalDate on)
    {
        var result = Decide(null, on);
        foreach (var country in _named)
            result |= Decide(country, on);
        foreach (var country in _members)
            result |= Decide(country, on);
        return result;
    }

    private Truth Decide(CountryCode? country, LocalDate on)
    {
        var regions = 0;
        for (var i = 0; i < _regions.Length && country is not null; i++)
            regions |= _regions[i].Includes(country, on) ? 1 << i : 0;
        var named = country is not null && _named.Contains(country) ? country : null;
        return _decided.Add((named, regions))
            ? new TerritoryCase { Country = country, Day = on }.Decide(_test, ref _trials)
            : Truth.False;
    }
}
