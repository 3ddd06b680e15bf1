namespace LicensingModel.Royalties.Statements;

/// <summary>A sum of a statement in one currency.</summary>
public sealed record StatementTotal
{
    /// <summary>The currency; null for what is not known in any.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The sum of all that goes into it; null where something of it is not known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The sum of what is known of it.</summary>
    public decimal Known { get; init; }

    /// <summary>The most that it comes to, where it is not known, and the terms bound what is not disclosed; null where there is no such bound.</summary>
    public decimal? Most { get; init; }

    /// <summary>Why it is not known; none where it is.</summary>
    public ValueList<UnknownAmount> Unknown { get; init => field = Preconditions.NotNull(value); } = [];
}
