using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>Any JSON value, kept as it came.</summary>
internal sealed class RawJsonFormat : JsonFormat<RawJson>
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out RawJson value)
        => Keywords.TryReadRaw(ref reader, session, out value);

    internal override void Write(Utf8JsonWriter writer, RawJson value) => value.WriteTo(writer);
}
