using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Rates;

/// <summary>A tier: up to where it goes, and its rate.</summary>
public sealed record RateTier : Element
{
    /// <summary>The greatest number that is in it; null where it ends below one, or is open at the top.</summary>
    public ExactNumber? Through { get; init; }

    /// <summary>The least number that is above it; null where it ends with one, or is open at the top.</summary>
    public ExactNumber? Below { get; init; }

    /// <summary>The rate.</summary>
    public required RoyaltyRate Rate { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("through", Through);
        visitor.Member("below", Below);
        visitor.Member("rate", Rate);
    }

    internal override RateTier Rewrite(ModelRewriter rewriter) => this with
    {
        Rate = rewriter.Of(Rate),
    };
}
