using System.Runtime.InteropServices;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization;

/// <summary>Reads a value that stands within a host's text: all or nothing. The value's own text is looked at again only if something is wrong.</summary>
internal static class HostedReading
{
    internal static T Read<T>(ref Utf8JsonReader reader, JsonFormat<T> format, ReadOptions options)
        where T : notnull
    {
        var start = reader;
        var session = new ReadSession(options.Limits, depth: reader.CurrentDepth);
        return format.TryRead(ref reader, session, out var value) && !session.HasError && (!options.CheckIntegrity || IsSound(value))
            ? value
            : throw new LicensingJsonException(Findings(ref start, session, options, value));
    }

    private static bool IsSound<T>(T value)
        => value is not LicensingDocument document || !DocumentIntegrity.Check(document).Any(diagnostic => diagnostic.Severity == Severity.Error);

    private static ValueList<Diagnostic> Findings<T>(ref Utf8JsonReader start, ReadSession session, ReadOptions options, T? value)
    {
        var origin = start.TokenStartIndex;
        var syntax = start.CurrentState.Options;
        using var document = JsonDocument.ParseValue(ref start);
        var text = new JsonText(JsonMarshal.GetRawUtf8Value(document.RootElement).ToArray(), syntax);
        var found = JsonReading.Locate(session, text.Followed(session, origin), origin);
        var all = value is Element element && options.CheckIntegrity ? JsonReading.Ordered(found.Concat(text.Locate(Check(element)))) : found;
        return JsonReading.Bounded(all, session.Omitted, options.Limits.MaximumDiagnostics);
    }

    private static IEnumerable<Diagnostic> Check(Element element)
        => element is LicensingDocument document ? JsonReading.CheckDocument(document) : JsonReading.CheckElement(element);
}
