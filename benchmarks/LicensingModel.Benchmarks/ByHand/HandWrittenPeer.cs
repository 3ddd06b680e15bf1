using System.Text.Json;
using LicensingModel.Agreements;

namespace LicensingModel.Benchmarks.ByHand;

/// <summary>
/// The second peer: code written by hand for the deal alone, to and from the same records. It stops at the first problem, keeps nothing that it does not know, and has
/// no positions, limits, or words for what is wrong.
/// </summary>
internal static class HandWrittenPeer
{
    internal static LicensingDocument Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        reader.Read();
        var deal = DealByHand.Read(ref reader);
        return reader.Read() ? throw new JsonException() : deal;
    }

    internal static void Write(Utf8JsonWriter writer, LicensingDocument document) => DealByHand.Write(writer, document);
}
