namespace LicensingModel.Decisions.Grounds;

/// <summary>Finds the member to which a path of names leads from an element, and the terms that stand beside it.</summary>
internal sealed class TermFinder : ModelVisitor
{
    private readonly string _path;
    private readonly List<NamedTerm> _terms = [];
    private readonly HashSet<string> _announced = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entered = new(StringComparer.Ordinal) { string.Empty };

    private TermFinder(string path) => _path = path;

    /// <summary>The term at the path; null where there is none.</summary>
    internal Disclosed? Found { get; private set; }

    /// <summary>The value of a member at the path that is not a term; null where there is none.</summary>
    internal object? FoundMember { get; private set; }

    /// <summary>Whether there can be such a member: what it would stand in is not there, or has a member of that name.</summary>
    internal bool CanExist { get; private set; } = true;

    /// <summary>All terms of the element of which something was recorded, in the order in which they are written.</summary>
    internal IReadOnlyList<NamedTerm> Terms => _terms;

    internal static TermFinder Find(Element element, string path)
    {
        var finder = new TermFinder(path);
        element.Accept(finder);
        var slash = path.LastIndexOf('/');
        finder.CanExist = finder.Found is not null || finder.FoundMember is not null || finder._announced.Contains(path) || !finder._entered.Contains(slash < 0 ? string.Empty : path[..slash]);
        return finder;
    }

    protected internal override void VisitMemberName(string member) => _announced.Add(Here.Length == 0 ? member : $"{Here}/{member}");

    protected internal override void VisitCollection(object collection)
    {
        if (Here == _path)
            FoundMember = collection;
    }

    protected internal override void VisitElement(Element element)
    {
        _entered.Add(Here);
        if (Here == _path)
            FoundMember = element;
        base.VisitElement(element);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        // What a term holds is reached through its value, not by names.
        _terms.Add(new NamedTerm(Here, term));
        if (Here == _path)
            Found = term;
    }

    protected internal override void VisitReference<T>(T id) => VisitScalar(id);

    protected internal override void VisitDeclaration<T>(T id) => VisitScalar(id);

    protected internal override void VisitCode<T>(T code) => VisitScalar(code);

    protected internal override void VisitScalar(object scalar)
    {
        if (Here == _path)
            FoundMember = scalar;
    }

    private string Here => string.Join('/', Path.Select(segment => segment.Member ?? segment.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
