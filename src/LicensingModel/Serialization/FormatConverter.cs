using System.Text.Json;
using System.Text.Json.Serialization;
using LicensingModel.Serialization.Formats;

namespace LicensingModel.Serialization;

/// <summary>Reads and writes one type for System.Text.Json by its format.</summary>
internal class FormatConverter<T>(JsonFormat<T> format, ReadOptions reading) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => HostedReading.Read(ref reader, format, reading);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => format.Write(writer, value);
}
