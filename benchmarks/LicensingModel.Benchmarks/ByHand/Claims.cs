using System.Text.Json;
using LicensingModel.Parties;

namespace LicensingModel.Benchmarks.ByHand;

// What stands within terms, by hand.
internal readonly struct QuotationByHand : IByHand<Quotation>
{
    public static Quotation Read(ref Utf8JsonReader reader)
    {
        LanguageTag? language = null;
        string? text = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("language"u8))
            {
                reader.Read();
                language = ScalarByHand<LanguageTag>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("text"u8))
            {
                reader.Read();
                text = reader.GetString();
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Quotation
        {
            Language = language!,
            Text = text!,
        };
    }

    public static void Write(Utf8JsonWriter writer, Quotation value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Language, value.Language.ToString());
        writer.WriteString(Names.Text, value.Text);
        writer.WriteEndObject();
    }
}

internal readonly struct MentionByHand : IByHand<Mention>
{
    public static Mention Read(ref Utf8JsonReader reader)
    {
        SourceId? source = null;
        var stance = default(ClaimStance);
        Quotation? quotation = null;
        ClauseReference? clause = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("source"u8))
            {
                reader.Read();
                source = ScalarByHand<SourceId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("stance"u8))
            {
                reader.Read();
                stance = Words.Stance(ref reader);
            }
            else if (reader.ValueTextEquals("quotation"u8))
            {
                reader.Read();
                quotation = QuotationByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("clause"u8))
            {
                reader.Read();
                clause = ScalarByHand<ClauseReference>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Mention
        {
            Source = source!,
            Stance = stance,
            Quotation = quotation,
            Clause = clause,
        };
    }

    public static void Write(Utf8JsonWriter writer, Mention value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Source, value.Source.ToString());
        if (value.Stance != ClaimStance.Asserts)
            writer.WriteString(Names.Stance, Words.Of(value.Stance));
        if (value.Quotation is { } quotation)
        {
            writer.WritePropertyName(Names.Quotation);
            QuotationByHand.Write(writer, quotation);
        }

        if (value.Clause is { } clause)
            writer.WriteString(Names.Clause, clause.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct ChoiceByHand : IByHand<ReadingChoice>
{
    public static ReadingChoice Read(ref Utf8JsonReader reader)
    {
        ChoiceRule? rule = null;
        string? by = null;
        LocalizedText? reason = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("rule"u8))
            {
                reader.Read();
                rule = ScalarByHand<ChoiceRule>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("by"u8))
            {
                reader.Read();
                by = reader.GetString();
            }
            else if (reader.ValueTextEquals("reason"u8))
            {
                reader.Read();
                reason = LocalizedByHand.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new ReadingChoice
        {
            Rule = rule!,
            By = by,
            Reason = reason,
        };
    }

    public static void Write(Utf8JsonWriter writer, ReadingChoice value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Rule, value.Rule.ToString());
        if (value.By is { } by)
            writer.WriteString(Names.By, by);
        if (value.Reason is { } reason)
        {
            writer.WritePropertyName(Names.Reason);
            LocalizedByHand.Write(writer, reason);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct QuantityByHand : IByHand<Quantity>
{
    public static Quantity Read(ref Utf8JsonReader reader)
    {
        long? number = null;
        var precision = default(Precision);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("number"u8))
            {
                reader.Read();
                number = reader.GetInt64();
            }
            else if (reader.ValueTextEquals("precision"u8))
            {
                reader.Read();
                precision = Words.Precision(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Quantity
        {
            Number = number ?? throw new JsonException(),
            Precision = precision,
        };
    }

    public static void Write(Utf8JsonWriter writer, Quantity value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Names.Number, value.Number);
        if (value.Precision != Precision.Exactly)
            writer.WriteString(Names.Precision, Words.Of(value.Precision));
        writer.WriteEndObject();
    }
}

internal readonly struct FlowByHand : IByHand<PartyFlow>
{
    public static PartyFlow Read(ref Utf8JsonReader reader)
    {
        PartyId? from = null;
        PartyId? to = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("from"u8))
            {
                reader.Read();
                from = ScalarByHand<PartyId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("to"u8))
            {
                reader.Read();
                to = ScalarByHand<PartyId>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PartyFlow
        {
            From = from!,
            To = to!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PartyFlow value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.From, value.From.ToString());
        writer.WriteString(Names.To, value.To.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct PartySetByHand : IByHand<PartySet>
{
    public static PartySet Read(ref Utf8JsonReader reader)
    {
        ValueSet<PartyId>? parties = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("parties"u8))
            {
                reader.Read();
                parties = SetByHand<PartyId, ScalarByHand<PartyId>>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PartySet
        {
            Parties = parties!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PartySet value)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(Names.Parties);
        SetByHand<PartyId, ScalarByHand<PartyId>>.Write(writer, value.Parties);
        writer.WriteEndObject();
    }
}
