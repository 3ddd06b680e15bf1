using System.Globalization;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>The paths of names that lead to members of an agreement or provision, whether anything is recorded there or not.</summary>
internal sealed class TermPaths : ModelVisitor
{
    private readonly List<string> _paths = [];

    internal static IReadOnlyList<string> Of(Element element)
    {
        var walk = new TermPaths();
        element.Accept(walk);
        return walk._paths;
    }

    protected internal override void VisitMemberName(string member)
        => _paths.Add(string.Join('/', Path.Select(segment => segment.Member ?? segment.Index.ToString(CultureInfo.InvariantCulture)).Append(member)));

    protected internal override void VisitElement(Element element)
    {
        if (Path[^1].Member is null)
            _paths.Add(string.Join('/', Path.Select(segment => segment.Member ?? segment.Index.ToString(CultureInfo.InvariantCulture))));
        base.VisitElement(element);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        // What a term holds is not asked for by name.
    }
}
