using System.Text.Json;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Patents.Standards;
using LicensingModel.Products;
using LicensingModel.Sources;

namespace LicensingModel.Benchmarks.ByHand;

// What a document declares, by hand.
internal readonly struct PartyByHand : IByHand<Party>
{
    public static Party Read(ref Utf8JsonReader reader)
    {
        PartyId? id = null;
        PartyKind? kind = null;
        LocalizedText? name = null;
        CountryCode? jurisdiction = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<PartyId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = ScalarByHand<PartyKind>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("jurisdiction"u8))
            {
                reader.Read();
                jurisdiction = ScalarByHand<CountryCode>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Party
        {
            Id = id!,
            Kind = kind!,
            Name = name!,
            Jurisdiction = jurisdiction,
        };
    }

    public static void Write(Utf8JsonWriter writer, Party value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        writer.WriteString(Names.Kind, value.Kind.ToString());
        writer.WritePropertyName(Names.Name);
        LocalizedByHand.Write(writer, value.Name);
        if (value.Jurisdiction is { } jurisdiction)
            writer.WriteString(Names.Jurisdiction, jurisdiction.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct StandardByHand : IByHand<Standard>
{
    public static Standard Read(ref Utf8JsonReader reader)
    {
        StandardId? id = null;
        LocalizedText? name = null;
        StandardId? within = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<StandardId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("within"u8))
            {
                reader.Read();
                within = ScalarByHand<StandardId>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Standard
        {
            Id = id!,
            Name = name!,
            Within = within,
        };
    }

    public static void Write(Utf8JsonWriter writer, Standard value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        writer.WritePropertyName(Names.Name);
        LocalizedByHand.Write(writer, value.Name);
        if (value.Within is { } within)
            writer.WriteString(Names.Within, within.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct ProductByHand : IByHand<ProductCategory>
{
    public static ProductCategory Read(ref Utf8JsonReader reader)
    {
        ProductId? id = null;
        LocalizedText? name = null;
        ProductId? within = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<ProductId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("within"u8))
            {
                reader.Read();
                within = ScalarByHand<ProductId>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new ProductCategory
        {
            Id = id!,
            Name = name!,
            Within = within,
        };
    }

    public static void Write(Utf8JsonWriter writer, ProductCategory value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        writer.WritePropertyName(Names.Name);
        LocalizedByHand.Write(writer, value.Name);
        if (value.Within is { } within)
            writer.WriteString(Names.Within, within.ToString());
        writer.WriteEndObject();
    }
}

internal readonly struct PortfolioCountByHand : IByHand<PortfolioCount>
{
    public static PortfolioCount Read(ref Utf8JsonReader reader)
    {
        PartyId? holder = null;
        CountUnit? unit = null;
        Disclosed<Quantity>? count = null;
        Disclosed<Territory>? territory = null;
        Disclosed<AnchoredDate>? asOf = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("holder"u8))
            {
                reader.Read();
                holder = ScalarByHand<PartyId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("unit"u8))
            {
                reader.Read();
                unit = ScalarByHand<CountUnit>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("count"u8))
            {
                reader.Read();
                count = TermByHand<Quantity, QuantityByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("territory"u8))
            {
                reader.Read();
                territory = TermByHand<Territory, ScalarByHand<Territory>>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("asOf"u8))
            {
                reader.Read();
                asOf = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new PortfolioCount
        {
            Holder = holder!,
            Unit = unit!,
            Count = count!,
            Territory = territory ?? Disclosed<Territory>.NotCaptured,
            AsOf = asOf ?? Disclosed<AnchoredDate>.NotCaptured,
        };
    }

    public static void Write(Utf8JsonWriter writer, PortfolioCount value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Holder, value.Holder.ToString());
        writer.WriteString(Names.Unit, value.Unit.ToString());
        writer.WritePropertyName(Names.Count);
        TermByHand<Quantity, QuantityByHand>.Write(writer, value.Count);
        if (!value.Territory.IsBlank)
        {
            writer.WritePropertyName(Names.Territory);
            TermByHand<Territory, ScalarByHand<Territory>>.Write(writer, value.Territory);
        }

        if (!value.AsOf.IsBlank)
        {
            writer.WritePropertyName(Names.AsOf);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.AsOf);
        }

        writer.WriteEndObject();
    }
}

internal readonly struct SourceByHand : IByHand<Source>
{
    public static Source Read(ref Utf8JsonReader reader)
    {
        SourceId? id = null;
        SourceKind? kind = null;
        LocalizedText? publisher = null;
        LocalizedText? title = null;
        LanguageTag? language = null;
        Disclosed<AnchoredDate>? published = null;
        string? reference = null;
        ValueSet<SourceId>? reliesOn = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("id"u8))
            {
                reader.Read();
                id = ScalarByHand<SourceId>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("kind"u8))
            {
                reader.Read();
                kind = ScalarByHand<SourceKind>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("publisher"u8))
            {
                reader.Read();
                publisher = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("title"u8))
            {
                reader.Read();
                title = LocalizedByHand.Read(ref reader);
            }
            else if (reader.ValueTextEquals("language"u8))
            {
                reader.Read();
                language = ScalarByHand<LanguageTag>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("published"u8))
            {
                reader.Read();
                published = TermByHand<AnchoredDate, DateByHand>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("reference"u8))
            {
                reader.Read();
                reference = reader.GetString();
            }
            else if (reader.ValueTextEquals("reliesOn"u8))
            {
                reader.Read();
                reliesOn = SetByHand<SourceId, ScalarByHand<SourceId>>.Read(ref reader);
            }
            else
            {
                throw new JsonException();
            }
        }

        return new Source
        {
            Id = id!,
            Kind = kind!,
            Publisher = publisher,
            Title = title,
            Language = language!,
            Published = published ?? Disclosed<AnchoredDate>.NotCaptured,
            Reference = reference,
            ReliesOn = reliesOn ?? [],
        };
    }

    public static void Write(Utf8JsonWriter writer, Source value)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Id, value.Id.ToString());
        writer.WriteString(Names.Kind, value.Kind.ToString());
        if (value.Publisher is { } publisher)
        {
            writer.WritePropertyName(Names.Publisher);
            LocalizedByHand.Write(writer, publisher);
        }

        if (value.Title is { } title)
        {
            writer.WritePropertyName(Names.Title);
            LocalizedByHand.Write(writer, title);
        }

        writer.WriteString(Names.Language, value.Language.ToString());
        if (!value.Published.IsBlank)
        {
            writer.WritePropertyName(Names.Published);
            TermByHand<AnchoredDate, DateByHand>.Write(writer, value.Published);
        }

        if (value.Reference is { } reference)
            writer.WriteString(Names.Reference, reference);
        if (value.ReliesOn.Count > 0)
        {
            writer.WritePropertyName(Names.ReliesOn);
            SetByHand<SourceId, ScalarByHand<SourceId>>.Write(writer, value.ReliesOn);
        }

        writer.WriteEndObject();
    }
}
