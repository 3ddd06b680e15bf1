namespace LicensingModel;

/// <summary>
/// Walks a document member by member. Each element names its members once, in the order in which they are written; what a walk does with them
/// (collect references, run rules, list terms) is the subclass's affair. The path is kept as the walk goes, so that only a finding pays for a pointer.
/// </summary>
internal abstract class ModelVisitor
{
    private readonly List<PathSegment> _path = [];

    /// <summary>The segments from the root of the walk to where it stands.</summary>
    internal IReadOnlyList<PathSegment> Path => _path;

    /// <summary>Visits an element as if the walk had come to it by a path.</summary>
    internal void VisitAt(ReadOnlySpan<PathSegment> path, Element element)
    {
        Stand(path);
        VisitElement(element);
        Stand([]);
    }

    /// <summary>Says where the walk stands.</summary>
    private protected void Stand(ReadOnlySpan<PathSegment> path)
    {
        _path.Clear();
        _path.AddRange(path);
    }

    /// <summary>Visits a list of elements.</summary>
    internal void Elements<T>(string member, ValueList<T> elements)
        where T : Element
    {
        VisitMemberName(member);
        if (elements.Count == 0 || !Enters(elements))
            return;

        _path.Add(new PathSegment(member));
        VisitCollection(elements);
        for (var i = 0; i < elements.Count; i++)
        {
            _path.Add(new PathSegment(i));
            VisitElement(elements[i]);
            Leave();
        }

        Leave();
    }

    /// <summary>Visits a term, then what it holds.</summary>
    internal void Term(string member, Disclosed term)
    {
        VisitMemberName(member);
        if (term.IsBlank || !Enters(term))
            return;

        _path.Add(new PathSegment(member));
        VisitTerm(term);
        Leave();
    }

    /// <summary>Visits the id by which an element is known.</summary>
    internal void Declaration<T>(string member, T id)
        where T : Identifier<T>, IScalar<T>
    {
        VisitMemberName(member);
        if (!Enters(id))
            return;

        _path.Add(new PathSegment(member));
        VisitDeclaration(id);
        Leave();
    }

    /// <summary>Visits any other member, if it is there: an element, an id that refers, a word, a scalar, or a set of these.</summary>
    internal void Member(string member, object? value)
    {
        VisitMemberName(member);
        if (value is null || !Enters(value))
            return;

        _path.Add(new PathSegment(member));
        Value(value);
        Leave();
    }

    /// <summary>Visits a member that is a number, a day or a closed fact.</summary>
    internal void Member<T>(string member, T value)
        where T : struct
    {
        if (EntersFacts)
            Member(member, (object)value);
        else
            VisitMemberName(member);
    }

    /// <summary>Visits a member that is a number, a day or a closed fact, if it is there.</summary>
    internal void Member<T>(string member, T? value)
        where T : struct
    {
        if (EntersFacts && value is { } there)
            Member(member, (object)there);
        else
            VisitMemberName(member);
    }

    /// <summary>Visits a number, a day or a closed fact where the walk stands.</summary>
    internal void Fact<T>(T value)
        where T : struct
    {
        if (EntersFacts)
            VisitScalar(value);
    }

    /// <summary>Visits a value where the walk stands.</summary>
    internal void Value(object value)
    {
        switch (value)
        {
            case Element element: VisitElement(element); break;
            case IVisitable visitable: visitable.Accept(this); break;
            default: VisitScalar(value); break;
        }
    }

    /// <summary>Visits the values of a list or set where the walk stands.</summary>
    internal void Items<T>(ReadOnlySpan<T> items)
        where T : notnull
    {
        for (var i = 0; i < items.Length; i++)
        {
            _path.Add(new PathSegment(i));
            Value(items[i]);
            Leave();
        }
    }

    /// <summary>Whether numbers, days and closed facts are visited, which hold nothing and are no words.</summary>
    private protected virtual bool EntersFacts => true;

    /// <summary>Whether the walk goes into what a member holds: an element, a list, a term, an id, a scalar. What it does not go into, it does not visit.</summary>
    private protected virtual bool Enters(object value) => true;

    /// <summary>Called for each list or set that is not empty, before what is in it.</summary>
    protected internal virtual void VisitCollection(object collection)
    {
    }

    /// <summary>Called for each member of an element, also where it is absent.</summary>
    protected internal virtual void VisitMemberName(string member)
    {
    }

    /// <summary>Called for each element; an override calls the base to go on into it.</summary>
    protected internal virtual void VisitElement(Element element) => element.Accept(this);

    /// <summary>Called for each term of which something was recorded; an override calls the base to go on into it.</summary>
    protected internal virtual void VisitTerm(Disclosed term) => term.Accept(this);

    /// <summary>Called for each id that declares.</summary>
    protected internal virtual void VisitDeclaration<T>(T id)
        where T : Identifier<T>, IScalar<T>
    {
    }

    /// <summary>Called for each id that refers.</summary>
    protected internal virtual void VisitReference<T>(T id)
        where T : Identifier<T>, IScalar<T>
    {
    }

    /// <summary>Called for each word of an open vocabulary.</summary>
    protected internal virtual void VisitCode<T>(T code)
        where T : Code<T>, IScalar<T>, ICode<T>
    {
    }

    /// <summary>Called for each other scalar.</summary>
    protected internal virtual void VisitScalar(object scalar)
    {
    }

    private void Leave() => _path.RemoveAt(_path.Count - 1);
}
