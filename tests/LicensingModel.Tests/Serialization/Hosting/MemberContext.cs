using System.Text.Json.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own context that knows nothing of the model, of a type whose members name the converter.</summary>
[JsonSerializable(typeof(Case))]
internal sealed partial class MemberContext : JsonSerializerContext;
