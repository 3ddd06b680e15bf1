namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>What a generated value is made from: the same seed gives the same value.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    internal int Below(int limit) => _random.Next(limit);

    internal bool Chance(double chance) => _random.NextDouble() < chance;

    internal T Any<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    internal T? Maybe<T>(Func<T> make)
        where T : class
        => Chance(0.5) ? make() : null;

    /// <summary>From <paramref name="least"/> to <paramref name="most"/> values, both included.</summary>
    internal T[] Some<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, least + Below(most - least + 1)).Select(_ => make())];

    internal ValueList<T> List<T>(int least, int most, Func<T> make)
        where T : notnull
        => Some(least, most, make).ToValueList();

    /// <summary>At least so many different values, as far as they can be had in a hundred tries.</summary>
    internal ValueSet<T> Set<T>(int least, int most, Func<T> make)
        where T : notnull, IComparable<T>
    {
        var set = Some(least, most, make).ToValueSet();
        for (var tries = 0; set.Count < least && tries < 100; tries++)
            set = set.Append(make()).ToValueSet();
        return set;
    }

    internal T[] Shuffled<T>(IEnumerable<T> items) => [.. items.Select(item => (Place: _random.Next(), Item: item)).OrderBy(entry => entry.Place).Select(entry => entry.Item)];
}
