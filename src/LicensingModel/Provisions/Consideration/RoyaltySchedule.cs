using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;

namespace LicensingModel.Provisions.Consideration;

/// <summary>How a royalty is reckoned, so that it can be: lines, each a base and what is done with it in the order of its steps, and then what is done with their sum.</summary>
public sealed record RoyaltySchedule : Element
{
    /// <summary>In which currency it is owed.</summary>
    public Disclosed<Currency> Currency { get; init => field = Preconditions.NotNull(value); } = Disclosed<Currency>.NotCaptured;

    /// <summary>For what time each payment is made.</summary>
    public Disclosed<RoyaltyPeriod> Every { get; init => field = Preconditions.NotNull(value); } = Disclosed<RoyaltyPeriod>.NotCaptured;

    /// <summary>The day on which the first year of the contract begins; null where years are those of the calendar.</summary>
    public AnchoredDate? YearFrom { get; init; }

    /// <summary>The first day of the first week, or four weeks, of the contract; null where weeks are from Monday to Sunday. Without it four weeks are not known.</summary>
    public AnchoredDate? WeeksFrom { get; init; }

    /// <summary>How long after the end of that time it is due.</summary>
    public Disclosed<ContractPeriod> DueWithin { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>What is owed for what.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<RoyaltyLine> Lines { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    /// <summary>Which lines exclude each other.</summary>
    public ValueList<LineChoice> Choices { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What is done with the sum of the lines, in this order.</summary>
    public ValueList<RoyaltyStep> Steps { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How a payment is rounded; null where the text does not say, and then it is not.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>What is owed for paying late.</summary>
    public LateCharge? Late { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Term("currency", Currency);
        visitor.Term("every", Every);
        visitor.Member("yearFrom", YearFrom);
        visitor.Member("weeksFrom", WeeksFrom);
        visitor.Term("dueWithin", DueWithin);
        visitor.Elements("lines", Lines);
        visitor.Elements("choices", Choices);
        visitor.Elements("steps", Steps);
        visitor.Member("rounding", Rounding);
        visitor.Member("late", Late);
    }

    internal override RoyaltySchedule Rewrite(ModelRewriter rewriter) => this with
    {
        Currency = rewriter.Term(Currency),
        Every = rewriter.Term(Every),
        YearFrom = rewriter.Of(YearFrom),
        WeeksFrom = rewriter.Of(WeeksFrom),
        DueWithin = rewriter.Term(DueWithin),
        Lines = rewriter.Of(Lines),
        Choices = rewriter.Of(Choices),
        Steps = rewriter.Of(Steps),
        Rounding = rewriter.Of(Rounding),
        Late = rewriter.Of(Late),
    };
}
