using System.Text;
using System.Text.Json;
using LicensingModel.Benchmarks.ByHand;
using LicensingModel.Benchmarks.Generated;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>Checks, before anything is timed, that all peers do the same work.</summary>
internal static class Peers
{
    /// <summary>Every peer reads the whole text: what each read is written back with the same bytes, and the records are equal.</summary>
    internal static void CheckReading(byte[] text, bool indented)
    {
        var document = LicensingJson.Read(text).GetValueOrThrow();
        Require(document == DealText.Document, "the library reads another deal");
        Require(HandWrittenPeer.Read(text) == document, "by hand another deal is read");
        RequireSame(text, indented, writer => GeneratedPeer.Write(writer, GeneratedPeer.Read(text)), "generated code");
        Require(Tokens.Count(text) > 1000, "there are no tokens");
    }

    /// <summary>Every peer writes the same bytes.</summary>
    internal static void CheckWriting(bool indented)
    {
        var text = indented ? DealText.Indented : DealText.Compact;
        RequireSame(text, indented, writer => LicensingJson.Write(writer, DealText.Document), "the library");
        RequireSame(text, indented, writer => HandWrittenPeer.Write(writer, DealText.Document), "code by hand");
        RequireSame(text, indented, writer => GeneratedPeer.Write(writer, GeneratedPeer.Read(text)), "generated code");
        RequireSame(text, indented, new Tokens(text).Write, "tokens only");
    }

    private static void RequireSame(ReadOnlySpan<byte> expected, bool indented, Action<Utf8JsonWriter> write, string peer)
    {
        using var output = new Output(indented);
        write(output.Begin());
        output.End();

        // A file ends with a line feed, which no writer of JSON writes.
        var text = indented ? expected[..^1] : expected;
        var same = text.CommonPrefixLength(output.Written);
        Require(
            text.SequenceEqual(output.Written),
            $"{peer} writes {Around(output.Written, same)} where {Around(text, same)} is expected");
    }

    private static string Around(ReadOnlySpan<byte> text, int at) => $"…{Encoding.UTF8.GetString(text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)])}…";

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvalidOperationException($"The peers do not do the same: {otherwise}.");
    }
}
