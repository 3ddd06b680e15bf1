using System.Text.Json.Serialization;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own source-generated context that names the converter itself, so that its default instance can be used.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(LicensingJsonConverter)])]
[JsonSerializable(typeof(DealFile))]
internal sealed partial class ConvertingContext : JsonSerializerContext;
