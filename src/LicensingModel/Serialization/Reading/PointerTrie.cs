using LicensingModel.Diagnostics;

namespace LicensingModel.Serialization.Reading;

/// <summary>Pointers that are looked for, by their segments, so that one walk over a text finds them all.</summary>
internal sealed class PointerTrie
{
    private readonly Dictionary<string, PointerTrie> _children = new(StringComparer.Ordinal);
    private readonly Counter _open;
    private JsonPointer? _pointer;
    private TextPosition _position;
    private TextPosition _name;

    private PointerTrie(Counter open) => _open = open;

    /// <summary>Whether the node's place was found.</summary>
    internal bool IsFound { get; private set; }

    /// <summary>Whether some node's place is still looked for.</summary>
    internal bool IsIncomplete => _open.Count > 0;

    internal static PointerTrie Of(IEnumerable<JsonPointer> pointers)
    {
        var open = new Counter { Count = 1 };
        var root = new PointerTrie(open);
        foreach (var pointer in pointers)
        {
            var node = root;
            foreach (var segment in pointer.Segments)
            {
                if (!node._children.TryGetValue(segment, out var child))
                {
                    node._children.Add(segment, child = new PointerTrie(open));
                    open.Count++;
                }

                node = child;
            }

            node._pointer = pointer;
        }

        return root;
    }

    /// <summary>The node at a path, if something there is looked for.</summary>
    internal PointerTrie? Find(IReadOnlyList<string> segments)
    {
        var node = this;
        for (var i = 0; i < segments.Count; i++)
        {
            if (!node._children.TryGetValue(segments[i], out node!))
                return null;
        }

        return node;
    }

    /// <summary>Records where the name of the node's member stands.</summary>
    internal void Named(TextPosition position) => _name = position;

    /// <summary>Records the node's place.</summary>
    internal void Found(TextPosition position)
    {
        IsFound = true;
        _position = position;
        _open.Count--;
    }

    /// <summary>Gives every pointer its place and that of its name, or the place of the nearest node above that has one.</summary>
    internal void Collect(TextPosition enclosing, Dictionary<JsonPointer, (TextPosition Value, TextPosition Name)> positions)
    {
        var position = IsFound ? _position : enclosing;
        if (_pointer is not null)
            positions[_pointer] = (position, _name.IsNone ? position : _name);
        foreach (var child in _children.Values)
            child.Collect(position, positions);
    }

    private sealed class Counter
    {
        internal int Count { get; set; }
    }
}
