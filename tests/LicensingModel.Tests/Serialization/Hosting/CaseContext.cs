using System.Text.Json.Serialization;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own context as docs/serialization.md shows it.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(LicensingJsonConverter)])]
[JsonSerializable(typeof(Case))]
internal sealed partial class CaseContext : JsonSerializerContext;
