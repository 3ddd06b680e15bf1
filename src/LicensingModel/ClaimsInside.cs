namespace LicensingModel;

/// <summary>What sources say of the parts of a value: the claims that stand inside of it.</summary>
internal sealed class ClaimsInside : ModelVisitor
{
    private readonly List<Claim> _claims = [];

    private ClaimsInside()
    {
    }

    internal static IReadOnlyList<Claim> Of(Element element)
    {
        var walk = new ClaimsInside();
        element.Accept(walk);
        return walk._claims;
    }

    protected internal override void VisitElement(Element element)
    {
        if (element is Claim claim)
            _claims.Add(claim);
        else
            base.VisitElement(element);
    }
}
