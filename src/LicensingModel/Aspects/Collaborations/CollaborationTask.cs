using LicensingModel.Aspects.Places;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Aspects.Collaborations;

/// <summary>What somebody must, may, need not, or is to do, discuss or negotiate.</summary>
public sealed record CollaborationTask
{
    /// <summary>Where it stands.</summary>
    public required ProvisionPlace Place { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How far it binds.</summary>
    public required BindingStanding Binding { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who does it; none where it is not known who, or sources differ.</summary>
    public ValueSet<PartyId> Parties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>For whom; none where it is not known, sources differ, or it is for nobody in particular.</summary>
    public ValueSet<PartyId> Toward { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether it must, may, need not or intends to; null where the text does not say.</summary>
    public DutyModality? Modality { get; init; }

    /// <summary>What a participant contributes; null for a duty and for a negotiation.</summary>
    public LocalizedText? Does { get; init; }

    /// <summary>The duty as it was captured; null for a contribution and for a negotiation.</summary>
    public Duty? Duty { get; init; }

    /// <summary>The provisions to be negotiated; none for a duty and for a contribution.</summary>
    public ValueSet<ProvisionId> Negotiates { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>When or under which condition it is to be done.</summary>
    public Disclosed<Condition> Condition { get; init => field = Preconditions.NotNull(value); } = Disclosed<Condition>.NotCaptured;
}
