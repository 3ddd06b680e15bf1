namespace LicensingModel.Integrity;

/// <summary>The members of one element or term in the order in which they are written, each with what it holds, into which the walk does not go.</summary>
internal sealed class ShownMembers : ModelVisitor
{
    private readonly List<(string Name, object? Value)> _members = [];

    private ShownMembers()
    {
    }

    internal static IReadOnlyList<(string Name, object? Value)> Of(Element element)
    {
        var walk = new ShownMembers();
        element.Accept(walk);
        return walk._members;
    }

    internal static IReadOnlyList<(string Name, object? Value)> Of(Disclosed term)
    {
        var walk = new ShownMembers();
        term.Accept(walk);
        return walk._members;
    }

    protected internal override void VisitMemberName(string member) => _members.Add((member, null));

    private protected override bool Enters(object value)
    {
        _members[^1] = (_members[^1].Name, value);
        return false;
    }
}
