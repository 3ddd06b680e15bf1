using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LicensingModel.Yaml;

/// <summary>A value of a YAML text, with where it begins and ends there.</summary>
internal sealed class YamlNode
{
    private readonly Dictionary<string, YamlNode> _members = new(StringComparer.Ordinal);
    private readonly List<YamlNode> _items = [];

    private YamlNode(ParsingEvent begin, string text)
    {
        Start = Index(begin.Start, text);
        End = Index(begin.End, text);
        IsMapping = begin is MappingStart;
        IsBlock = begin is MappingStart { Style: MappingStyle.Block } or SequenceStart { Style: SequenceStyle.Block };
        IsShared = begin is AnchorAlias or NodeEvent { Anchor.IsEmpty: false };
        Indent = (int)begin.Start.Column - 1;
    }

    internal int Start { get; }

    /// <summary>Behind its last character; blank lines and comments that follow are not part of it.</summary>
    internal int End { get; private set; }

    internal bool IsMapping { get; }

    internal bool IsBlock { get; }

    /// <summary>Whether it has an anchor or is an alias.</summary>
    internal bool IsShared { get; }

    internal bool IsEmpty => _members.Count == 0 && _items.Count == 0;

    /// <summary>How far its members are indented.</summary>
    internal int Indent { get; }

    /// <summary>Parses a text.</summary>
    /// <exception cref="FormatException">It is not one YAML document.</exception>
    internal static YamlNode Parse(string text)
    {
        var events = new YamlEvents(text);
        YamlNode? root = null;
        Stack<(YamlNode Node, string? Name)> open = [];
        while (events.Next() is { } next)
        {
            switch (next)
            {
                case MappingEnd or SequenceEnd:
                    Close(open, next, text);
                    break;
                case Scalar name when open.TryPeek(out var top) && top is { Node.IsMapping: true, Name: null }:
                    open.Pop();
                    open.Push((top.Node, name.Value));
                    break;
                case NodeEvent or AnchorAlias:
                    if (open.Count == 0 && root is not null)
                        throw new FormatException("There is more than one YAML document in the text.");
                    var node = Add(open, new YamlNode(next, text));
                    root ??= node;
                    if (next is MappingStart or SequenceStart)
                        open.Push((node, null));
                    break;
            }
        }

        return events.Break is { } broken ? throw new FormatException($"The text is not YAML: {broken.Words}") : root ?? throw new FormatException("The text has no YAML document.");
    }

    /// <summary>The member or item of a name or index; null where there is none.</summary>
    internal YamlNode? Find(string segment)
    {
        if (IsMapping)
            return _members.GetValueOrDefault(segment);
        return int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _items.Count ? _items[index] : null;
    }

    private static YamlNode Add(Stack<(YamlNode Node, string? Name)> open, YamlNode node)
    {
        if (!open.TryPop(out var parent))
            return node;

        if (parent.Node.IsMapping && parent.Name is null)
            throw new FormatException("The name of a member is no text.");
        if (parent.Node.IsMapping)
            parent.Node._members[parent.Name!] = node;
        else
            parent.Node._items.Add(node);
        parent.Node.End = Math.Max(parent.Node.End, node.End);
        open.Push((parent.Node, null));
        return node;
    }

    private static void Close(Stack<(YamlNode Node, string? Name)> open, ParsingEvent end, string text)
    {
        var node = open.Pop().Node;
        if (!node.IsBlock)
            node.End = Index(end.End, text) + 1;
        if (open.TryPeek(out var parent))
            parent.Node.End = Math.Max(parent.Node.End, node.End);
    }

    private static int Index(Mark mark, string text) => (int)Math.Min(mark.Index, text.Length);
}
