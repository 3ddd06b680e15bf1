using System.Runtime.InteropServices;
using System.Text.Json;

namespace LicensingModel.Benchmarks.ByHand;

/// <summary>A term: its value alone, or an object that begins with its state.</summary>
internal readonly struct TermByHand<T, TValue> : IByHand<Disclosed<T>>
    where T : class, IEquatable<T>
    where TValue : IByHand<T>
{
    public static Disclosed<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            return Disclosed<T>.Stated(TValue.Read(ref reader));

        var ahead = reader;
        if (!ahead.Read() || ahead.TokenType != JsonTokenType.PropertyName || !ahead.ValueTextEquals("state"u8))
            return Disclosed<T>.Stated(TValue.Read(ref reader));

        reader = ahead;
        reader.Read();
        var state = Words.State(ref reader);
        T? value = null;
        ReadingChoice? choice = null;
        List<Claim<T>>? claims = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = TValue.Read(ref reader);
            }
            else if (reader.ValueTextEquals("choice"u8))
            {
                reader.Read();
                choice = ChoiceByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("claims"u8))
            {
                reader.Read();
                claims = ListByHand<Claim<T>, ClaimByHand<T, TValue>>.Items(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        var said = CollectionsMarshal.AsSpan(claims);
        var term = state switch
        {
            DisclosureState.Stated => Disclosed<T>.Stated(value!),
            DisclosureState.Undisclosed => Disclosed<T>.Undisclosed,
            DisclosureState.Redacted => Disclosed<T>.Redacted,
            DisclosureState.Unstated => Disclosed<T>.Unstated,
            DisclosureState.NotCaptured => Disclosed<T>.NotCaptured,
            _ => Disclosed<T>.Contested(ValueList.Create<Claim<T>>(said)),
        };
        if (state != DisclosureState.Contested)
            term = term.WithClaims(said);
        return choice is null ? term : term.ChosenBy(choice);
    }

    public static void Write(Utf8JsonWriter writer, Disclosed<T> value)
    {
        var isStated = value.TryGetValue(out var stated);
        if (isStated && value.Claims.Count == 0 && value.Choice is null)
        {
            TValue.Write(writer, stated!);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString(Names.State, Words.Of(value.State));
        if (isStated)
        {
            writer.WritePropertyName(Names.Value);
            TValue.Write(writer, stated!);
        }

        if (value.Choice is { } choice)
        {
            writer.WritePropertyName(Names.Choice);
            ChoiceByHand.Write(writer, choice);
        }

        if (value.Claims.Count > 0)
        {
            writer.WritePropertyName(Names.Claims);
            ListByHand<Claim<T>, ClaimByHand<T, TValue>>.Write(writer, value.Claims);
        }

        writer.WriteEndObject();
    }
}

/// <summary>What a source says of a term.</summary>
internal readonly struct ClaimByHand<T, TValue> : IByHand<Claim<T>>
    where T : class, IEquatable<T>
    where TValue : IByHand<T>
{
    public static Claim<T> Read(ref Utf8JsonReader reader)
    {
        SourceId? source = null;
        var stance = ClaimStance.Asserts;
        T? value = null;
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
            else if (reader.ValueTextEquals("value"u8))
            {
                reader.Read();
                value = TValue.Read(ref reader);
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

        return new Claim<T> { Source = source!, Stance = stance, Value = value, Quotation = quotation, Clause = clause };
    }

    public static void Write(Utf8JsonWriter writer, Claim<T> value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Source, value.Source.Value);
        if (value.Stance != ClaimStance.Asserts)
            writer.WriteString(Names.Stance, Words.Of(value.Stance));
        if (value.Value is { } given)
        {
            writer.WritePropertyName(Names.Value);
            TValue.Write(writer, given);
        }

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
