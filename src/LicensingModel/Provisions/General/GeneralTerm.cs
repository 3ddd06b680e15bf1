namespace LicensingModel.Provisions.General;

/// <summary>Anything else that is written: governing law, disputes, liability, warranty, notices. It grants and restricts no right under patents.</summary>
public sealed record GeneralTerm : ProvisionBody
{
    /// <summary>What it is about.</summary>
    public required GeneralTopic Topic { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it says.</summary>
    public Disclosed<LocalizedText> Text { get; init => field = Preconditions.NotNull(value); } = Disclosed<LocalizedText>.NotCaptured;

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("topic", Topic);
        visitor.Term("text", Text);
    }
}
