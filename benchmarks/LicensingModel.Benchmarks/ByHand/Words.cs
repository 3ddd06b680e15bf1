using System.Text.Json;
using LicensingModel.Agreements;

namespace LicensingModel.Benchmarks.ByHand;

/// <summary>The closed sets of facts.</summary>
internal static class Words
{
    private static readonly JsonEncodedText[] States = Encoded("notCaptured", "stated", "undisclosed", "redacted", "unstated", "contested");
    private static readonly JsonEncodedText[] Stances = Encoded("asserts", "denies", "reportsAsRumour");
    private static readonly JsonEncodedText[] Precisions = Encoded("exactly", "moreThan", "about");

    internal static DisclosureState State(ref Utf8JsonReader reader) => (DisclosureState)IndexOf(ref reader, States);

    internal static ClaimStance Stance(ref Utf8JsonReader reader) => (ClaimStance)IndexOf(ref reader, Stances);

    internal static Precision Precision(ref Utf8JsonReader reader) => (Precision)IndexOf(ref reader, Precisions);

    internal static Completeness Completeness(ref Utf8JsonReader reader)
        => reader.ValueTextEquals("fullText"u8) ? LicensingModel.Completeness.FullText
            : reader.ValueTextEquals("extracts"u8) ? LicensingModel.Completeness.Extracts
            : reader.ValueTextEquals("summary"u8) ? LicensingModel.Completeness.Summary
            : reader.ValueTextEquals("press"u8) ? LicensingModel.Completeness.Press
            : throw new JsonException();

    internal static JsonEncodedText Of(DisclosureState state) => States[(int)state];

    internal static JsonEncodedText Of(ClaimStance stance) => Stances[(int)stance];

    internal static JsonEncodedText Of(Precision precision) => Precisions[(int)precision];

    internal static ReadOnlySpan<byte> Of(Completeness completeness) => completeness switch
    {
        LicensingModel.Completeness.FullText => "fullText"u8,
        LicensingModel.Completeness.Extracts => "extracts"u8,
        LicensingModel.Completeness.Summary => "summary"u8,
        _ => "press"u8,
    };

    private static int IndexOf(ref Utf8JsonReader reader, JsonEncodedText[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (reader.ValueTextEquals(words[i].EncodedUtf8Bytes))
                return i;
        }

        throw new JsonException();
    }

    private static JsonEncodedText[] Encoded(params string[] words) => words.Select(word => JsonEncodedText.Encode(word)).ToArray();
}
