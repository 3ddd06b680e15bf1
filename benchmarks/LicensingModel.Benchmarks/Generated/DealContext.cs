using System.Text.Json.Serialization;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Reciprocities;

namespace LicensingModel.Benchmarks.Generated;

[JsonSerializable(typeof(DealDto))]
[JsonSerializable(typeof(WrittenTermDto<QuantityDto>))]
[JsonSerializable(typeof(WrittenTermDto<Territory>))]
[JsonSerializable(typeof(WrittenTermDto<DayDto>))]
[JsonSerializable(typeof(WrittenTermDto<BindingEffect>))]
[JsonSerializable(typeof(WrittenTermDto<ContractPeriod>))]
[JsonSerializable(typeof(WrittenTermDto<ScopeDto>))]
[JsonSerializable(typeof(WrittenTermDto<Mutuality>))]
[JsonSerializable(typeof(WrittenTermDto<List<Topic>>))]
[JsonSerializable(typeof(WrittenTermDto<CollaborationDepth>))]
[JsonSerializable(typeof(WrittenTermDto<FlowDto>))]
[JsonSerializable(typeof(WrittenTermDto<Dictionary<LanguageTag, string>>))]
[JsonSerializable(typeof(WrittenTermDto<PartyId>))]
[JsonSerializable(typeof(WrittenTermDto<Money>))]
internal sealed partial class DealContext : JsonSerializerContext;
