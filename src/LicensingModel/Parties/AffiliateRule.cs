namespace LicensingModel.Parties;

/// <summary>
/// Who counts as an affiliate under one grant: a value inside the grant, because every contract draws it differently. Control is followed link by link:
/// each link must carry more than <see cref="ControlAbove"/> of the votes on the day asked about.
/// </summary>
public sealed record AffiliateRule : Element
{
    /// <summary>The share of votes that must be exceeded at each link; contracts usually say 50 %.</summary>
    public required Percentage ControlAbove { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which ways control is followed. None at all: nobody but the parties named.</summary>
    public required ValueSet<AffiliateDirection> Directions { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("controlAbove", ControlAbove);
        visitor.Member("directions", Directions);
    }
}
