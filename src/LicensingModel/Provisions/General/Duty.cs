using LicensingModel.Products.Scopes;

namespace LicensingModel.Provisions.General;

/// <summary>Something that one party must, must not or may do for another: supply, market, report, keep confidential.</summary>
public sealed record Duty : ProvisionBody
{
    /// <summary>How strongly it is put.</summary>
    public required DutyModality Modality { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What is to be done.</summary>
    public required DutyAction Action { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who does it and for whom: a fact on which sources can disagree.</summary>
    public Disclosed<PartyFlow> Direction { get; init => field = Preconditions.NotNull(value); } = Disclosed<PartyFlow>.NotCaptured;

    /// <summary>What it is about, in the words of the text or the source: the goods, the information, the field.</summary>
    public Disclosed<LocalizedText> Object { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>By when.</summary>
    public Disclosed<AnchoredDate> Due { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>How often.</summary>
    public Disclosed<ContractPeriod> Every { get; init => field = Preconditions.NotNull(value); } = Disclosed<ContractPeriod>.NotCaptured;

    /// <summary>The least sum that it concerns.</summary>
    public Disclosed<Money> Minimum { get; init => field = Preconditions.NotNull(value); } = Disclosed<Money>.NotCaptured;

    /// <summary>The number that it concerns.</summary>
    public Disclosed<Quantity> Quantity { get; init => field = Preconditions.NotNull(value); } = Disclosed<Quantity>.NotCaptured;

    /// <summary>The products that it concerns.</summary>
    public Disclosed<ProductScope> Products { get; init => field = Preconditions.NotNull(value); } = Disclosed<ProductScope>.NotCaptured;

    /// <summary>Where.</summary>
    public Disclosed<Territory> Territory { get; init => field = Preconditions.NotNull(value); } = Disclosed<Territory>.NotCaptured;

    /// <summary>What is excepted.</summary>
    public Disclosed<LocalizedText> Exceptions { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    /// <summary>The joint work to which it belongs; null where it belongs to none.</summary>
    public ProvisionId? Collaboration { get; init; }

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("modality", Modality);
        visitor.Member("action", Action);
        visitor.Term("direction", Direction);
        visitor.Term("object", Object);
        visitor.Term("due", Due);
        visitor.Term("every", Every);
        visitor.Term("minimum", Minimum);
        visitor.Term("quantity", Quantity);
        visitor.Term("products", Products);
        visitor.Term("territory", Territory);
        visitor.Term("exceptions", Exceptions);
        visitor.Member("collaboration", Collaboration);
    }
}
