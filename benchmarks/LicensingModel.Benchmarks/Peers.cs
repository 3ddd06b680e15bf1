using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Benchmarks.ByHand;
using LicensingModel.Benchmarks.Generated;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>Checks, before anything is timed, that all peers do the same work.</summary>
internal static class Peers
{
    private static readonly ReadOptions _wide = new() { Limits = new() { MaximumItems = 10_000_000, MaximumBytes = 1 << 30 } };

    /// <summary>Every peer reads the whole text: what each read is written back with the same bytes, and the records are equal.</summary>
    internal static void CheckReading(byte[] text, LicensingDocument expected, bool indented)
    {
        Require(LicensingJson.Read(text, _wide).GetValueOrThrow() == expected, "the library reads another document");
        Require(HandWrittenPeer.Read(text) == expected, "by hand another document is read");
        RequireSame(text, indented, writer => GeneratedPeer.Write(writer, GeneratedPeer.Read(text)), "generated code");
        Require(Tokens.Count(text) > 100, "there are no tokens");
    }

    /// <summary>Every peer writes the same bytes.</summary>
    internal static void CheckWriting(byte[] text, LicensingDocument document, bool indented)
    {
        RequireSame(text, indented, writer => LicensingJson.Write(writer, document), "the library");
        RequireSame(text, indented, writer => HandWrittenPeer.Write(writer, document), "code by hand");
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
