using LicensingModel.Aspects.Places;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Aspects;

/// <summary>Finds the conditions of a grant by which the grantee has to license in its turn.</summary>
internal sealed class RequirementWalk : ModelVisitor
{
    private readonly ProvisionPlace _grant;
    private readonly PlaceFinder _places;
    private readonly List<ReciprocityRequirement> _found = [];
    private ValueSet<Act> _acts = [];

    private RequirementWalk(ProvisionPlace grant, PlaceFinder places) => (_grant, _places) = (grant, places);

    internal static IEnumerable<ReciprocityRequirement> Of(Provision provision, PlaceFinder places)
    {
        if (provision.Body is not Grant || !provision.Condition.TryGetValue(out var condition))
            return [];

        var walk = new RequirementWalk(places.Of(provision), places);
        walk.Value(condition);
        return walk._found;
    }

    protected internal override void VisitElement(Element element)
    {
        // What somebody must not do is required of nobody.
        if (element is NotCondition)
            return;

        var acts = _acts;
        if (element is ConditionForActs some)
            _acts = some.Acts;
        if (element is ComplianceCondition complies)
            Add(complies);
        base.VisitElement(element);
        _acts = acts;
    }

    private void Add(ComplianceCondition complies)
    {
        var duties = complies.Provisions.Where(id => _places.Find(id)?.Body is Duty duty && duty.Action == DutyAction.License && duty.Modality == DutyModality.Must).ToList();
        if (duties.Count > 0)
            _found.Add(new ReciprocityRequirement { Grant = _grant, Acts = _acts, Duties = _places.Of(duties), Requirement = complies.Requirement });
    }
}
