namespace LicensingModel.Patents;

/// <summary>The right that a patent gives in one country, from its grant to its last day in force.</summary>
public sealed record NationalRight : Element
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day from which it can be enforced.</summary>
    public Disclosed<AnchoredDate> Granted { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The last day on which it can be infringed. Never presumed: a right whose end is not captured may have ended.</summary>
    public Disclosed<AnchoredDate> LastDayInForce { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("country", Country);
        visitor.Term("granted", Granted);
        visitor.Term("lastDayInForce", LastDayInForce);
    }
}
