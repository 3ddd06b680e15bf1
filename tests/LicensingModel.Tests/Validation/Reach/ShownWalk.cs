using LicensingModel.Diagnostics;

namespace LicensingModel.Tests.Validation.Reach;

/// <summary>All elements and terms that an element shows a walk, by their places and types.</summary>
internal sealed class ShownWalk : ModelVisitor
{
    private readonly List<string> _shown = [];

    private ShownWalk()
    {
    }

    internal static IReadOnlyList<string> Of(Element element)
    {
        var walk = new ShownWalk();
        walk.VisitElement(element);
        return walk._shown;
    }

    protected internal override void VisitElement(Element element)
    {
        Note(element);
        base.VisitElement(element);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        Note(term);
        base.VisitTerm(term);
    }

    private void Note(object value) => _shown.Add($"{JsonPointer.Of(Path)} {value.GetType()}");
}
