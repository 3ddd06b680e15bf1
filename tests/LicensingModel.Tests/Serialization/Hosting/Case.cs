using System.Text.Json.Serialization;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own data as docs/serialization.md shows it: members that name the converter.</summary>
internal sealed record Case
{
    [JsonConverter(typeof(LicensingJsonConverter))]
    public Agreement? Agreement { get; init; }

    [JsonConverter(typeof(LicensingJsonConverter))]
    public AnchoredDate? Due { get; init; }
}
