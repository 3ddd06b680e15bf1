using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization;

/// <summary>Reads and writes a scalar for System.Text.Json, also as the key of a dictionary.</summary>
internal sealed class ScalarConverter<T>(JsonFormat<T> format, ReadOptions reading) : FormatConverter<T>(format, reading)
    where T : Scalar<T>, IScalar<T>
{
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return Scalar<T>.TryParse(text, out var value)
            ? value
            : throw new LicensingJsonException(
            [
                new Diagnostic
                {
                    Descriptor = ReadingDiagnostics.NotSuchText,
                    Pointer = JsonPointer.Root,
                    Arguments = [ReadSession.Quote(text ?? string.Empty), T.Expectation],
                },
            ]);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}
