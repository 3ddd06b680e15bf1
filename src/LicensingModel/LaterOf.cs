namespace LicensingModel;

/// <summary>The latest of several dates: <i>the later of 31 December 2025 and the Closing Date</i>. It never comes if one of them never does.</summary>
public sealed record LaterOf : AnchoredDate
{
    /// <summary>The dates, at least one, in the order in which the contract writes them.</summary>
    /// <exception cref="ArgumentException">
    /// There is none, or this date would exceed <see cref="AnchoredDate.MaximumNesting"/> or <see cref="AnchoredDate.MaximumSize"/>.
    /// </exception>
    public required ValueList<AnchoredDate> Dates { get; init => field = Bounded(Preconditions.NotNull(value)); }

    internal override int Nesting => DeepestOf(Dates) + 1;

    internal override long Size => SizeOf(Dates) + 1;

    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => $"the later of {Dates}";

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Elements("dates", Dates);
    }

    internal override LaterOf Rewrite(ModelRewriter rewriter) => this with { Dates = rewriter.Of(Dates) };

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => ResolvedDate.Latest(Dates.Select(date => date.Resolve(events)).ToArray());
}
