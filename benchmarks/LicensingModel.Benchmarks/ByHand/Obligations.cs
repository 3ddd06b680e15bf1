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

// What provisions oblige to, by hand.
internal readonly struct DutyByHand
{
    public static Duty Read(ref Utf8JsonReader reader)
    {
        DutyModality? modality = null;
        DutyAction? action = null;
        Disclosed<PartyFlow>? direction = null;
        Disclosed<LocalizedText>? @object = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("modality"u8))
            {
                reader.Read();
                modality = ScalarByHand<DutyModality>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("action"u8))
            {
                reader.Read();
                action = ScalarByHand<DutyAction>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("direction"u8))
            {
                reader.Read();
                direction = TermByHand<PartyFlow, FlowByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("object"u8))
            {
                reader.Read();
                @object = TermByHand<LocalizedText, LocalizedByHand>.Read(ref reader);
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

        return new Duty
        {
            Modality = modality!,
            Action = action!,
            Direction = direction ?? Disclosed<PartyFlow>.NotCaptured,
            Object = @object ?? Disclosed<LocalizedText>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, Duty value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "duty"u8);
        writer.WriteString(Names.Modality, value.Modality.ToString());
        writer.WriteString(Names.Action, value.Action.ToString());
        if (!value.Direction.IsBlank)
        {
            writer.WritePropertyName(Names.Direction);
            TermByHand<PartyFlow, FlowByHand>.Write(writer, value.Direction);
        }

        if (!value.Object.IsBlank)
        {
            writer.WritePropertyName(Names.Object);
            TermByHand<LocalizedText, LocalizedByHand>.Write(writer, value.Object);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct PaymentByHand
{
    public static Payment Read(ref Utf8JsonReader reader)
    {
        Disclosed<PartyId>? payer = null;
        Disclosed<PartyId>? payee = null;
        Disclosed<Money>? amount = null;
        ValueSet<ProvisionId>? @for = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("payer"u8))
            {
                reader.Read();
                payer = TermByHand<PartyId, ScalarByHand<PartyId>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("payee"u8))
            {
                reader.Read();
                payee = TermByHand<PartyId, ScalarByHand<PartyId>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("amount"u8))
            {
                reader.Read();
                amount = TermByHand<Money, ScalarByHand<Money>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("for"u8))
            {
                reader.Read();
                @for = SetByHand<ProvisionId, ScalarByHand<ProvisionId>>.Read(ref reader);
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

        return new Payment
        {
            Payer = payer ?? Disclosed<PartyId>.NotCaptured,
            Payee = payee ?? Disclosed<PartyId>.NotCaptured,
            Amount = amount ?? Disclosed<Money>.NotCaptured,
            For = @for ?? [],
        };
    }

    public static void Write(Utf8JsonWriter writer, Payment value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, "payment"u8);
        if (!value.Payer.IsBlank)
        {
            writer.WritePropertyName(Names.Payer);
            TermByHand<PartyId, ScalarByHand<PartyId>>.Write(writer, value.Payer);
        }

        if (!value.Payee.IsBlank)
        {
            writer.WritePropertyName(Names.Payee);
            TermByHand<PartyId, ScalarByHand<PartyId>>.Write(writer, value.Payee);
        }

        if (!value.Amount.IsBlank)
        {
            writer.WritePropertyName(Names.Amount);
            TermByHand<Money, ScalarByHand<Money>>.Write(writer, value.Amount);
        }

        if (value.For.Count > 0)
        {
            writer.WritePropertyName(Names.For);
            SetByHand<ProvisionId, ScalarByHand<ProvisionId>>.Write(writer, value.For);
        }

        writer.WriteEndObject();
    }
}
