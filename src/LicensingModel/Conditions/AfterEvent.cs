namespace LicensingModel.Conditions;

/// <summary>That a recorded event has happened: met from its day on.</summary>
public sealed record AfterEvent : Condition
{
    /// <summary>The event.</summary>
    public required EventId Event { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("event", Event);
    }

    internal override AfterEvent Rewrite(ModelRewriter rewriter) => this with { Event = rewriter.Of(Event) };
}
