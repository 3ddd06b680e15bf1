namespace LicensingModel;

/// <summary>The day on which an event happens: <i>the Closing Date</i>. It never comes if the event never happens.</summary>
public sealed record EventDate : AnchoredDate
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The date in words, for a log or a debugger.</summary>
    public override string ToString() => $"the day of `{Event}`";

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("event", Event);
    }

    internal override EventDate Rewrite(ModelRewriter rewriter) => this with { Event = rewriter.Of(Event) };

    private protected override ResolvedDate ResolveAsWritten(IEventDates events) => ResolvedDate.Of(Event, events.Find(Event));
}
