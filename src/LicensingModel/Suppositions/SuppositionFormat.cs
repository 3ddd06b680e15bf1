using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Serialization.Formats;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Tables;

namespace LicensingModel.Suppositions;

/// <summary>A file of what is supposed: told apart by the members that each form must have.</summary>
internal sealed class SuppositionFormat : JsonFormat<WrittenSupposition>
{
    internal static readonly SuppositionFormat Instance = new();

    private static readonly AssumptionsTable _assumptions = new();
    private static readonly ThingFormat _thing = new();

    internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out WrittenSupposition value)
    {
        value = null;
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var places = new PlaceFormat();
            var items = default(Items<Placed>);
            items.Read(ref reader, session, places);
            value = WrittenSupposition.Of(items.Span.ToArray().Select(static item => (JsonPointer.Root.Append(item.Place), item.Thing)));
            return true;
        }

        if (reader.TokenType != JsonTokenType.StartObject)
            return Fail(ref reader, session, "something supposed: an event, a list of events, or an object such as `assume` of a question", out value);

        if (ThingFormat.IsThing(reader))
            value = _thing.TryRead(ref reader, session, out var thing) ? WrittenSupposition.Of([(JsonPointer.Root, thing)]) : null;
        else
            value = _assumptions.TryRead(ref reader, session, out var read) ? new WrittenSupposition { Assume = read } : null;
        return value is not null;
    }

    internal override void Write(Utf8JsonWriter writer, WrittenSupposition value) => _assumptions.Write(writer, value.Assume);

    /// <summary>Something of a list, with its place there.</summary>
    private sealed record Placed(int Place, object Thing);

    /// <summary>Reads one item after another and counts them, so that one that could not be read keeps its place.</summary>
    private sealed class PlaceFormat : JsonFormat<Placed>
    {
        private int _count;

        internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out Placed value)
        {
            var place = _count++;
            value = _thing.TryRead(ref reader, session, out var thing) ? new Placed(place, thing) : null;
            return value is not null;
        }

        internal override void Write(Utf8JsonWriter writer, Placed value) => _thing.Write(writer, value.Thing);
    }

    /// <summary>One thing: an event, a day of one that the document declares, a finding.</summary>
    private sealed class ThingFormat : JsonFormat<object>
    {
        private static readonly RecordedEventFormat Event = new();
        private static readonly AssumptionsTable.OccurrenceTable Occurrence = new();
        private static readonly AssumptionsTable.FindingTable Finding = new();
        private static readonly JsonEncodedText[] OfEvents = [JsonEncodedText.Encode("id"), JsonEncodedText.Encode("kind"), JsonEncodedText.Encode("name")];
        private static readonly JsonEncodedText OfOccurrences = JsonEncodedText.Encode("event");
        private static readonly JsonEncodedText OfFindings = JsonEncodedText.Encode("determination");

        /// <summary>Whether an object is one of these.</summary>
        internal static bool IsThing(Utf8JsonReader reader) => Has(reader, [.. OfEvents, OfOccurrences, OfFindings]);

        internal override bool TryRead(ref Utf8JsonReader reader, ReadSession session, [MaybeNullWhen(false)] out object value)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                return Fail(ref reader, session, "an event", out value);

            value = null;
            if (Has(reader, OfOccurrences))
                value = Occurrence.TryRead(ref reader, session, out var occurrence) ? occurrence : null;
            else if (Has(reader, OfFindings))
                value = Finding.TryRead(ref reader, session, out var finding) ? finding : null;
            else
                value = Event.TryRead(ref reader, session, out var happening) ? happening : null;
            return value is not null;
        }

        internal override void Write(Utf8JsonWriter writer, object value)
        {
            if (value is RecordedEvent happening)
                Event.Write(writer, happening);
            else if (value is WrittenOccurrence occurrence)
                Occurrence.Write(writer, occurrence);
            else
                Finding.Write(writer, (WrittenFinding)value);
        }

        private static bool Has(Utf8JsonReader reader, params ReadOnlySpan<JsonEncodedText> members)
        {
            foreach (var member in members)
            {
                var here = reader;
                if (QuestionFormat.TryFind(ref here, member))
                    return true;
            }

            return false;
        }
    }
}
