using LicensingModel.Provisions.Consideration;
using NodaTime;

namespace LicensingModel.Royalties.Statements;

/// <summary>One step of a statement: which clause it applies, what came in, how it was reckoned, and what comes out.</summary>
public sealed record StatementLine
{
    /// <summary>The payment.</summary>
    public required ProvisionId Payment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The line of the schedule; empty for a step on the sum of the lines.</summary>
    public required string Line { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The kind of the step; <c>notOwed</c>, <c>late</c> and <c>rounding</c> are none of the schedule's steps.</summary>
    public required string Step { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which clause says so: that of the step, or else of the line, or of the provision; null where none was recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>Over what it is counted: empty for everything, otherwise such as <c>product=phone</c>.</summary>
    public required string Scope { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How it is reckoned, with its numbers.</summary>
    public required string Arithmetic { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What comes out, exactly; null where it is not known.</summary>
    public decimal? Amount { get; init; }

    /// <summary>In which currency; null for what is counted and no money.</summary>
    public Currency? Currency { get; init; }

    /// <summary>When what it puts on top is due, where that is another day than that of the payment: of what is payable in advance. Null otherwise.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How many sales there are in it.</summary>
    public long Sales { get; init; }

    /// <summary>Why it is not known; none where it is.</summary>
    public ValueList<UnknownAmount> Unknown { get; init => field = Preconditions.NotNull(value); } = [];
}
