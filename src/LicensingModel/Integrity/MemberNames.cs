namespace LicensingModel.Integrity;

/// <summary>The names of the members that one element has, without those of the elements in it.</summary>
internal sealed class MemberNames : ModelVisitor
{
    private readonly List<string> _names = [];

    internal static IReadOnlyList<string> Of(Action<ModelVisitor> accept)
    {
        var walk = new MemberNames();
        accept(walk);
        return walk._names;
    }

    protected internal override void VisitMemberName(string member) => _names.Add(member);

    protected internal override void VisitElement(Element element)
    {
    }

    protected internal override void VisitTerm(Disclosed term)
    {
    }
}
