using LicensingModel.Parties;

namespace LicensingModel.Intangibles;

/// <summary>All intangibles of certain kinds.</summary>
public sealed record IntangiblesOfKind : IntangibleScope
{
    /// <summary>The kinds.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public required ValueSet<IntangibleKind> Kinds
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Count > 0, "At least one is needed.");
    }

    /// <summary>Whose; null where anybody's.</summary>
    public PartySet? Owners { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("kinds", Kinds);
        visitor.Member("owners", Owners);
    }

    internal override IntangiblesOfKind Rewrite(ModelRewriter rewriter) => this with { Owners = rewriter.Of(Owners) };
}
