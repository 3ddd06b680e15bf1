namespace LicensingModel.Testing.Generation;

/// <summary>How generated worlds are. Immutable; compared by value.</summary>
public sealed record GenerationOptions
{
    /// <summary>The largest <see cref="Size"/>.</summary>
    public const int MaximumSize = 200;

    /// <summary>What holds where a test does not say: three agreements, one in twenty-five terms unknown, one in fifty contested.</summary>
    public static GenerationOptions Default { get; } = new();

    /// <summary>How many agreements there are; parties, patents and products grow with them. From 1 to 200; 3 without this.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public int Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaximumSize);
            field = value;
        }
    }
    = 3;

    /// <summary>The share of terms of which nobody knows the value, from 0 to 1; 0.04 without this. Terms that are left out of a text on purpose do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public double Unknown { get; init => field = Share(value); } = 0.04;

    /// <summary>The share of terms on which sources disagree, from 0 to 1; 0.02 without this. There are at most three in a world, so that every joint reading of them can be tried.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is out of its range.</exception>
    public double Contested { get; init => field = Share(value); } = 0.02;

    private static double Share(double value) => value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A share runs from 0 to 1.");
}
