using System.Text.Json.Serialization;
using LicensingModel;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

/// <summary>Data of the application's own, with parts of the model in it.</summary>
internal sealed record DealFile
{
    public required string Number { get; init; }

    public required Agreement Agreement { get; init; }

    public AnchoredDate? ReviewBy { get; init; }

    public Money? Fee { get; init; }

    public required Dictionary<PartyId, string> Contacts { get; init; }
}

/// <summary>The application's own source-generated context.</summary>
[JsonSourceGenerationOptions(Converters = [typeof(LicensingJsonConverter)])]
[JsonSerializable(typeof(DealFile))]
internal sealed partial class DealFiles : JsonSerializerContext;
