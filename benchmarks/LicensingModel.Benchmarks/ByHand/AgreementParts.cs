using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Benchmarks.ByHand;

// The parts of an agreement, by hand.
internal readonly struct AgreementPartyByHand : IByHand<AgreementParty>
{
    public static AgreementParty Read(ref Utf8JsonReader reader)
    {
        PartyRole? role = null;
        ValueSet<PartyId>? parties = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("role"u8))
            {
                reader.Read();
                role = ScalarByHand<PartyRole>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("parties"u8))
            {
                reader.Read();
                parties = SetByHand<PartyId, ScalarByHand<PartyId>>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new AgreementParty
        {
            Role = role!,
            Parties = parties!,
        };
    }

    public static void Write(Utf8JsonWriter writer, AgreementParty value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Role, value.Role.ToString());
        writer.WritePropertyName(Names.Parties);
        SetByHand<PartyId, ScalarByHand<PartyId>>.Write(writer, value.Parties);
        writer.WriteEndObject();
    }
}

internal readonly struct OperativeTermByHand : IByHand<OperativeTerm>
{
    public static OperativeTerm Read(ref Utf8JsonReader reader)
    {
        Disclosed<AnchoredDate>? from = null;
        Disclosed<AnchoredDate>? until = null;
        Disclosed<ContractPeriod>? atLeast = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("from"u8))
            {
                reader.Read();
                from = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("until"u8))
            {
                reader.Read();
                until = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("atLeast"u8))
            {
                reader.Read();
                atLeast = TermByHand<ContractPeriod, ScalarByHand<ContractPeriod>>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new OperativeTerm
        {
            From = from ?? Disclosed<AnchoredDate>.NotCaptured,
            Until = until ?? Disclosed<AnchoredDate>.NotCaptured,
            AtLeast = atLeast ?? Disclosed<ContractPeriod>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, OperativeTerm value)
    {
        writer.WriteStartObject();
        if (!value.From.IsBlank)
        {
            writer.WritePropertyName(Names.From);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.From);
        }

        if (!value.Until.IsBlank)
        {
            writer.WritePropertyName(Names.Until);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.Until);
        }

        if (!value.AtLeast.IsBlank)
        {
            writer.WritePropertyName(Names.AtLeast);
            TermByHand<ContractPeriod, ScalarByHand<ContractPeriod>>.Write(writer, value.AtLeast);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct StatusEntryByHand : IByHand<StatusEntry>
{
    public static StatusEntry Read(ref Utf8JsonReader reader)
    {
        AgreementStatus? status = null;
        Disclosed<AnchoredDate>? on = null;
        ValueList<Mention>? claims = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                status = ScalarByHand<AgreementStatus>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("on"u8))
            {
                reader.Read();
                on = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("claims"u8))
            {
                reader.Read();
                claims = ListByHand<Mention, MentionByHand>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new StatusEntry
        {
            Status = status!,
            On = on ?? Disclosed<AnchoredDate>.NotCaptured,
            Claims = claims ?? [],
        };
    }

    public static void Write(Utf8JsonWriter writer, StatusEntry value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Status, value.Status.ToString());
        if (!value.On.IsBlank)
        {
            writer.WritePropertyName(Names.On);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.On);
        }

        if (value.Claims.Count > 0)
        {
            writer.WritePropertyName(Names.Claims);
            ListByHand<Mention, MentionByHand>.Write(writer, value.Claims);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct RelationByHand : IByHand<AgreementRelation>
{
    public static AgreementRelation Read(ref Utf8JsonReader reader)
    {
        RelationKind? kind = null;
        AgreementId? agreement = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = ScalarByHand<RelationKind>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("agreement"u8))
            {
                reader.Read();
                agreement = ScalarByHand<AgreementId>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new AgreementRelation
        {
            Kind = kind!,
            Agreement = agreement!,
        };
    }

    public static void Write(Utf8JsonWriter writer, AgreementRelation value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, value.Kind.ToString());
        writer.WriteString(Names.Agreement, value.Agreement.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct ProvisionByHand : IByHand<Provision>
{
    public static Provision Read(ref Utf8JsonReader reader)
    {
        ProvisionId? id = null;
        ClauseReference? clause = null;
        Disclosed<BindingEffect>? bindingEffect = null;
        OperativeTerm? term = null;
        ProvisionBody? body = null;
        ValueList<Mention>? claims = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<ProvisionId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("clause"u8))
            {
                reader.Read();
                clause = ScalarByHand<ClauseReference>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("bindingEffect"u8))
            {
                reader.Read();
                bindingEffect = TermByHand<BindingEffect, ScalarByHand<BindingEffect>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("term"u8))
            {
                reader.Read();
                term = OperativeTermByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("body"u8))
            {
                reader.Read();
                body = BodyByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("claims"u8))
            {
                reader.Read();
                claims = ListByHand<Mention, MentionByHand>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Provision
        {
            Id = id!,
            Clause = clause,
            BindingEffect = bindingEffect ?? Disclosed<BindingEffect>.NotCaptured,
            Term = term ?? OperativeTerm.NotCaptured,
            Body = body!,
            Claims = claims ?? [],
        };
    }

    public static void Write(Utf8JsonWriter writer, Provision value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        if (value.Clause is { } clause)
            writer.WriteString(Names.Clause, clause.ToString());
        if (!value.BindingEffect.IsBlank)
        {
            writer.WritePropertyName(Names.BindingEffect);
            TermByHand<BindingEffect, ScalarByHand<BindingEffect>>.Write(writer, value.BindingEffect);
        }

        if (!value.Term.IsBlank)
        {
            writer.WritePropertyName(Names.Term);
            OperativeTermByHand.Write(writer, value.Term);
        }

        writer.WritePropertyName(Names.Body);
        BodyByHand.Write(writer, value.Body);
        if (value.Claims.Count > 0)
        {
            writer.WritePropertyName(Names.Claims);
            ListByHand<Mention, MentionByHand>.Write(writer, value.Claims);
        }

        writer.WriteEndObject();
    }
}
