namespace LicensingModel.Aspects.Places;

/// <summary>Where something that a report says stands: the provision, its clauses, and the sources of it.</summary>
public sealed record ProvisionPlace
{
    /// <summary>The agreement.</summary>
    public required AgreementId Agreement { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The provision.</summary>
    public required ProvisionId Provision { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The clauses: those that sources of this very part give, or else that of the provision. None where none was captured.</summary>
    public ValueList<ClauseReference> Clauses { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The sources that speak of it, in the order in which they were recorded.</summary>
    public ValueList<SourceId> Sources { get; init => field = Preconditions.NotNull(value); } = [];
}
