using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization;

/// <summary>Reads and writes a closed set of facts for System.Text.Json, also as the key of a dictionary.</summary>
internal sealed class EnumConverter<T>(EnumFormat<T> format, ReadOptions reading) : FormatConverter<T>(format, reading)
    where T : struct, Enum
{
    private readonly EnumFormat<T> _format = format;

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (_format.TryMatch(ref reader, out var value))
            return value;

        var word = reader.GetString() ?? string.Empty;
        throw new LicensingJsonException(
        [
            new Diagnostic
            {
                Descriptor = ReadingDiagnostics.NotOneOf,
                Pointer = JsonPointer.Root,
                Arguments = _format.Objection(word),
            },
        ]);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(_format.NameOf(value));
}
