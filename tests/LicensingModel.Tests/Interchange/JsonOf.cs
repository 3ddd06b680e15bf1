using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LicensingModel.Tests.Interchange;

/// <summary>What a writer writes, as compact JSON.</summary>
internal static class JsonOf
{
    public static string Written(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(writer);
        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The JSON without white space between its tokens.</summary>
    public static string Compact(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Written(document.RootElement.WriteTo);
    }
}
