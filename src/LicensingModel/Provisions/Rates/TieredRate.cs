using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Rates;

/// <summary>Rates that depend on how much is sold.</summary>
public sealed record TieredRate : RoyaltyRate
{
    /// <summary>How the tiers are applied.</summary>
    public required TierManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is counted: <c>units</c>, <c>base</c> for what the steps before made of the base, or a column of the report; null for units.</summary>
    public ReportName? By { get; init; }

    /// <summary>What becomes of the bounds of the tiers in a time over which is counted and in a part of which the payment does not operate; null where they stay.</summary>
    public PartialTime? Partial { get; init; }

    /// <summary>The earlier times by what was counted in which the tier goes; null where it goes by what is sold in the time itself. For <c>whole</c> tiers that are the rate of a step.</summary>
    public PrecedingTimes? Preceding { get; init; }

    /// <summary>The tiers, from the lowest; the last one is open at the top.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<RateTier> Tiers { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("manner", Manner);
        visitor.Member("by", By);
        visitor.Member("partial", Partial);
        visitor.Member("preceding", Preceding);
        visitor.Elements("tiers", Tiers);
    }

    internal override TieredRate Rewrite(ModelRewriter rewriter) => this with
    {
        Preceding = rewriter.Of(Preceding),
        Tiers = rewriter.Of(Tiers),
    };
}
