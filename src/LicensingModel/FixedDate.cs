using NodaTime;

namespace LicensingModel;

/// <summary>A day that the contract names: <i>31 December 2020</i>.</summary>
public sealed record FixedDate : AnchoredDate
{
    /// <summary>The day, of the ISO calendar, in the years 1 to 9999.</summary>
    /// <exception cref="ArgumentException">It is not such a day.</exception>
    public required LocalDate Date { get; init => field = IsoDay.Checked(value); }

    /// <summary>The day, as <c>2020-12-31</c>.</summary>
    public override string ToString() => IsoDay.Format(Date);

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Fact(Date);
    }

    internal override FixedDate Rewrite(ModelRewriter rewriter) => this;

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => ResolvedDate.On(Date);
}
