namespace LicensingModel.Provisions.Schedules;

/// <summary>What is owed for paying late. The report tells in the columns <c>overdue</c>, <c>due</c> and <c>paid</c> what was paid late, and when.</summary>
public sealed record LateCharge : Element
{
    /// <summary>Where it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The share of the sum that is late.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>How it grows.</summary>
    public required ChargeManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>For how long the rate is; null where it is charged once.</summary>
    public ContractPeriod? Every { get; init; }

    /// <summary>After how long it is added to the sum, where it compounds and that is not the period of the rate.</summary>
    public ContractPeriod? Compounded { get; init; }

    /// <summary>How a part of a period that is left behind the whole ones is counted, from the end of the last of them; null where the text does not say.</summary>
    public DayCount? DayCount { get; init; }

    /// <summary>How long after the day on which it was due nothing is charged yet; what is charged later runs from the end of it.</summary>
    public ContractPeriod? Grace { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("clause", Clause);
        visitor.Term("rate", Rate);
        visitor.Member("manner", Manner);
        visitor.Member("every", Every);
        visitor.Member("compounded", Compounded);
        visitor.Member("dayCount", DayCount);
        visitor.Member("grace", Grace);
    }

    internal override LateCharge Rewrite(ModelRewriter rewriter) => this with
    {
        Rate = rewriter.Term(Rate),
    };
}
