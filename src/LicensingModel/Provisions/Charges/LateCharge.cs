namespace LicensingModel.Provisions.Charges;

/// <summary>What is owed for paying late. The report tells in the columns <c>overdue</c>, <c>due</c> and <c>paid</c> what was paid late, and when.</summary>
public sealed record LateCharge : Element
{
    /// <summary>Where it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>The share of the sum that is late; beside a <see cref="Reference"/>, what is added to that.</summary>
    public Disclosed<Percentage> Rate { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>A published rate to which <see cref="Rate"/> is added; it is for a year, and so is the sum of both. Null where the text states the whole rate.</summary>
    public ReferenceRate? Reference { get; init; }

    /// <summary>The most that it may be, for the same time as the rate: the highest rate that the law permits. Where the text bounds it by a rate that nobody told (unstated), the charge is not known; not captured where there is no such bound.</summary>
    public Disclosed<Percentage> Ceiling { get; init => field = Preconditions.NotNull(value); } = Disclosed<Percentage>.NotCaptured;

    /// <summary>How it grows.</summary>
    public required ChargeManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>For how long the rate is; null where it is charged once.</summary>
    public ContractPeriod? Every { get; init; }

    /// <summary>After how long it is added to the sum, where it compounds and that is not the period of the rate. Where it is of days and the rate of months, the <see cref="DayCount"/> says how much of the one the other is.</summary>
    public ContractPeriod? Compounded { get; init; }

    /// <summary>How a part of a period that is left behind the whole ones is counted, from the end of the last of them; null where the text does not say.</summary>
    public DayCount? DayCount { get; init; }

    /// <summary>How long after the day on which it was due nothing is charged yet; what is charged later runs from the end of it.</summary>
    public ContractPeriod? Grace { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("clause", Clause);
        visitor.Term("rate", Rate);
        visitor.Member("reference", Reference);
        visitor.Term("ceiling", Ceiling);
        visitor.Member("manner", Manner);
        visitor.Member("every", Every);
        visitor.Member("compounded", Compounded);
        visitor.Member("dayCount", DayCount);
        visitor.Member("grace", Grace);
    }

    internal override LateCharge Rewrite(ModelRewriter rewriter) => this with
    {
        Rate = rewriter.Term(Rate),
        Reference = rewriter.Of(Reference),
        Ceiling = rewriter.Term(Ceiling),
    };
}
