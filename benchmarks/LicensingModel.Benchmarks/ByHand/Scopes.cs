using System.Text.Json;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Benchmarks.ByHand;

// Patent scopes, by hand.
/// <summary>The choice of patent scopes, by its kind, which comes first.</summary>
internal readonly struct ScopeByHand : IByHand<PatentScope>
{
    public static PatentScope Read(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        if (!ahead.Read() || !ahead.ValueTextEquals("kind"u8) || !ahead.Read())
            throw new JsonException();
        if (ahead.ValueTextEquals("ownedBy"u8))
            return OwnedByByHand.Read(ref reader);
        if (ahead.ValueTextEquals("essentialTo"u8))
            return EssentialToByHand.Read(ref reader);
        if (ahead.ValueTextEquals("anyOf"u8))
            return AnyOfByHand.Read(ref reader);
        if (ahead.ValueTextEquals("allOf"u8))
            return AllOfByHand.Read(ref reader);
        if (ahead.ValueTextEquals("standardEssential"u8) && ahead.Read() && ahead.TokenType == JsonTokenType.EndObject)
        {
            reader = ahead;
            return PatentScope.StandardEssential;
        }

        throw new JsonException();
    }

    public static void Write(Utf8JsonWriter writer, PatentScope value)
    {
        switch (value)
        {
            case PatentsOwnedBy owned: OwnedByByHand.Write(writer, owned); break;
            case PatentsEssentialTo essential: EssentialToByHand.Write(writer, essential); break;
            case PatentUnion any: AnyOfByHand.Write(writer, any); break;
            case PatentIntersection all: AllOfByHand.Write(writer, all); break;
            case StandardEssentialPatents:
                writer.WriteStartObject();
                writer.WriteString(Names.Kind, "standardEssential"u8);
                writer.WriteEndObject();
                break;
            default: throw new NotSupportedException();
        }
    }
}

internal readonly struct OwnedByByHand
{
    public static PatentsOwnedBy Read(ref Utf8JsonReader reader)
    {
        PartySet? owners = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("owners"u8))
            {
                reader.Read();
                owners = PartySetByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PatentsOwnedBy
        {
            Owners = owners!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PatentsOwnedBy value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "ownedBy"u8);
        writer.WritePropertyName(Names.Owners);
        PartySetByHand.Write(writer, value.Owners);
        writer.WriteEndObject();
    }
}

internal readonly struct EssentialToByHand
{
    public static PatentsEssentialTo Read(ref Utf8JsonReader reader)
    {
        ValueSet<StandardId>? standards = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("standards"u8))
            {
                reader.Read();
                standards = SetByHand<StandardId, ScalarByHand<StandardId>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PatentsEssentialTo
        {
            Standards = standards!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PatentsEssentialTo value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "essentialTo"u8);
        writer.WritePropertyName(Names.Standards);
        SetByHand<StandardId, ScalarByHand<StandardId>>.Write(writer, value.Standards);
        writer.WriteEndObject();
    }
}

internal readonly struct AnyOfByHand
{
    public static PatentUnion Read(ref Utf8JsonReader reader)
    {
        ValueList<PatentScope>? scopes = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("scopes"u8))
            {
                reader.Read();
                scopes = ListByHand<PatentScope, ScopeByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PatentUnion
        {
            Scopes = scopes!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PatentUnion value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "anyOf"u8);
        writer.WritePropertyName(Names.Scopes);
        ListByHand<PatentScope, ScopeByHand>.Write(writer, value.Scopes);
        writer.WriteEndObject();
    }
}

internal readonly struct AllOfByHand
{
    public static PatentIntersection Read(ref Utf8JsonReader reader)
    {
        ValueList<PatentScope>? scopes = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("scopes"u8))
            {
                reader.Read();
                scopes = ListByHand<PatentScope, ScopeByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PatentIntersection
        {
            Scopes = scopes!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PatentIntersection value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "allOf"u8);
        writer.WritePropertyName(Names.Scopes);
        ListByHand<PatentScope, ScopeByHand>.Write(writer, value.Scopes);
        writer.WriteEndObject();
    }
}
