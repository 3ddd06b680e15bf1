using System.Text;

namespace LicensingModel.Serialization.Reading;

/// <summary>A name, ready to be compared with those that stand in a text: most names are compared as one number.</summary>
internal readonly struct JsonName
{
    private const int BytesInKey = 8;

    private readonly ulong _key;
    private readonly byte[] _utf8;

    internal JsonName(string name)
    {
        _utf8 = Encoding.UTF8.GetBytes(name);
        _key = JsonBytes.Key(_utf8);
    }

    /// <summary>Whether a text, whose key was taken before, is this name.</summary>
    internal bool Equals(ReadOnlySpan<byte> text, ulong key)
        => key == _key && text.Length == _utf8.Length && (text.Length <= BytesInKey || text[BytesInKey..].SequenceEqual(_utf8.AsSpan(BytesInKey)));

    /// <summary>Whether a text is this name.</summary>
    internal bool Equals(ReadOnlySpan<byte> text) => Equals(text, JsonBytes.Key(text));
}
