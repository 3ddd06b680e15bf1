using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>
/// Puts findings into the order in which a document is written: what contains before what is in it, members in their order, then list items. Only what findings are about
/// is looked at, whatever the size of the document.
/// </summary>
internal sealed class DocumentOrder
{
    private int _count;

    private DocumentOrder()
    {
    }

    /// <summary>The findings in order. Those at one place keep the order in which they were found.</summary>
    internal static ValueList<Diagnostic> Of(LicensingDocument document, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count < 2)
            return findings.ToValueList();

        var root = new Node(string.Empty);
        var nodes = findings.Select(finding => root.Add(finding.Pointer)).ToArray();
        new DocumentOrder().Place(root, document);
        return findings.Zip(nodes).OrderBy(pair => pair.Second.Place).Select(pair => pair.First).ToValueList();
    }

    private void Place(Node node, object? value)
    {
        node.Place = ++_count;
        if (node.Children.Count == 0)
            return;

        // A term that carries nothing but its value is written as the value alone.
        switch (value is Disclosed { IsPlain: true, StatedValue: { } plain } ? plain : value)
        {
            case Element element: PlaceMembers(node, ShownMembers.Of(element)); break;
            case Disclosed term: PlaceMembers(node, ShownMembers.Of(term)); break;
            case IReadOnlyList<object> list: PlaceItems(node, list.Count, list); break;
            case System.Collections.ICollection list: PlaceItems(node, list.Count, null); break;
        }

        // What is not shown, such as members that nobody knows, comes last in what holds it.
        foreach (var child in node.Children)
        {
            if (child.Place == 0)
                Place(child, null);
        }
    }

    private void PlaceMembers(Node node, IReadOnlyList<(string Name, object? Value)> members)
    {
        foreach (var (name, value) in members)
        {
            if (node.Child(name) is { } child)
                Place(child, value);
        }
    }

    private void PlaceItems(Node node, int count, IReadOnlyList<object>? items)
    {
        foreach (var (child, index) in node.Children.Select(static child => (child, child.Index)).Where(entry => entry.Index >= 0 && entry.Index < count).OrderBy(static entry => entry.Index))
            Place(child, items?[index]);
    }

    private sealed class Node(string segment)
    {
        private readonly Dictionary<string, Node> _children = new(StringComparer.Ordinal);
        private readonly List<Node> _inOrder = [];

        internal int Place { get; set; }

        internal List<Node> Children => _inOrder;

        internal int Index => int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

        internal Node? Child(string name) => _children.GetValueOrDefault(name);

        internal Node Add(JsonPointer pointer)
        {
            var node = this;
            foreach (var step in pointer.Segments)
            {
                if (!node._children.TryGetValue(step, out var child))
                {
                    node._children.Add(step, child = new Node(step));
                    node._inOrder.Add(child);
                }

                node = child;
            }

            return node;
        }
    }
}
