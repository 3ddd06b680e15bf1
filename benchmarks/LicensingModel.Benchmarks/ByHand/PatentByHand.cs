using System.Text.Json;
using LicensingModel.Patents;

namespace LicensingModel.Benchmarks.ByHand;

/// <summary>A patent with the members that those of the portfolio have.</summary>
internal readonly struct PatentByHand : IByHand<Patent>
{
    public static Patent Read(ref Utf8JsonReader reader)
    {
        PatentId? id = null;
        LocalizedText? title = null;
        Disclosed<AnchoredDate>? filed = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<PatentId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                title = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("filed"u8))
            {
                reader.Read();
                filed = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Patent
        {
            Id = id!,
            Title = title,
            Filed = filed ?? Disclosed<AnchoredDate>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, Patent value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        if (value.Title is { } title)
        {
            writer.WritePropertyName(Names.Title);
            LocalizedByHand.Write(writer, title);
        }

        if (!value.Filed.IsBlank)
        {
            writer.WritePropertyName(Names.Filed);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.Filed);
        }

        writer.WriteEndObject();
    }
}
