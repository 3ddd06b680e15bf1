using System.Text.Json;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Benchmarks.ByHand;

// What provisions provide, by hand.
/// <summary>The choice of what a provision may provide, by its kind, which comes first.</summary>
internal readonly struct BodyByHand : IByHand<ProvisionBody>
{
    public static ProvisionBody Read(ref Utf8JsonReader reader)
    {
        var ahead = reader;
        if (!ahead.Read() || !ahead.ValueTextEquals("kind"u8) || !ahead.Read())
            throw new JsonException();
        if (ahead.ValueTextEquals("patentGrant"u8))
            return PatentGrantByHand.Read(ref reader);
        if (ahead.ValueTextEquals("patentTransfer"u8))
            return PatentTransferByHand.Read(ref reader);
        if (ahead.ValueTextEquals("reciprocity"u8))
            return ReciprocityByHand.Read(ref reader);
        if (ahead.ValueTextEquals("collaborationScope"u8))
            return CollaborationByHand.Read(ref reader);
        if (ahead.ValueTextEquals("duty"u8))
            return DutyByHand.Read(ref reader);
        if (ahead.ValueTextEquals("payment"u8))
            return PaymentByHand.Read(ref reader);
        throw new JsonException();
    }

    public static void Write(Utf8JsonWriter writer, ProvisionBody value)
    {
        switch (value)
        {
            case PatentGrant grant: PatentGrantByHand.Write(writer, grant); break;
            case PatentTransfer transfer: PatentTransferByHand.Write(writer, transfer); break;
            case Reciprocity reciprocity: ReciprocityByHand.Write(writer, reciprocity); break;
            case CollaborationScope collaboration: CollaborationByHand.Write(writer, collaboration); break;
            case Duty duty: DutyByHand.Write(writer, duty); break;
            case Payment payment: PaymentByHand.Write(writer, payment); break;
            default: throw new NotSupportedException();
        }
    }
}

internal readonly struct PatentGrantByHand
{
    public static PatentGrant Read(ref Utf8JsonReader reader)
    {
        GrantEffect? effect = null;
        PartySet? grantors = null;
        PartySet? grantees = null;
        Disclosed<PatentScope>? subject = null;
        Disclosed<Quantity>? count = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("effect"u8))
            {
                reader.Read();
                effect = ScalarByHand<GrantEffect>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("grantors"u8))
            {
                reader.Read();
                grantors = PartySetByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("grantees"u8))
            {
                reader.Read();
                grantees = PartySetByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("subject"u8))
            {
                reader.Read();
                subject = TermByHand<PatentScope, ScopeByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("count"u8))
            {
                reader.Read();
                count = TermByHand<Quantity, QuantityByHand>.Read(ref reader);
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

        return new PatentGrant
        {
            Effect = effect!,
            Grantors = grantors!,
            Grantees = grantees!,
            Subject = subject ?? Disclosed<PatentScope>.NotCaptured,
            Count = count ?? Disclosed<Quantity>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, PatentGrant value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "patentGrant"u8);
        writer.WriteString(Names.Effect, value.Effect.ToString());
        writer.WritePropertyName(Names.Grantors);
        PartySetByHand.Write(writer, value.Grantors);
        writer.WritePropertyName(Names.Grantees);
        PartySetByHand.Write(writer, value.Grantees);
        if (!value.Subject.IsBlank)
        {
            writer.WritePropertyName(Names.Subject);
            TermByHand<PatentScope, ScopeByHand>.Write(writer, value.Subject);
        }

        if (!value.Count.IsBlank)
        {
            writer.WritePropertyName(Names.Count);
            TermByHand<Quantity, QuantityByHand>.Write(writer, value.Count);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct PatentTransferByHand
{
    public static PatentTransfer Read(ref Utf8JsonReader reader)
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
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PatentTransfer
        {
            From = from!,
            To = to!,
        };
    }

    public static void Write(Utf8JsonWriter writer, PatentTransfer value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "patentTransfer"u8);
        writer.WriteString(Names.From, value.From.ToString());
        writer.WriteString(Names.To, value.To.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct ReciprocityByHand
{
    public static Reciprocity Read(ref Utf8JsonReader reader)
    {
        ReciprocityForm? form = null;
        ValueList<ProvisionId>? legs = null;
        Disclosed<Mutuality>? mutuality = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("form"u8))
            {
                reader.Read();
                form = ScalarByHand<ReciprocityForm>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("legs"u8))
            {
                reader.Read();
                legs = ListByHand<ProvisionId, ScalarByHand<ProvisionId>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("mutuality"u8))
            {
                reader.Read();
                mutuality = TermByHand<Mutuality, ScalarByHand<Mutuality>>.Read(ref reader);
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

        return new Reciprocity
        {
            Form = form!,
            Legs = legs!,
            Mutuality = mutuality ?? Disclosed<Mutuality>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, Reciprocity value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "reciprocity"u8);
        writer.WriteString(Names.Form, value.Form.ToString());
        writer.WritePropertyName(Names.Legs);
        ListByHand<ProvisionId, ScalarByHand<ProvisionId>>.Write(writer, value.Legs);
        if (!value.Mutuality.IsBlank)
        {
            writer.WritePropertyName(Names.Mutuality);
            TermByHand<Mutuality, ScalarByHand<Mutuality>>.Write(writer, value.Mutuality);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct CollaborationByHand
{
    public static CollaborationScope Read(ref Utf8JsonReader reader)
    {
        ValueSet<PartyId>? participants = null;
        Disclosed<ValueSet<Topic>>? topics = null;
        Disclosed<CollaborationDepth>? depth = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("participants"u8))
            {
                reader.Read();
                participants = SetByHand<PartyId, ScalarByHand<PartyId>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("topics"u8))
            {
                reader.Read();
                topics = TermByHand<ValueSet<Topic>, SetByHand<Topic, ScalarByHand<Topic>>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("depth"u8))
            {
                reader.Read();
                depth = TermByHand<CollaborationDepth, ScalarByHand<CollaborationDepth>>.Read(ref reader);
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

        return new CollaborationScope
        {
            Participants = participants!,
            Topics = topics ?? Disclosed<ValueSet<Topic>>.NotCaptured,
            Depth = depth ?? Disclosed<CollaborationDepth>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, CollaborationScope value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "collaborationScope"u8);
        writer.WritePropertyName(Names.Participants);
        SetByHand<PartyId, ScalarByHand<PartyId>>.Write(writer, value.Participants);
        if (!value.Topics.IsBlank)
        {
            writer.WritePropertyName(Names.Topics);
            TermByHand<ValueSet<Topic>, SetByHand<Topic, ScalarByHand<Topic>>>.Write(writer, value.Topics);
        }

        if (!value.Depth.IsBlank)
        {
            writer.WritePropertyName(Names.Depth);
            TermByHand<CollaborationDepth, ScalarByHand<CollaborationDepth>>.Write(writer, value.Depth);
        }

        writer.WriteEndObject();
    }
}
