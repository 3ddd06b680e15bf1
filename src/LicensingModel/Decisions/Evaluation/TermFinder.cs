using LicensingModel.Decisions.Grounds;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Finds the member to which a path of names leads from an element, and the terms that stand beside it.</summary>
internal sealed class TermFinder : ModelVisitor
{
    private readonly string _path;
    private readonly List<NamedTerm> _terms = [];

    private TermFinder(string path) => _path = path;

    /// <summary>The term at the path; null where there is none.</summary>
    internal Disclosed? Found { get; private set; }

    /// <summary>The value of a member at the path that is not a term; null where there is none.</summary>
    internal object? FoundMember { get; private set; }

    /// <summary>All terms of the element of which something was recorded, in the order in which they are written.</summary>
    internal IReadOnlyList<NamedTerm> Terms => _terms;

    internal static TermFinder Find(Element element, string path)
    {
        var finder = new TermFinder(path);
        element.Accept(finder);
        return finder;
    }

    protected internal override void VisitElement(Element element)
    {
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
