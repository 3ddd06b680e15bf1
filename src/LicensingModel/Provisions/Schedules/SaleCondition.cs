namespace LicensingModel.Provisions.Schedules;

/// <summary>That a column of the report has one of some values, or that the number, day or country in it lies within bounds. All that is said must fit. Numbers in a column of sums are compared where they are in the currency of the schedule. Of an empty cell, or of one that is no such number, day or country, nobody can say.</summary>
public sealed record SaleCondition : Element
{
    /// <summary>The column.</summary>
    public required ReportName Column { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The values, any one of which will do; none where bounds are said.</summary>
    public ValueSet<ReportName> Values { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The least number; null where there is none, or it is above one.</summary>
    public ExactNumber? From { get; init; }

    /// <summary>The number above which it is.</summary>
    public ExactNumber? Above { get; init; }

    /// <summary>The greatest number; null where there is none, or it is below one.</summary>
    public ExactNumber? Through { get; init; }

    /// <summary>The number below which it is.</summary>
    public ExactNumber? Below { get; init; }

    /// <summary>In which currency the bounds are, where the column has sums of money; null where it has other numbers. Of a row in another currency nobody can say.</summary>
    public Currency? Currency { get; init; }

    /// <summary>The first day, of a column of days such as that of the first sale of a product.</summary>
    public AnchoredDate? Since { get; init; }

    /// <summary>The last day.</summary>
    public AnchoredDate? Until { get; init; }

    /// <summary>Where the country lies that the column names by its code: the place of manufacture. On which day does not matter where it is the same on all.</summary>
    public Territory? Territory { get; init; }

    /// <summary>Whether there is a bound of a number.</summary>
    internal bool HasNumber => From is not null || Above is not null || Through is not null || Below is not null;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("column", Column);
        visitor.Member("values", Values);
        visitor.Member("from", From);
        visitor.Member("above", Above);
        visitor.Member("through", Through);
        visitor.Member("below", Below);
        visitor.Member("currency", Currency);
        visitor.Member("since", Since);
        visitor.Member("until", Until);
        visitor.Member("territory", Territory);
    }

    internal override SaleCondition Rewrite(ModelRewriter rewriter) => this with
    {
        Since = rewriter.Of(Since),
        Until = rewriter.Of(Until),
        Territory = rewriter.Of(Territory),
    };
}
