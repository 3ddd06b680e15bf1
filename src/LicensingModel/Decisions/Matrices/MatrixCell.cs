using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Matrices;

/// <summary>One cell of a matrix: what comes of asking for one product in one country under one patent.</summary>
public sealed record MatrixCell
{
    /// <summary>The question of this cell alone; asking it gives the answer with its proof.</summary>
    public required MayQuestion Question { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The product; null where it is open.</summary>
    public ProductId? Product { get; init; }

    /// <summary>The country; null where it is open.</summary>
    public CountryCode? Country { get; init; }

    /// <summary>The patent; null where the patents are open.</summary>
    public PatentId? Patent { get; init; }

    /// <summary>The outcome.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Outcome Outcome { get; init => field = Preconditions.Defined(value); }

    /// <summary>All provisions that suffice. Empty unless something permits.</summary>
    public ValueList<Basis> Basis { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many facts are missing where nobody can say; which ones, the answer to <see cref="Question"/> tells.</summary>
    public int Missing { get; init; }

    /// <summary>Whether the contested terms were too many to try every joint reading, so that the outcome is undetermined for that alone.</summary>
    public bool IsBoundExceeded { get; init; }

    /// <summary>Whether the act is permitted: no licence needed, licensed, or covered.</summary>
    public bool IsPermitted => Outcome is Outcome.NoLicenseNeeded or Outcome.Licensed or Outcome.Covered;
}
