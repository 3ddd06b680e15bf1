using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Benchmarks.Generated;

/// <summary>The model's scalars, as anybody would bring them to System.Text.Json.</summary>
internal sealed class ScalarTextConverter<T> : JsonConverter<T>
    where T : Scalar<T>, IScalar<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Scalar<T>.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Scalar<T>.Parse(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.ToString());
}

/// <summary>NodaTime's days, as its own serialization package brings them.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => LocalDatePattern.Iso.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options)
        => writer.WriteStringValue(LocalDatePattern.Iso.Format(value));
}

/// <summary>A date as contracts write it; the deal has no other than fixed days.</summary>
internal sealed class DayConverter : JsonConverter<DayDto>
{
    public override DayDto Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => new() { Day = LocalDatePattern.Iso.Parse(reader.GetString()!).Value };

    public override void Write(Utf8JsonWriter writer, DayDto value, JsonSerializerOptions options)
        => writer.WriteStringValue(LocalDatePattern.Iso.Format(value.Day));
}
