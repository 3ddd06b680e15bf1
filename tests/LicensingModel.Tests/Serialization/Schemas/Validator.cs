using System.Text;
using LicensingModel.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Schema;

namespace LicensingModel.Tests.Serialization.Schemas;

/// <summary>
/// The schema as a validator sees it that knows nothing of this library. Without a licence it validates a thousand times an hour; the tests of this assembly together stay below that. What needs more is
/// shown with another validator in <c>tests/interop</c>.
/// </summary>
internal static class Validator
{
    private const int AnyDepth = 1024;

    private static readonly Lazy<JSchema> Schema = new(() =>
    {
        using var reader = new JsonTextReader(new StringReader(LicensingSchema.Write())) { MaxDepth = AnyDepth };
        return JSchema.Load(reader);
    });

    /// <summary>What is wrong with a text by the schema.</summary>
    internal static IList<ValidationError> Errors(ReadOnlySpan<byte> utf8)
    {
        List<ValidationError> errors = [];
        using var text = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(utf8))) { MaxDepth = AnyDepth };
        using var reader = new JSchemaValidatingReader(text) { Schema = Schema.Value, DateParseHandling = DateParseHandling.None, MaxDepth = AnyDepth };
        reader.ValidationEventHandler += (_, error) => errors.Add(error.ValidationError);
        while (reader.Read())
        {
        }

        return errors;
    }

    /// <summary>Whether the schema accepts a text.</summary>
    internal static bool Accepts(ReadOnlySpan<byte> utf8) => Errors(utf8).Count == 0;

    internal static string Show(IEnumerable<ValidationError> errors)
        => string.Join('\n', errors.Select(error => $"{error.Path} {error.Message} {error.SchemaId}\n{Show(error.ChildErrors)}"));
}
