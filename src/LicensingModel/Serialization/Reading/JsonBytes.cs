using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace LicensingModel.Serialization.Reading;

/// <summary>The bytes of the name or string on which a reader stands, so that they can be compared without making a string of them.</summary>
internal static class JsonBytes
{
    /// <summary>
    /// The text in UTF-8, its escapes resolved; empty where it escapes half of a surrogate pair, which is no text: whoever then reads the string reports it.
    /// </summary>
    internal static ReadOnlySpan<byte> Of(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped || reader.HasValueSequence ? Unescaped(ref reader) : reader.ValueSpan;

    /// <summary>The number on which the reader stands, as it is written.</summary>
    internal static string Number(ref Utf8JsonReader reader)
        => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>A number that is the same for the same text.</summary>
    internal static uint Hash(ReadOnlySpan<byte> text)
    {
        var mixed = text.Length switch
        {
            >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(text) ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]), 27),
            >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32),
            >= 1 => (ulong)text[0] | ((ulong)text[text.Length / 2] << 8) | ((ulong)text[^1] << 16),
            _ => 0UL,
        };
        return (uint)(((mixed + (ulong)text.Length) * 0x9E37_79B9_7F4A_7C15) >> 32);
    }

    private static byte[] Unescaped(ref Utf8JsonReader reader)
    {
        try
        {
            return Encoding.UTF8.GetBytes(reader.GetString()!);
        }
        catch (InvalidOperationException)
        {
            return [];
        }
    }
}
