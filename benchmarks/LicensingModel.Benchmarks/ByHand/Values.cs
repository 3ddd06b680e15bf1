using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Benchmarks.ByHand;

/// <summary>How a value is read and written by hand; a type parameter rather than a delegate, so that the call is direct.</summary>
internal interface IByHand<T>
{
    static abstract T Read(ref Utf8JsonReader reader);

    static abstract void Write(Utf8JsonWriter writer, T value);
}

/// <summary>A scalar: its text goes through a buffer on the stack, so that only the scalar itself is allocated.</summary>
internal readonly struct ScalarByHand<T> : IByHand<T>
    where T : Scalar<T>, IScalar<T>
{
    public static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException();
        Span<char> buffer = stackalloc char[256];
        if (reader.ValueSpan.Length > buffer.Length)
            throw new JsonException();
        return T.TryParse(buffer[..reader.CopyString(buffer)], out var value) ? value : throw new JsonException();
    }

    public static void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(value.ToString());
}

/// <summary>A date as contracts write it; the deal has no other than fixed days.</summary>
internal readonly struct DateByHand : IByHand<AnchoredDate>
{
    public static AnchoredDate Read(ref Utf8JsonReader reader) => AnchoredDate.On(Day(ref reader));

    public static void Write(Utf8JsonWriter writer, AnchoredDate value) => WriteDay(writer, ((FixedDate)value).Date);

    internal static LocalDate Day(ref Utf8JsonReader reader)
    {
        var text = reader.ValueSpan;
        if (reader.TokenType != JsonTokenType.String || text.Length != 10 || text[4] != '-' || text[7] != '-')
            throw new JsonException();
        return new LocalDate(Number(text[..4]), Number(text[5..7]), Number(text[8..]));
    }

    internal static void WriteDay(Utf8JsonWriter writer, LocalDate day)
    {
        Span<byte> text = stackalloc byte[10];
        day.Year.TryFormat(text, out _, "0000", System.Globalization.CultureInfo.InvariantCulture);
        text[4] = (byte)'-';
        day.Month.TryFormat(text[5..], out _, "00", System.Globalization.CultureInfo.InvariantCulture);
        text[7] = (byte)'-';
        day.Day.TryFormat(text[8..], out _, "00", System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
            number = digit is >= (byte)'0' and <= (byte)'9' ? (number * 10) + digit - '0' : throw new JsonException();
        return number;
    }
}

/// <summary>Text in several languages.</summary>
internal readonly struct LocalizedByHand : IByHand<LocalizedText>
{
    public static LocalizedText Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        LocalizedText? text = null;
        Span<char> buffer = stackalloc char[LanguageTag.MaximumLength];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (!LanguageTag.TryParse(buffer[..reader.CopyString(buffer)], out var language))
                throw new JsonException();
            reader.Read();
            text = text is null ? LocalizedText.Of(language, reader.GetString()!) : text.With(language, reader.GetString()!);
        }

        return text ?? throw new JsonException();
    }

    public static void Write(Utf8JsonWriter writer, LocalizedText value)
    {
        writer.WriteStartObject();
        foreach (var (language, text) in value)
            writer.WriteString(language.Value, text);
        writer.WriteEndObject();
    }
}

/// <summary>A list of values.</summary>
internal readonly struct ListByHand<T, TItem> : IByHand<ValueList<T>>
    where T : notnull
    where TItem : IByHand<T>
{
    public static ValueList<T> Read(ref Utf8JsonReader reader)
    {
        var items = Items(ref reader);
        return items.ToValueList();
    }

    public static void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            TItem.Write(writer, item);
        writer.WriteEndArray();
    }

    internal static List<T> Items(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(TItem.Read(ref reader));
        return items;
    }
}

/// <summary>A set of values.</summary>
internal readonly struct SetByHand<T, TItem> : IByHand<ValueSet<T>>
    where T : notnull, IComparable<T>
    where TItem : IByHand<T>
{
    public static ValueSet<T> Read(ref Utf8JsonReader reader) => ListByHand<T, TItem>.Items(ref reader).ToValueSet();

    public static void Write(Utf8JsonWriter writer, ValueSet<T> value)
    {
        writer.WriteStartArray();
        foreach (var item in value)
            TItem.Write(writer, item);
        writer.WriteEndArray();
    }
}
