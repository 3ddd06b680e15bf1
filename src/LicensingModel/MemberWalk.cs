namespace LicensingModel;

/// <summary>The members of one element in the order in which they are written, each with what it holds; null where it holds nothing or was not captured.</summary>
internal sealed class MemberWalk : ModelVisitor
{
    private readonly List<(string Member, object? Value)> _members = [];

    private MemberWalk()
    {
    }

    internal static IReadOnlyList<(string Member, object? Value)> Of(Element element)
    {
        var walk = new MemberWalk();
        element.Accept(walk);
        return walk._members;
    }

    /// <summary>What stands at a path of member names, parted by slashes; null where nothing does.</summary>
    internal static object? At(Element element, string path)
        => path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((object?)element, static (value, member) => value is Element part ? Of(part).FirstOrDefault(entry => entry.Member == member).Value : null);

    protected internal override void VisitMemberName(string member) => _members.Add((member, null));

    protected internal override void VisitElement(Element element) => Put(element);

    protected internal override void VisitTerm(Disclosed term) => Put(term);

    protected internal override void VisitCollection(object collection) => Put(collection);

    protected internal override void VisitDeclaration<T>(T id) => Put(id);

    protected internal override void VisitReference<T>(T id) => Put(id);

    protected internal override void VisitCode<T>(T code) => Put(code);

    protected internal override void VisitScalar(object scalar) => Put(scalar);

    // What stands deeper is part of what its member holds.
    private void Put(object value)
    {
        if (Path.Count == 1)
            _members[^1] = (_members[^1].Member, value);
    }
}
