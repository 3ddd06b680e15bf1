namespace LicensingModel.Provisions;

/// <summary>
/// What a provision provides. A closed choice of a few kinds that combine: a grant of patents (<c>PatentGrant</c>), a transfer (<c>PatentTransfer</c>), the tie
/// between provisions (<c>Reciprocity</c>), joint work (<c>CollaborationScope</c>), a duty (<c>Duty</c>), a payment (<c>Payment</c>), everything else that is written
/// (<c>GeneralTerm</c>), or a kind that this version does not know (<see cref="UnrecognizedBody"/>).
/// </summary>
public abstract record ProvisionBody : Element
{
    private protected ProvisionBody()
    {
    }
}
