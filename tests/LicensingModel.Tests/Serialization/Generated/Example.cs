namespace LicensingModel.Tests.Serialization.Generated;

/// <summary>One generated element of every type, by the type's name.</summary>
internal sealed class Example : ModelVisitor
{
    private readonly Dictionary<string, Element> _elements = [];

    internal static Dictionary<string, Element> OfEveryElement()
    {
        var walk = new Example();
        for (var seed = 0; seed < 300; seed++)
            walk.VisitElement(Documents.Of(seed));
        return walk._elements;
    }

    protected internal override void VisitElement(Element element)
    {
        _elements.TryAdd(element.GetType().Name.Split('`')[0], element);
        base.VisitElement(element);
    }
}
