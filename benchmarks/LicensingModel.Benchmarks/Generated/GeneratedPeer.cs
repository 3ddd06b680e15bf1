using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;

namespace LicensingModel.Benchmarks.Generated;

/// <summary>The first peer: System.Text.Json by source generation, to plain data with the same scalars.</summary>
internal static class GeneratedPeer
{
    private static readonly DealContext Context = new(Options());

    internal static DealDto Read(ReadOnlySpan<byte> text) => JsonSerializer.Deserialize(text, Context.DealDto)!;

    internal static void Write(Utf8JsonWriter writer, DealDto deal) => JsonSerializer.Serialize(writer, deal, Context.DealDto);

    private static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        JsonConverter[] converters =
        [
            new LocalDateConverter(), new DayConverter(),
            new ScalarTextConverter<PartyId>(), new ScalarTextConverter<PatentId>(), new ScalarTextConverter<AgreementId>(), new ScalarTextConverter<ProvisionId>(), new ScalarTextConverter<SourceId>(),
            new ScalarTextConverter<StandardId>(), new ScalarTextConverter<ProductId>(), new ScalarTextConverter<CountryCode>(), new ScalarTextConverter<Territory>(),
            new ScalarTextConverter<LanguageTag>(), new ScalarTextConverter<ClauseReference>(), new ScalarTextConverter<ContractPeriod>(), new ScalarTextConverter<Money>(),
            new ScalarTextConverter<PartyKind>(), new ScalarTextConverter<CountUnit>(), new ScalarTextConverter<SourceKind>(), new ScalarTextConverter<AgreementKind>(),
            new ScalarTextConverter<PartyRole>(), new ScalarTextConverter<BindingEffect>(), new ScalarTextConverter<AgreementStatus>(), new ScalarTextConverter<RelationKind>(),
            new ScalarTextConverter<GrantEffect>(), new ScalarTextConverter<ReciprocityForm>(), new ScalarTextConverter<Mutuality>(), new ScalarTextConverter<Topic>(),
            new ScalarTextConverter<CollaborationDepth>(), new ScalarTextConverter<DutyModality>(), new ScalarTextConverter<DutyAction>(), new ScalarTextConverter<ChoiceRule>(),
            new JsonStringEnumConverter<DisclosureState>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<ClaimStance>(JsonNamingPolicy.CamelCase),
            new JsonStringEnumConverter<Completeness>(JsonNamingPolicy.CamelCase), new JsonStringEnumConverter<Precision>(JsonNamingPolicy.CamelCase),
            new TermConverter<QuantityDto>(), new TermConverter<Territory>(), new TermConverter<DayDto>(), new TermConverter<BindingEffect>(), new TermConverter<ContractPeriod>(),
            new TermConverter<ScopeDto>(), new TermConverter<Mutuality>(), new TermConverter<List<Topic>>(), new TermConverter<CollaborationDepth>(), new TermConverter<FlowDto>(),
            new TermConverter<Dictionary<LanguageTag, string>>(), new TermConverter<PartyId>(), new TermConverter<Money>(),
        ];
        foreach (var converter in converters)
            options.Converters.Add(converter);
        return options;
    }
}
