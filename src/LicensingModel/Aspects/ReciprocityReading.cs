using LicensingModel.Agreements;
using LicensingModel.Aspects.Collaborations;
using LicensingModel.Aspects.Places;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Aspects;

/// <summary>Reads out of one agreement what its sides give each other.</summary>
internal sealed class ReciprocityReading(Agreement agreement, IReadOnlyDictionary<PartyId, PartyKind> kinds)
{
    private readonly PlaceFinder _places = new(agreement);
    private readonly CollaborationReading _duties = new(agreement);

    internal IEnumerable<ReciprocitySheet> Sheets()
    {
        var all = Sides.Of(agreement);
        return all.Select(sides => Sheet(sides, all.Count == 1)).Where(sheet => sheet.Ties.Count + sheet.EachToEach.Count + sheet.Pairs.Count + sheet.Requirements.Count > 0);
    }

    private ReciprocitySheet Sheet(Sides sides, bool isAlone)
    {
        var directions = agreement.Provisions.DistinctBy(provision => provision.Id).ToDictionary(provision => provision.Id, sides.DirectionOf);
        var rows = new TermRows(agreement, kinds, new MirrorComparison(sides, id => directions.GetValueOrDefault(id)));
        var eachToEach = agreement.Provisions.Where(provision => provision.Body is Grant grant && grant.Effect != GrantEffect.Reservation && grant.Grantors.Parties == grant.Grantees.Parties).ToList();
        var requirements = agreement.Provisions.SelectMany(provision => RequirementWalk.Of(provision, _places)).ToValueList();
        var pairs = new Pairing(directions).Of(agreement, sides);
        var paired = pairs.SelectMany(pair => (ProvisionId[])[pair.Forward.Id, pair.Backward.Id]).Concat(requirements.Select(requirement => requirement.Grant.Provision)).ToHashSet();
        return new ReciprocitySheet
        {
            Agreement = agreement.Id,
            Completeness = agreement.Completeness,
            First = sides.First,
            Second = sides.Second,
            Ties = sides.Ties.Select(tie => new ReciprocityTie { Place = _places.Of(tie), Reciprocity = (Reciprocity)tie.Body }).ToValueList(),
            EachToEach = eachToEach.Select(_places.Of).ToValueList(),
            Pairs = eachToEach.Select(grant => Pair(grant, grant, [], rows.OfOne(grant, (Grant)grant.Body)))
                .Concat(pairs.Select(pair => Pair(pair.Forward, pair.Backward, pair.Ties, rows.Of(
                    pair.Forward,
                    pair.Backward,
                    pairs.FindAll(other => other.Backward == pair.Backward).ConvertAll(other => other.Forward),
                    pairs.FindAll(other => other.Forward == pair.Forward).ConvertAll(other => other.Backward)))))
                .ToValueList(),
            OneWay = agreement.Provisions.Where(provision => IsComparable(provision.Body) && !paired.Contains(provision.Id)).Select(provision => OneWay(provision, directions[provision.Id])).OfType<OneWayProvision>().ToValueList(),
            Payments = agreement.Provisions.Where(provision => provision.Body is Payment && (isAlone || directions[provision.Id] is not null)).Select(provision => Flow(provision, directions[provision.Id], sides)).ToValueList(),
            Requirements = requirements,
            LicensingDuties = agreement.Provisions.Where(provision => provision.Body is Duty duty && duty.Action == DutyAction.License && directions[provision.Id] is null).Select(_duties.Task).ToValueList(),
        };
    }

    internal static bool IsComparable(ProvisionBody body) => body is Grant or Transfer or Duty or TriggeredEffect;

    private LegPair Pair(Provision forward, Provision backward, ValueList<ProvisionId> ties, ValueList<ComparedTerm> terms)
        => new() { Forward = _places.Of(forward), Backward = _places.Of(backward), Ties = ties, Terms = terms };

    private OneWayProvision? OneWay(Provision provision, LegDirection? direction)
        => direction is { } way ? new OneWayProvision { Place = _places.Of(provision), Direction = way, Body = provision.Body, Binding = _places.Binding(provision) } : null;

    private PaymentFlow Flow(Provision provision, LegDirection? direction, Sides sides)
    {
        var payment = (Payment)provision.Body;
        return new PaymentFlow
        {
            Place = _places.Of(provision),
            Payment = payment,
            Direction = direction,
            IsBalancing = (payment.Form.TryGetValue(out var form) && form == PaymentForm.Balancing) || sides.Ties.Exists(tie => ((Reciprocity)tie.Body).Balances.Contains(provision.Id)),
        };
    }
}
