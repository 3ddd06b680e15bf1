using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Valuation.Results;

/// <summary>One step of a valuation: what it gives, how it is reckoned with its numbers, and what comes out.</summary>
public sealed record ValuationLine
{
    /// <summary>What it gives; later methods name it so.</summary>
    public required string Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How it is reckoned, with its numbers.</summary>
    public required string Arithmetic { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What the number is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public FigureKind Kind { get; init => field = Preconditions.Defined(value); }

    /// <summary>What comes out, exactly; null where it is not known, or has no meaning.</summary>
    public ExactRatio? Value { get; init; }

    /// <summary>In which currency; null for what is no money, or not known.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The inputs for want of which it is not known; none where it is, or where it has no meaning.</summary>
    public ValueSet<string> Missing { get; init => field = Preconditions.NotNull(value); } = [];
}
