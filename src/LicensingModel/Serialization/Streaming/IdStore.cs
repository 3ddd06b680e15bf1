using System.Buffers.Binary;
using System.Text;
using LicensingModel.Integrity;

namespace LicensingModel.Serialization.Streaming;

/// <summary>
/// Ids, each once: their bytes one behind the other, and a table of where each begins. Takes for each id its length and seven to thirteen bytes, and is exact: two are the same where their
/// bytes are.
/// </summary>
/// <param name="mostChunks">How many chunks of a megabyte there is room for.</param>
internal sealed class IdStore(int mostChunks = IdStore.MostChunks)
{
    // A place is 32 bits, of which 20 are within a chunk.
    private const int MostChunks = 1 << (32 - ChunkBits);

    private const int ChunkBits = 20;
    private const int ChunkSize = 1 << ChunkBits;
    private const int LongLength = 255;
    private const int Overhead = 6;

    private readonly List<byte[]> _chunks = [];
    private readonly List<Type> _kinds = [];

    // Where an entry begins, plus one; zero where there is none. Its length is a power of two.
    private uint[] _table = new uint[64];
    private int _used = ChunkSize;

    /// <summary>How many there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether an id came for which there was no room, so that not all are there.</summary>
    internal bool IsFull { get; private set; }

    /// <summary>Whether an id is there.</summary>
    internal bool Contains(IdKey id)
    {
        var bytes = Encode(id.Id, stackalloc byte[512]);
        var kind = _kinds.IndexOf(id.Kind);
        return kind >= 0 && _table[Find((byte)kind, bytes)] != 0;
    }

    /// <summary>Adds an id; false where it is there. One for which there is no room is not kept.</summary>
    internal bool Add(IdKey id)
    {
        var kind = KindOf(id.Kind);
        var bytes = Encode(id.Id, stackalloc byte[512]);
        var slot = Find(kind, bytes);
        if (_table[slot] != 0)
            return false;

        if (!TryWrite(kind, bytes, out var place))
        {
            IsFull = true;
            return true;
        }

        // Each step of a search looks at another place in memory, so that a quarter is left free.
        _table[slot] = place + 1;
        if (++Count > _table.Length / 4 * 3)
            Grow();
        return true;
    }

    /// <summary>The ids of a type, in any order.</summary>
    internal IEnumerable<string> Of(Type kind)
    {
        var wanted = _kinds.IndexOf(kind);
        foreach (var place in _table)
        {
            if (place != 0 && At(place - 1)[0] == wanted)
                yield return Encoding.UTF8.GetString(TextOf(At(place - 1)));
        }
    }

    private static ReadOnlySpan<byte> Encode(string id, Span<byte> room)
        => Encoding.UTF8.TryGetBytes(id, room, out var written) ? room[..written] : Encoding.UTF8.GetBytes(id);

    private static ReadOnlySpan<byte> TextOf(ReadOnlySpan<byte> entry)
        => entry[1] < LongLength ? entry.Slice(2, entry[1]) : entry.Slice(Overhead, BinaryPrimitives.ReadInt32LittleEndian(entry[2..]));

    private static int HashOf(byte kind, ReadOnlySpan<byte> text)
    {
        var hash = default(HashCode);
        hash.AddBytes(text);
        hash.Add(kind);
        return hash.ToHashCode();
    }

    private byte KindOf(Type kind)
    {
        var known = _kinds.IndexOf(kind);
        if (known < 0)
        {
            known = _kinds.Count;
            _kinds.Add(kind);
        }

        return (byte)known;
    }

    private ReadOnlySpan<byte> At(uint place) => _chunks[(int)(place >> ChunkBits)].AsSpan((int)(place & (ChunkSize - 1)));

    /// <summary>The place in the table where an id is, or where it would be.</summary>
    private int Find(byte kind, ReadOnlySpan<byte> text)
    {
        for (var i = HashOf(kind, text); ; i++)
        {
            var slot = i & (_table.Length - 1);
            if (_table[slot] == 0)
                return slot;

            var entry = At(_table[slot] - 1);
            if (entry[0] == kind && TextOf(entry).SequenceEqual(text))
                return slot;
        }
    }

    private bool TryWrite(byte kind, ReadOnlySpan<byte> text, out uint place)
    {
        // One that has no room begins a chunk of its own, which is as large as it must be.
        place = 0;
        var length = text.Length + (text.Length < LongLength ? 2 : Overhead);
        if (_chunks.Count == 0 || _used + length > _chunks[^1].Length)
        {
            if (_chunks.Count == mostChunks)
                return false;

            _chunks.Add(new byte[Math.Max(ChunkSize, length)]);
            _used = 0;
        }

        var entry = _chunks[^1].AsSpan(_used);
        entry[0] = kind;
        entry[1] = (byte)Math.Min(text.Length, LongLength);
        if (text.Length >= LongLength)
            BinaryPrimitives.WriteInt32LittleEndian(entry[2..], text.Length);
        text.CopyTo(entry[(length - text.Length)..]);
        place = ((uint)(_chunks.Count - 1) << ChunkBits) | (uint)_used;
        _used = Math.Min(_used + length, ChunkSize);
        return true;
    }

    private void Grow()
    {
        var old = _table;
        _table = new uint[old.Length * 2];
        foreach (var place in old)
        {
            if (place == 0)
                continue;

            var entry = At(place - 1);
            _table[Find(entry[0], TextOf(entry))] = place;
        }
    }
}
