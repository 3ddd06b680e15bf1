namespace LicensingModel;

/// <summary>Finds what an element holds that this version does not understand, provisions of their own excepted.</summary>
internal sealed class UnderstoodWalk : ModelVisitor
{
    private readonly List<string> _notUnderstood = [];

    /// <summary>The paths of what is not understood.</summary>
    internal static IReadOnlyList<string> NotUnderstood(Element element, Func<Element, bool>? skip = null)
    {
        var walk = new UnderstoodWalk { Skip = skip };
        walk.VisitElement(element);
        return walk._notUnderstood;
    }

    private Func<Element, bool>? Skip { get; init; }

    protected internal override void VisitElement(Element element)
    {
        if (Skip?.Invoke(element) == true)
            return;

        if (element is IUnrecognized)
            _notUnderstood.Add(Here);
        foreach (var member in element.UnrecognizedMembers)
            _notUnderstood.Add(Here.Length == 0 ? member.Name : $"{Here}/{member.Name}");
        base.VisitElement(element);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        foreach (var member in term.UnrecognizedMembers)
            _notUnderstood.Add($"{Here}/{member.Name}");
        base.VisitTerm(term);
    }

    private string Here => string.Join('/', Path.Select(segment => segment.Member ?? segment.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
