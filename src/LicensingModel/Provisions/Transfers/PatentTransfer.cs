using LicensingModel.Patents.Scopes;
using LicensingModel.Patents;

namespace LicensingModel.Provisions.Transfers;

/// <summary>An assignment of patents: who owns them passes from the one to the other.</summary>
public sealed record PatentTransfer : ProvisionBody
{
    /// <summary>Who assigns.</summary>
    public required PartyId From { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom.</summary>
    public required PartyId To { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Which patents pass.</summary>
    public Disclosed<PatentScope> Subject { get; init => field = Preconditions.NotNull(value); } = Disclosed<PatentScope>.NotCaptured;

    /// <summary>How many pass.</summary>
    public Disclosed<Quantity> Count { get; init => field = Preconditions.NotNull(value); } = Disclosed<Quantity>.NotCaptured;

    /// <summary>The day on which title passes; signing and closing may be apart.</summary>
    public Disclosed<AnchoredDate> Closing { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("from", From);
        visitor.Member("to", To);
        visitor.Term("subject", Subject);
        visitor.Term("count", Count);
        visitor.Term("closing", Closing);
    }
}
