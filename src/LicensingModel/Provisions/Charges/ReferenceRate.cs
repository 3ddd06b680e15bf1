using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Charges;

/// <summary>A rate of interest for a year that others publish, such as a prime rate. What it was on a day is no part of the document: a table of reference figures is given with the report of sales.</summary>
public sealed record ReferenceRate : Element
{
    /// <summary>What it is called, as the table of reference figures names it: <c>US prime</c>, <c>SOFR</c>.</summary>
    public required ReportName Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Of which day it is.</summary>
    public Disclosed<ReferenceDay> Day { get; init => field = Preconditions.NotNull(value); } = Disclosed<ReferenceDay>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("name", Name);
        visitor.Term("day", Day);
    }

    internal override ReferenceRate Rewrite(ModelRewriter rewriter) => this with
    {
        Day = rewriter.Term(Day),
    };
}
