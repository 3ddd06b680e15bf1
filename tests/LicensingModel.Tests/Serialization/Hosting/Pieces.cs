using System.Buffers;

namespace LicensingModel.Tests.Serialization.Hosting;

/// <summary>A text in many small segments.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    internal static ReadOnlySequence<byte> Of(byte[] text, int length)
    {
        var first = new Pieces { Memory = text.AsMemory(0, Math.Min(length, text.Length)) };
        var last = first;
        for (var at = first.Memory.Length; at < text.Length; at += length)
        {
            var next = new Pieces { Memory = text.AsMemory(at, Math.Min(length, text.Length - at)), RunningIndex = at };
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
