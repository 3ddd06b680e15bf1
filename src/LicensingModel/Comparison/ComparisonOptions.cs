namespace LicensingModel.Comparison;

/// <summary>How far two documents are compared. Immutable; compared by value.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The usual bound.</summary>
    public static ComparisonOptions Default { get; } = new();

    /// <summary>How many questions are asked of both documents at most; at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than one.</exception>
    public int MostQuestions
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 2000;

    /// <summary>Whether one example for each change is enough, whichever way it goes: less work where it only matters whether a change makes a difference.</summary>
    public bool OneExampleEach { get; init; }
}
