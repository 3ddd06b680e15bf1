using LicensingModel.Provisions.Schedules;

namespace LicensingModel.Provisions.Consideration;

/// <summary>Which of several lines counts: of each sale that falls under more than one, or over a time, of what each of them comes to with all its steps.</summary>
public sealed record LineChoice : Element
{
    /// <summary>Where it stands; null where that was not recorded.</summary>
    public ClauseReference? Clause { get; init; }

    /// <summary>How another choice calls what comes of this one; null where none does. It is the name of no line. Only choices over a time have one that counts.</summary>
    public ReportName? Name { get; init; }

    /// <summary>How it is chosen.</summary>
    public required ChoiceManner Manner { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Over what time the lines are compared, each with all that its steps make of its sales; null where it is chosen sale by sale.</summary>
    public RoyaltyPeriod? Over { get; init; }

    /// <summary>Over what they are compared by itself, such as each product; none: over everything. For choices over a time.</summary>
    public ValueSet<RoyaltyScope> Per { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What was elected, where the licensee elects.</summary>
    public ValueList<LineElection> Elections { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The lines, by their names, in their order; of a choice over a time also what came of earlier choices, by theirs.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueList<ReportName> Lines { get; init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed."); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("clause", Clause);
        visitor.Member("name", Name);
        visitor.Member("manner", Manner);
        visitor.Member("over", Over);
        visitor.Member("per", Per);
        visitor.Member("lines", Lines);
        visitor.Elements("elections", Elections);
    }

    internal override LineChoice Rewrite(ModelRewriter rewriter) => this with
    {
        Elections = rewriter.Of(Elections),
    };
}
