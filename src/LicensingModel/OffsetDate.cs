namespace LicensingModel;

/// <summary>
/// A period after or before another date: <i>twelve months after the Closing Date</i>, reckoned as <see cref="ContractPeriod.AddTo"/> and
/// <see cref="ContractPeriod.SubtractFrom"/> say. It never comes if the other date never does.
/// </summary>
public sealed record OffsetDate : AnchoredDate
{
    /// <summary>The date reckoned from.</summary>
    /// <exception cref="ArgumentException">
    /// This date would exceed <see cref="AnchoredDate.MaximumNesting"/> or <see cref="AnchoredDate.MaximumSize"/>.
    /// </exception>
    public required AnchoredDate From { get; init => field = Bounded(Preconditions.NotNull(value)); }

    /// <summary>How far from it.</summary>
    public required ContractPeriod Period { get; init => field = Preconditions.NotNull(value); }

    /// <summary>On which side of it.</summary>
    /// <exception cref="ArgumentException">It is not one of the two directions.</exception>
    public required OffsetDirection Direction
    {
        get;
        init => field = Preconditions.Valid(value, value is OffsetDirection.After or OffsetDirection.Before, "Expected after or before.");
    }

    internal override int Nesting => From.Nesting + 1;

    internal override long Size => From.Size + 1;

    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => $"{Period} {(Direction == OffsetDirection.After ? "after" : "before")} {From}";

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("period", Period);
        visitor.Member("direction", Direction);
    }

    internal override OffsetDate Rewrite(ModelRewriter rewriter) => this with { From = rewriter.Of(From) };

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => From.Resolve(events).Offset(Period, Direction);
}
