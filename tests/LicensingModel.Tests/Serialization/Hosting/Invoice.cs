using System.Text.Json.Serialization;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A host's own data whose members name the converter, so that no options are needed.</summary>
internal sealed record Invoice
{
    [JsonConverter(typeof(LicensingJsonConverter))]
    public Agreement? Under { get; init; }

    [JsonConverter(typeof(LicensingJsonConverter))]
    public Money? Amount { get; init; }
}
