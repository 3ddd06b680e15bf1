namespace LicensingModel.Patents;

/// <summary>The right that a patent gives in one country, from its grant to its last day in force: a national patent, or a European one that was validated there.</summary>
public sealed record NationalRight : Element
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The day from which it can be enforced.</summary>
    public Disclosed<AnchoredDate> Granted { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>
    /// The last day on which it can be infringed, where a source says so. Elsewhere it is computed by the rules of the office from the other members, as far as these are known.
    /// Never presumed: a right whose end is neither captured nor computed may have ended.
    /// </summary>
    public Disclosed<AnchoredDate> LastDayInForce { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>By how much the office prolonged the term for its own delay; a period of zero where it did not.</summary>
    public Disclosed<ContractPeriod> Adjustment { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>The day beyond which the term was disclaimed; <see cref="NoEnd"/> where nothing was. An adjustment cannot pass it.</summary>
    public Disclosed<AnchoredDate> DisclaimedTo { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>By how much the term was extended for the time that an authorisation took; a period of zero where it was not. It may pass a disclaimed day.</summary>
    public Disclosed<ContractPeriod> Extension { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>The certificates that protect single products after it. Stated means all of them.</summary>
    public Disclosed<ValueList<SupplementaryCertificate>> Certificates { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<SupplementaryCertificate>>.NotCaptured;

    /// <summary>What became of it at the office. Stated means everything.</summary>
    public Disclosed<ValueList<LegalStatusEntry>> Statuses { get; init => field = Preconditions.NotNull(value); } = Disclosed<ValueList<LegalStatusEntry>>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("country", Country);
        visitor.Term("granted", Granted);
        visitor.Term("lastDayInForce", LastDayInForce);
        visitor.Term("adjustment", Adjustment);
        visitor.Term("disclaimedTo", DisclaimedTo);
        visitor.Term("extension", Extension);
        visitor.Term("certificates", Certificates);
        visitor.Term("statuses", Statuses);
    }

    internal override NationalRight Rewrite(ModelRewriter rewriter) => this with
    {
        Granted = rewriter.Term(Granted),
        LastDayInForce = rewriter.Term(LastDayInForce),
        Adjustment = rewriter.Term(Adjustment),
        DisclaimedTo = rewriter.Term(DisclaimedTo),
        Extension = rewriter.Term(Extension),
        Certificates = rewriter.Term(Certificates),
        Statuses = rewriter.Term(Statuses),
    };
}
