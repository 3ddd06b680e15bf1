using NodaTime;

namespace LicensingModel;

/// <summary>The first day of the calendar month, quarter or year in which another date falls: <i>the first day of the calendar quarter of the first shipment</i>. It never comes if the other date never does.</summary>
public sealed record StartOfPeriod : AnchoredDate
{
    /// <summary>The date that falls in it.</summary>
    /// <exception cref="ArgumentException">
    /// This date would exceed <see cref="AnchoredDate.MaximumNesting"/> or <see cref="AnchoredDate.MaximumSize"/>.
    /// </exception>
    public required AnchoredDate Of { get; init => field = Bounded(Preconditions.NotNull(value)); }

    /// <summary>Of what it is the first day.</summary>
    /// <exception cref="ArgumentException">It is none of the three.</exception>
    public required CalendarPeriod Period { get; init => field = Preconditions.Valid(value, value is CalendarPeriod.Month or CalendarPeriod.Quarter or CalendarPeriod.Year, "Expected a month, a quarter or a year."); }

    internal override int Nesting => Of.Nesting + 1;

    internal override long Size => Of.Size + 1;

    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => $"the first day of the calendar {Word(Period)} of {Of}";

    internal static string Word(CalendarPeriod period) => period switch { CalendarPeriod.Month => "month", CalendarPeriod.Quarter => "quarter", _ => "year" };

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("of", Of);
        visitor.Member("period", Period);
    }

    internal override StartOfPeriod Rewrite(ModelRewriter rewriter) => this with { Of = rewriter.Of(Of) };

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => Of.Resolve(events).ToStart(FirstDay);

    private LocalDate FirstDay(LocalDate day) => new(day.Year, Period switch { CalendarPeriod.Month => day.Month, CalendarPeriod.Quarter => ((day.Month - 1) / 3 * 3) + 1, _ => 1 }, 1);
}
