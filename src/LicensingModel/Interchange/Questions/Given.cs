using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Questions;

/// <summary>A word that was given, told apart from one that was left out.</summary>
internal sealed record Given<T>(T Value)
    where T : struct;

/// <summary>A word that may be left out, by the format of the word.</summary>
internal sealed class GivenFormat<T>(JsonFormat<T> word) : JsonFormat<Given<T>>
    where T : struct
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out Given<T> value)
    {
        value = word.TryRead(ref reader, session, out var read) ? new Given<T>(read) : null;
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, Given<T> value) => word.Write(writer, value.Value);
}

/// <summary>Any JSON value, kept as it came.</summary>
internal sealed class RawJsonFormat : JsonFormat<RawJson>
{
    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out RawJson value)
        => Keywords.TryReadRaw(ref reader, session, out value);

    internal override void Write(Utf8JsonWriter writer, RawJson value) => value.WriteTo(writer);
}
