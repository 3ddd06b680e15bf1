using NodaTime;

namespace LicensingModel.Testing.Generation;

/// <summary>Chance that is the same for the same seed, on every machine and in every version of .NET (SplitMix64 by Sebastiano Vigna).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number below a limit.</summary>
    internal int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>Whether something with a chance from 0 to 1 happens.</summary>
    internal bool Chance(double chance) => (Next() >> 11) * (1.0 / (1UL << 53)) < chance;

    internal T Any<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>One to some items, each once.</summary>
    internal ValueSet<T> Some<T>(IReadOnlyList<T> items, int most)
        where T : class, IEquatable<T>, IComparable<T>
        => Distinct(items, 1 + Below(most));

    /// <summary>Some items, each once, or none.</summary>
    internal ValueSet<T> SomeOrNone<T>(IReadOnlyList<T> items, int most)
        where T : class, IEquatable<T>, IComparable<T>
        => Distinct(items, Below(most + 1));

    /// <summary>As many things as chance says, or none.</summary>
    internal ValueList<T> SomeOrNoneOf<T>(int most, Func<T> make)
        where T : notnull
        => Enumerable.Range(0, Below(most + 1)).Select(_ => make()).ToValueList();

    internal LocalDate Day() => new LocalDate(2014, 1, 1).PlusDays(Below(365 * 8));

    internal LocalDate DayAfter(LocalDate first) => first.PlusDays(1 + Below(365 * 6));

    private ValueSet<T> Distinct<T>(IReadOnlyList<T> items, int count)
        where T : class, IEquatable<T>, IComparable<T>
        => Enumerable.Range(0, count).Select(_ => Any(items)).ToValueSet();

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
