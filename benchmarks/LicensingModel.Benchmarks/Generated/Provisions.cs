using System.Text.Json.Serialization;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Benchmarks.Generated;

internal sealed class ProvisionDto
{
    public ProvisionId? Id { get; set; }

    public ClauseReference? Clause { get; set; }

    public TermDto<BindingEffect>? BindingEffect { get; set; }

    public OperativeTermDto? Term { get; set; }

    public BodyDto? Body { get; set; }

    public List<MentionDto>? Claims { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PatentGrantDto), "patentGrant")]
[JsonDerivedType(typeof(PatentTransferDto), "patentTransfer")]
[JsonDerivedType(typeof(ReciprocityDto), "reciprocity")]
[JsonDerivedType(typeof(CollaborationScopeDto), "collaborationScope")]
[JsonDerivedType(typeof(DutyDto), "duty")]
[JsonDerivedType(typeof(PaymentDto), "payment")]
internal abstract class BodyDto;

internal sealed class PatentGrantDto : BodyDto
{
    public GrantEffect? Effect { get; set; }

    public PartySetDto? Grantors { get; set; }

    public PartySetDto? Grantees { get; set; }

    public TermDto<ScopeDto>? Subject { get; set; }

    public TermDto<QuantityDto>? Count { get; set; }
}

internal sealed class PartySetDto
{
    public List<PartyId>? Parties { get; set; }
}

internal sealed class PatentTransferDto : BodyDto
{
    public PartyId? From { get; set; }

    public PartyId? To { get; set; }
}

internal sealed class ReciprocityDto : BodyDto
{
    public ReciprocityForm? Form { get; set; }

    public List<ProvisionId>? Legs { get; set; }

    public TermDto<Mutuality>? Mutuality { get; set; }
}

internal sealed class CollaborationScopeDto : BodyDto
{
    public List<PartyId>? Participants { get; set; }

    public TermDto<List<Topic>>? Topics { get; set; }

    public TermDto<CollaborationDepth>? Depth { get; set; }
}

internal sealed class DutyDto : BodyDto
{
    public DutyModality? Modality { get; set; }

    public DutyAction? Action { get; set; }

    public TermDto<FlowDto>? Direction { get; set; }

    public TermDto<Dictionary<LanguageTag, string>>? Object { get; set; }
}

internal sealed class FlowDto
{
    public PartyId? From { get; set; }

    public PartyId? To { get; set; }
}

internal sealed class PaymentDto : BodyDto
{
    public TermDto<PartyId>? Payer { get; set; }

    public TermDto<PartyId>? Payee { get; set; }

    public TermDto<Money>? Amount { get; set; }

    public List<ProvisionId>? For { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AllPatentsDto), "allPatents")]
[JsonDerivedType(typeof(OwnedByDto), "ownedBy")]
[JsonDerivedType(typeof(StandardEssentialDto), "standardEssential")]
[JsonDerivedType(typeof(EssentialToDto), "essentialTo")]
[JsonDerivedType(typeof(AnyOfDto), "anyOf")]
[JsonDerivedType(typeof(AllOfDto), "allOf")]
internal abstract class ScopeDto;

internal sealed class AllPatentsDto : ScopeDto;

internal sealed class OwnedByDto : ScopeDto
{
    public PartySetDto? Owners { get; set; }
}

internal sealed class StandardEssentialDto : ScopeDto;

internal sealed class EssentialToDto : ScopeDto
{
    public List<StandardId>? Standards { get; set; }
}

internal sealed class AnyOfDto : ScopeDto
{
    public List<ScopeDto>? Scopes { get; set; }
}

internal sealed class AllOfDto : ScopeDto
{
    public List<ScopeDto>? Scopes { get; set; }
}
