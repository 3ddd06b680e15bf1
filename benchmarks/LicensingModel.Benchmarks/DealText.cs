using System.Buffers;
using LicensingModel.Agreements;
using LicensingModel.Patents;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>The documents that every peer reads and writes.</summary>
internal static class DealText
{
    /// <summary>The Nokia–Xiaomi deal as it lies in the repository, for people: <c>docs/deals/nokia-xiaomi-2017.json</c>.</summary>
    internal static byte[] Indented { get; } = Load("deal.json");

    /// <summary>The same without white space, for machines.</summary>
    internal static byte[] Compact { get; } = Of(Document, indented: false);

    /// <summary>The Nokia–Xiaomi deal.</summary>
    internal static LicensingDocument Document => LicensingJson.Read(Indented).GetValueOrThrow();

    /// <summary>A part of it of about four kilobytes, in which nothing is wrong.</summary>
    internal static LicensingDocument Small { get; } = LicensingJson.Read(Load("small.json")).GetValueOrThrow();

    /// <summary>A document of so many patents.</summary>
    internal static LicensingDocument Portfolio(int count)
        => Tests.Serialization.Streaming.Portfolio.Document with { Patents = Tests.Serialization.Streaming.Portfolio.Patents(count).ToBlockingEnumerable().Cast<Patent>().ToValueList() };

    /// <summary>A document as text; indented with a line feed at the end, as in a file.</summary>
    internal static byte[] Of(LicensingDocument document, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        LicensingJson.Write(buffer, document, indented);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>A text that lies in the program.</summary>
    internal static byte[] Load(string name)
    {
        using var stream = typeof(DealText).Assembly.GetManifestResourceStream(name)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
