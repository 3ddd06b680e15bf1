namespace LicensingModel.Patents;

/// <summary>Who held a patent over a span of days.</summary>
public sealed record TitleHolding : Element
{
    /// <summary>The holder.</summary>
    public required PartyId Holder { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The days, both ends included.</summary>
    public required DateSpan During { get; init => field = Preconditions.NotNull(value); }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("holder", Holder);
        visitor.Member("during", During);
    }
}
