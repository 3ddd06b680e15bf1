using System.Text.Json.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own source-generated context of types whose members name the converter.</summary>
[JsonSerializable(typeof(Invoice))]
internal sealed partial class InvoiceContext : JsonSerializerContext;
