using System.Text.Json.Serialization;
using LicensingModel.Agreements;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own source-generated context. It knows nothing of the model's formats; the options bring them.</summary>
[JsonSerializable(typeof(DealFile))]
[JsonSerializable(typeof(List<DealFile>))]
[JsonSerializable(typeof(Agreement))]
internal sealed partial class HostContext : JsonSerializerContext;
