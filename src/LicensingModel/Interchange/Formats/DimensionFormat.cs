using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange.Formats;

/// <summary>One dimension of a question: <c>"*"</c> leaves it open, as leaving it out does; anything else is the value to which it is fixed.</summary>
internal sealed class DimensionFormat<T>(JsonFormat<T> value) : JsonFormat<Dimension<T>>
    where T : notnull
{
    private static readonly JsonEncodedText Open = JsonEncodedText.Encode("*");

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out Dimension<T> dimension)
    {
        dimension = default;
        if (reader.TokenType == JsonTokenType.String && JsonBytes.Of(ref reader).SequenceEqual(Open.EncodedUtf8Bytes))
            return true;

        if (!value.TryRead(ref reader, session, out var fixedTo))
            return false;

        dimension = Dimension<T>.At(fixedTo);
        return true;
    }

    internal override void Write(Utf8JsonWriter writer, Dimension<T> dimension)
    {
        if (dimension.TryGetValue(out var fixedTo))
            value.Write(writer, fixedTo);
        else
            writer.WriteStringValue(Open);
    }
}
