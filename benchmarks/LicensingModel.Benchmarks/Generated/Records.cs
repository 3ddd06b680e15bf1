using System.Text.Json.Serialization;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Benchmarks.Generated;

// The deal as plain data, for System.Text.Json's source generator: the members that the deal has, in the order in which they are written, with the same scalars.
internal sealed class DealDto
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    public int SchemaVersion { get; set; }

    public LocalDate? RecordedThrough { get; set; }

    public List<PartyDto>? Parties { get; set; }

    public List<NamedDto<StandardId>>? Standards { get; set; }

    public List<NamedDto<ProductId>>? Products { get; set; }

    public List<PatentDto>? Patents { get; set; }

    public List<PortfolioCountDto>? PortfolioCounts { get; set; }

    public List<SourceDto>? Sources { get; set; }

    public List<AgreementDto>? Agreements { get; set; }
}

internal sealed class PartyDto
{
    public PartyId? Id { get; set; }

    public PartyKind? Kind { get; set; }

    public Dictionary<LanguageTag, string>? Name { get; set; }

    public CountryCode? Jurisdiction { get; set; }
}

internal sealed class NamedDto<TId>
{
    public TId? Id { get; set; }

    public Dictionary<LanguageTag, string>? Name { get; set; }

    public TId? Within { get; set; }
}

internal sealed class PatentDto
{
    public PatentId? Id { get; set; }

    public Dictionary<LanguageTag, string>? Title { get; set; }

    public TermDto<DayDto>? Filed { get; set; }
}

internal sealed class PortfolioCountDto
{
    public PartyId? Holder { get; set; }

    public CountUnit? Unit { get; set; }

    public TermDto<QuantityDto>? Count { get; set; }

    public TermDto<Territory>? Territory { get; set; }

    public TermDto<DayDto>? AsOf { get; set; }
}

internal sealed class QuantityDto
{
    public long Number { get; set; }

    public Precision Precision { get; set; }
}

internal sealed class DayDto
{
    public LocalDate Day { get; set; }
}

internal sealed class QuotationDto
{
    public LanguageTag? Language { get; set; }

    public string? Text { get; set; }
}

internal sealed class MentionDto
{
    public SourceId? Source { get; set; }

    public ClaimStance Stance { get; set; }

    public QuotationDto? Quotation { get; set; }

    public ClauseReference? Clause { get; set; }
}

internal sealed class SourceDto
{
    public SourceId? Id { get; set; }

    public SourceKind? Kind { get; set; }

    public Dictionary<LanguageTag, string>? Publisher { get; set; }

    public Dictionary<LanguageTag, string>? Title { get; set; }

    public LanguageTag? Language { get; set; }

    public TermDto<DayDto>? Published { get; set; }

    public string? Reference { get; set; }

    public List<SourceId>? ReliesOn { get; set; }
}

internal sealed class AgreementDto
{
    public AgreementId? Id { get; set; }

    public Dictionary<LanguageTag, string>? Title { get; set; }

    public AgreementKind? Kind { get; set; }

    public Completeness? Completeness { get; set; }

    public List<AgreementPartyDto>? Parties { get; set; }

    public TermDto<Provisions.BindingEffect>? BindingEffect { get; set; }

    public TermDto<DayDto>? Announced { get; set; }

    public TermDto<DayDto>? Signed { get; set; }

    public OperativeTermDto? Term { get; set; }

    public List<StatusEntryDto>? Status { get; set; }

    public List<RelationDto>? Relations { get; set; }

    public List<ProvisionDto>? Provisions { get; set; }
}

internal sealed class AgreementPartyDto
{
    public PartyRole? Role { get; set; }

    public List<PartyId>? Parties { get; set; }
}

internal sealed class OperativeTermDto
{
    public TermDto<DayDto>? From { get; set; }

    public TermDto<DayDto>? Until { get; set; }

    public TermDto<ContractPeriod>? AtLeast { get; set; }
}

internal sealed class StatusEntryDto
{
    public AgreementStatus? Status { get; set; }

    public TermDto<DayDto>? On { get; set; }

    public List<MentionDto>? Claims { get; set; }
}

internal sealed class RelationDto
{
    public RelationKind? Kind { get; set; }

    public AgreementId? Agreement { get; set; }
}
