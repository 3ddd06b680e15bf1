using System.Globalization;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>Puts findings into the order in which a document is written: what contains before what is in it, members in their order, then list items.</summary>
internal sealed class DocumentOrder : ModelVisitor
{
    private readonly Node _root = new();
    private int _count;

    private DocumentOrder()
    {
    }

    /// <summary>The findings in order. Those at one place keep the order in which they were found.</summary>
    internal static ValueList<Diagnostic> Of(LicensingDocument document, IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count < 2)
            return findings.ToValueList();

        var order = new DocumentOrder();
        var nodes = findings.Select(finding => order._root.Add(finding.Pointer)).ToArray();
        order.VisitElement(document);
        return findings.Zip(nodes).OrderBy(pair => pair.Second.Place).Select(pair => pair.First).ToValueList();
    }

    protected internal override void VisitMemberName(string member) => Mark(NodeHere()?.Child(member));

    protected internal override void VisitElement(Element element)
    {
        var node = NodeHere();
        Mark(node);
        base.VisitElement(element);
        MarkRest(node);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        var node = NodeHere();
        Mark(node);
        base.VisitTerm(term);
        MarkRest(node);
    }

    protected internal override void VisitDeclaration<T>(T id) => Mark(NodeHere());

    protected internal override void VisitReference<T>(T id) => Mark(NodeHere());

    protected internal override void VisitCode<T>(T code) => Mark(NodeHere());

    protected internal override void VisitScalar(object scalar) => Mark(NodeHere());

    private Node? NodeHere()
    {
        var node = _root;
        for (var i = 0; i < Path.Count && node is not null; i++)
            node = node.Child(Path[i].Member ?? Path[i].Index.ToString(CultureInfo.InvariantCulture));
        return node;
    }

    private void Mark(Node? node)
    {
        if (node is { Place: 0 })
            node.Place = ++_count;
    }

    /// <summary>What the walk did not come by, such as members that nobody knows, comes last in what holds it.</summary>
    private void MarkRest(Node? node)
    {
        if (node is null)
            return;

        foreach (var child in node.Children)
        {
            Mark(child);
            MarkRest(child);
        }
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _children = new(StringComparer.Ordinal);
        private readonly List<Node> _inOrder = [];

        internal int Place { get; set; }

        internal IReadOnlyList<Node> Children => _inOrder;

        internal Node? Child(string segment) => _children.GetValueOrDefault(segment);

        internal Node Add(JsonPointer pointer)
        {
            var node = this;
            foreach (var segment in pointer.Segments)
            {
                if (!node._children.TryGetValue(segment, out var child))
                {
                    node._children.Add(segment, child = new Node());
                    node._inOrder.Add(child);
                }

                node = child;
            }

            return node;
        }
    }
}
