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
}
