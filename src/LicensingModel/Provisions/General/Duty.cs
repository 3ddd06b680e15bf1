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

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("modality", Modality);
        visitor.Member("action", Action);
        visitor.Term("direction", Direction);
        visitor.Term("object", Object);
    }
}
