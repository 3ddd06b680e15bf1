using System.Buffers;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>The deal that every peer reads and writes: <c>docs/deals/nokia-xiaomi-2017.json</c>.</summary>
internal static class DealText
{
    /// <summary>The text as it lies in the repository, for people.</summary>
    internal static byte[] Indented { get; } = Load();

    /// <summary>The same without white space, for machines.</summary>
    internal static byte[] Compact { get; } = Written(indented: false);

    /// <summary>The deal.</summary>
    internal static LicensingDocument Document => LicensingJson.Read(Indented).GetValueOrThrow();

    private static byte[] Load()
    {
        using var stream = typeof(DealText).Assembly.GetManifestResourceStream("deal.json")!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static byte[] Written(bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        LicensingJson.Write(buffer, Document, indented);
        return buffer.WrittenSpan.ToArray();
    }
}
