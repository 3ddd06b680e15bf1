using System.Text.Json;
using System.Text.Json.Serialization;

namespace LicensingModel.Benchmarks.Generated;

/// <summary>A term: written as its value alone, or as an object that begins with its state.</summary>
internal sealed class TermDto<T>
    where T : class
{
    public T? Plain { get; set; }

    public WrittenTermDto<T>? Written { get; set; }
}

internal sealed class WrittenTermDto<T>
    where T : class
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DisclosureState State { get; set; }

    public T? Value { get; set; }

    public ChoiceDto? Choice { get; set; }

    public List<ClaimDto<T>>? Claims { get; set; }
}

internal sealed class ChoiceDto
{
    public ChoiceRule? Rule { get; set; }

    public string? By { get; set; }

    public Dictionary<LanguageTag, string>? Reason { get; set; }
}

internal sealed class ClaimDto<T>
    where T : class
{
    public SourceId? Source { get; set; }

    public ClaimStance Stance { get; set; }

    public T? Value { get; set; }

    public QuotationDto? Quotation { get; set; }

    public ClauseReference? Clause { get; set; }
}

/// <summary>The one shape that the generator cannot express. It goes on with generated code as cheaply as System.Text.Json allows.</summary>
internal sealed class TermConverter<T> : JsonConverter<TermDto<T>>
    where T : class
{
    private JsonConverter<T>? _value;
    private JsonConverter<WrittenTermDto<T>>? _written;

    public override TermDto<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => HasState(reader)
            ? new() { Written = Written(options).Read(ref reader, typeof(WrittenTermDto<T>), options) }
            : new() { Plain = Value(options).Read(ref reader, typeof(T), options) };

    public override void Write(Utf8JsonWriter writer, TermDto<T> value, JsonSerializerOptions options)
    {
        if (value.Written is { } written)
            Written(options).Write(writer, written, options);
        else
            Value(options).Write(writer, value.Plain!, options);
    }

    private static bool HasState(Utf8JsonReader reader)
        => reader.TokenType == JsonTokenType.StartObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("state"u8);

    private JsonConverter<T> Value(JsonSerializerOptions options) => _value ??= (JsonConverter<T>)options.GetConverter(typeof(T));

    private JsonConverter<WrittenTermDto<T>> Written(JsonSerializerOptions options)
        => _written ??= (JsonConverter<WrittenTermDto<T>>)options.GetConverter(typeof(WrittenTermDto<T>));
}
