using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Provisions;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Benchmarks.ByHand;

// Agreements and the document, by hand.
internal readonly struct AgreementByHand : IByHand<Agreement>
{
    public static Agreement Read(ref Utf8JsonReader reader)
    {
        AgreementId? id = null;
        LocalizedText? title = null;
        AgreementKind? kind = null;
        Completeness? completeness = null;
        ValueList<AgreementParty>? parties = null;
        Disclosed<BindingEffect>? bindingEffect = null;
        Disclosed<AnchoredDate>? announced = null;
        Disclosed<AnchoredDate>? signed = null;
        OperativeTerm? term = null;
        ValueList<StatusEntry>? status = null;
        ValueList<AgreementRelation>? relations = null;
        ValueList<Provision>? provisions = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<AgreementId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                title = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = ScalarByHand<AgreementKind>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("completeness"u8))
            {
                reader.Read();
                completeness = Words.Completeness(ref reader);
            }
            else if (reader.ValueTextEquals("parties"u8))
            {
                reader.Read();
                parties = ListByHand<AgreementParty, AgreementPartyByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("bindingEffect"u8))
            {
                reader.Read();
                bindingEffect = TermByHand<BindingEffect, ScalarByHand<BindingEffect>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("announced"u8))
            {
                reader.Read();
                announced = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("signed"u8))
            {
                reader.Read();
                signed = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("term"u8))
            {
                reader.Read();
                term = OperativeTermByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("status"u8))
            {
                reader.Read();
                status = ListByHand<StatusEntry, StatusEntryByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("relations"u8))
            {
                reader.Read();
                relations = ListByHand<AgreementRelation, RelationByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("provisions"u8))
            {
                reader.Read();
                provisions = ListByHand<Provision, ProvisionByHand>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Agreement
        {
            Id = id!,
            Title = title!,
            Kind = kind!,
            Completeness = completeness ?? throw new JsonException(),
            Parties = parties ?? [],
            BindingEffect = bindingEffect ?? Disclosed<BindingEffect>.NotCaptured,
            Announced = announced ?? Disclosed<AnchoredDate>.NotCaptured,
            Signed = signed ?? Disclosed<AnchoredDate>.NotCaptured,
            Term = term ?? OperativeTerm.NotCaptured,
            Status = status ?? [],
            Relations = relations ?? [],
            Provisions = provisions ?? [],
        };
    }

    public static void Write(Utf8JsonWriter writer, Agreement value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        writer.WritePropertyName(Names.Title);
        LocalizedByHand.Write(writer, value.Title);
        writer.WriteString(Names.Kind, value.Kind.ToString());
        writer.WriteString(Names.Completeness, Words.Of(value.Completeness));
        if (value.Parties.Count > 0)
        {
            writer.WritePropertyName(Names.Parties);
            ListByHand<AgreementParty, AgreementPartyByHand>.Write(writer, value.Parties);
        }

        if (!value.BindingEffect.IsBlank)
        {
            writer.WritePropertyName(Names.BindingEffect);
            TermByHand<BindingEffect, ScalarByHand<BindingEffect>>.Write(writer, value.BindingEffect);
        }

        if (!value.Announced.IsBlank)
        {
            writer.WritePropertyName(Names.Announced);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.Announced);
        }

        if (!value.Signed.IsBlank)
        {
            writer.WritePropertyName(Names.Signed);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.Signed);
        }

        if (!value.Term.IsBlank)
        {
            writer.WritePropertyName(Names.Term);
            OperativeTermByHand.Write(writer, value.Term);
        }

        if (value.Status.Count > 0)
        {
            writer.WritePropertyName(Names.Status);
            ListByHand<StatusEntry, StatusEntryByHand>.Write(writer, value.Status);
        }

        if (value.Relations.Count > 0)
        {
            writer.WritePropertyName(Names.Relations);
            ListByHand<AgreementRelation, RelationByHand>.Write(writer, value.Relations);
        }

        if (value.Provisions.Count > 0)
        {
            writer.WritePropertyName(Names.Provisions);
            ListByHand<Provision, ProvisionByHand>.Write(writer, value.Provisions);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct DealByHand : IByHand<LicensingDocument>
{
    public static LicensingDocument Read(ref Utf8JsonReader reader)
    {
        string? schema = null;
        int? schemaVersion = null;
        LocalDate? recordedThrough = null;
        ValueList<Party>? parties = null;
        ValueList<Standard>? standards = null;
        ValueList<ProductCategory>? products = null;
        ValueList<Patent>? patents = null;
        ValueList<PortfolioCount>? portfolioCounts = null;
        ValueList<Source>? sources = null;
        ValueList<Agreement>? agreements = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("$schema"u8))
            {
                reader.Read();
                schema = reader.GetString();
            }
            else if (reader.ValueTextEquals("schemaVersion"u8))
            {
                reader.Read();
                schemaVersion = reader.GetInt32();
            }
            else if (reader.ValueTextEquals("recordedThrough"u8))
            {
                reader.Read();
                recordedThrough = DateByHand.Day(ref reader);
            }
            else if (reader.ValueTextEquals("parties"u8))
            {
                reader.Read();
                parties = ListByHand<Party, PartyByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("standards"u8))
            {
                reader.Read();
                standards = ListByHand<Standard, StandardByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("products"u8))
            {
                reader.Read();
                products = ListByHand<ProductCategory, ProductByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("patents"u8))
            {
                reader.Read();
                patents = ListByHand<Patent, PatentByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("portfolioCounts"u8))
            {
                reader.Read();
                portfolioCounts = ListByHand<PortfolioCount, PortfolioCountByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("sources"u8))
            {
                reader.Read();
                sources = ListByHand<Source, SourceByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("agreements"u8))
            {
                reader.Read();
                agreements = ListByHand<Agreement, AgreementByHand>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        if (schemaVersion != LicensingDocument.CurrentSchemaVersion)
            throw new JsonException();
        return new LicensingDocument
        {
            Schema = schema,
            RecordedThrough = recordedThrough,
            Parties = parties ?? [],
            Standards = standards ?? [],
            Products = products ?? [],
            Patents = patents ?? [],
            PortfolioCounts = portfolioCounts ?? [],
            Sources = sources ?? [],
            Agreements = agreements ?? [],
        };
    }

    public static void Write(Utf8JsonWriter writer, LicensingDocument value)
    {
        writer.WriteStartObject();
        if (value.Schema is { } schema)
            writer.WriteString(Names.Schema, schema);
        writer.WriteNumber(Names.SchemaVersion, value.SchemaVersion);
        if (value.RecordedThrough is { } recordedThrough)
        {
            writer.WritePropertyName(Names.RecordedThrough);
            DateByHand.WriteDay(writer, recordedThrough);
        }

        if (value.Parties.Count > 0)
        {
            writer.WritePropertyName(Names.Parties);
            ListByHand<Party, PartyByHand>.Write(writer, value.Parties);
        }

        if (value.Standards.Count > 0)
        {
            writer.WritePropertyName(Names.Standards);
            ListByHand<Standard, StandardByHand>.Write(writer, value.Standards);
        }

        if (value.Products.Count > 0)
        {
            writer.WritePropertyName(Names.Products);
            ListByHand<ProductCategory, ProductByHand>.Write(writer, value.Products);
        }

        if (value.Patents.Count > 0)
        {
            writer.WritePropertyName(Names.Patents);
            ListByHand<Patent, PatentByHand>.Write(writer, value.Patents);
        }

        if (value.PortfolioCounts.Count > 0)
        {
            writer.WritePropertyName(Names.PortfolioCounts);
            ListByHand<PortfolioCount, PortfolioCountByHand>.Write(writer, value.PortfolioCounts);
        }

        if (value.Sources.Count > 0)
        {
            writer.WritePropertyName(Names.Sources);
            ListByHand<Source, SourceByHand>.Write(writer, value.Sources);
        }

        if (value.Agreements.Count > 0)
        {
            writer.WritePropertyName(Names.Agreements);
            ListByHand<Agreement, AgreementByHand>.Write(writer, value.Agreements);
        }

        writer.WriteEndObject();
    }
}
