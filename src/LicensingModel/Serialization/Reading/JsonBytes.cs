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

    /// <summary>The number or truth on which the reader stands, as it is written.</summary>
    internal static string Plain(ref Utf8JsonReader reader)
        => Encoding.UTF8.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);

    /// <summary>
    /// A number that is the same for the same text. Texts of at most eight bytes, which most names are, have different numbers as far as their lengths are the same.
    /// </summary>
    internal static ulong Key(ReadOnlySpan<byte> text)
        => text.Length switch
        {
            >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(text),
            >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(text[^4..]) << 32),
            >= 2 => BinaryPrimitives.ReadUInt16LittleEndian(text) | ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(text[^2..]) << 16),
            1 => text[0],
            _ => 0,
        };

    /// <summary>A number that is spread evenly over texts.</summary>
    internal static uint Hash(ReadOnlySpan<byte> text)
    {
        var end = text.Length > 8 ? BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]) : 0;
        return (uint)(((Key(text) ^ ulong.RotateLeft(end, 27)) + (ulong)text.Length) * 0x9E37_79B9_7F4A_7C15 >> 32);
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
