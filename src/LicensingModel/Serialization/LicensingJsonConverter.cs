using System.Text.Json;
using System.Text.Json.Serialization;

namespace LicensingModel.Serialization;

/// <summary>
/// Reads and writes every type of the model for System.Text.Json, in the format of <see cref="LicensingJson"/>. Usually added to options by
/// <see cref="LicensingJsonOptions.AddLicensingModel"/>; it can also be named in <c>JsonSourceGenerationOptions</c> or on a single member.
/// </summary>
/// <remarks>
/// What cannot be read without an error throws a <see cref="LicensingJsonException"/> with every finding; its pointers, lines and columns are those of the value's own
/// text, and its <see cref="JsonException.Path"/> says where in the host's text the value stands. Warnings do not throw. Null is left to the host.
/// </remarks>
public sealed class LicensingJsonConverter : JsonConverterFactory
{
    /// <summary>A converter that reads by <see cref="ReadOptions.Default"/>.</summary>
    public LicensingJsonConverter()
        : this(ReadOptions.Default)
    {
    }

    /// <summary>A converter that reads in a given way.</summary>
    /// <param name="reading">How to read. The limit on bytes is the host's affair and not looked at; depth counts from the value on.</param>
    public LicensingJsonConverter(ReadOptions reading) => Reading = Preconditions.NotNull(reading);

    /// <summary>How it reads.</summary>
    public ReadOptions Reading { get; }

    /// <summary>Whether the type is one of the model's that is written to JSON.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => HostTypes.All.Contains(typeToConvert);

    /// <summary>Makes the converter of one type.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">The host's options; they have no influence on the model's types.</param>
    /// <returns>The converter; null where <see cref="CanConvert"/> says no.</returns>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => HostTypes.All.Converter(typeToConvert, Reading);
}
