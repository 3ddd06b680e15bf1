namespace LicensingModel.Advisories.Facts;

/// <summary>Facts that are told beside a document, agreement by agreement.</summary>
public sealed record AdvisoryFacts
{
    /// <summary>Nothing is told.</summary>
    public static AdvisoryFacts None { get; } = new();

    /// <summary>What is told of each agreement.</summary>
    /// <exception cref="ArgumentException">Two are about the same agreement.</exception>
    public ValueList<AgreementFacts> Agreements
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), value.Select(static facts => facts.Agreement).Distinct().Count() == value.Count, "Each agreement stands once.");
    }

    = [];

    internal AgreementFacts Of(AgreementId agreement) => Agreements.FirstOrDefault(facts => facts.Agreement == agreement) ?? new AgreementFacts { Agreement = agreement };
}
