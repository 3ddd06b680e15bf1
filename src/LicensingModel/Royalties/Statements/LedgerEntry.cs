using LicensingModel.Provisions.Consideration;
using NodaTime;

namespace LicensingModel.Royalties.Statements;

/// <summary>What one step has counted so far over one time.</summary>
public sealed record LedgerEntry
{
    /// <summary>The payment.</summary>
    public required ProvisionId Payment { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The line of the schedule; empty for a step on the sum of the lines.</summary>
    public required string Line { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What <see cref="Step"/> is of an entry that says what was owed for a time before it was rounded, and in <see cref="Carried"/> after.</summary>
    public const int Rounding = -1;

    /// <summary>What <see cref="Step"/> is of an entry of the first choice over a time, one less for each later one: <see cref="Columns"/> says what each of its lines came to, <see cref="Amount"/> what was owed.</summary>
    public const int Choice = -2;

    /// <summary>Which step of the line, from 0; <see cref="Rounding"/> for what is done at the end, <see cref="Choice"/> and below for choices. Of the first step, the base, an entry says what was sold and what came back.</summary>
    public required int Step { get; init; }

    /// <summary>Over what it is counted: empty for everything, otherwise such as <c>product=phone,seller=alpha</c>.</summary>
    public required string Scope { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The first day of the time.</summary>
    public required LocalDate First { get; init; }

    /// <summary>The last day of the time.</summary>
    public required LocalDate Last { get; init; }

    /// <summary>In which currency the sums are; null where none are.</summary>
    public Currency? Currency { get; init; }

    /// <summary>How many units were counted; of a stacking step the base, of an offset what was set off.</summary>
    public decimal Units { get; init; }

    /// <summary>What came into the step.</summary>
    public decimal Amount { get; init; }

    /// <summary>What was counted of a column; of the base what came back; of a cap that is reached, how many times what came above it was not known.</summary>
    public decimal Counted { get; init; }

    /// <summary>What was counted of other columns at which the step looks, by their names; none where it looks at no other.</summary>
    public ValueList<LedgerColumn> Columns { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>A credit that is left, an advance that was set off, a reserve that is held, or of the base how many units came back.</summary>
    public decimal Carried { get; init; }

    /// <summary>A mark of the terms by which it was counted: a statement under other terms does not go on from it. Null where none is needed, or none was recorded.</summary>
    public string? Terms { get; init; }

    /// <summary>Whether something of it is not known, so that nothing that goes on from it is.</summary>
    public bool IsUnknown { get; init; }
}
