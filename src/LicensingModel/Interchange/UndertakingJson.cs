using System.Text.Json;
using LicensingModel.Decisions.Answers;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Interchange;

/// <summary>Writes what was undertaken of a patent towards standards bodies.</summary>
internal static class UndertakingJson
{
    private static readonly LicensingUndertakingFormat Format = new();

    internal static void Write(Utf8JsonWriter writer, string member, ValueList<DeclaredUndertaking> undertakings)
    {
        writer.WriteStartArray(member);
        foreach (var declared in undertakings)
            Write(writer, declared);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, DeclaredUndertaking declared)
    {
        writer.WriteStartObject();
        writer.WriteString("declaration", declared.Declaration.Value);
        writer.WriteString("patent", declared.Patent.Value);
        writer.WriteString("declarant", declared.Declarant.Value);
        writer.WriteString("holder", declared.Holder?.Value);
        writer.WriteString("binds", declared.Binds.ToString());
        writer.WritePropertyName("undertaking");
        if (declared.Undertaking is { } undertaking)
            Format.Write(writer, undertaking);
        else
            writer.WriteNullValue();
        writer.WriteStartArray("through");
        foreach (var passage in declared.Through)
        {
            writer.WriteStartObject();
            writer.WriteString("from", passage.From.Value);
            writer.WriteString("to", passage.To.Value);
            writer.WriteString("on", IsoDay.Format(passage.On));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("tests");
        foreach (var test in declared.Tests)
            ProofJson.WriteTest(writer, test);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
