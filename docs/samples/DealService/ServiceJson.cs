using System.Text.Json.Serialization;

namespace DealService;

/// <summary>The service's own types; <c>AddLicensingModel</c> adds the model's.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DealSummary))]
[JsonSerializable(typeof(IReadOnlyList<DealSummary>))]
[JsonSerializable(typeof(FindingsProblem))]
internal sealed partial class ServiceJson : JsonSerializerContext;
