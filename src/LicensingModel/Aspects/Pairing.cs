using LicensingModel.Agreements;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Aspects;

/// <summary>
/// Finds which provisions mirror each other: legs of the same tie; and beside ties, those of one kind that are alone in their direction, or alone there in their clause.
/// </summary>
internal sealed class Pairing(IReadOnlyDictionary<ProvisionId, LegDirection?> directions)
{
    internal List<Found> Of(Agreement agreement, Sides sides)
    {
        List<Found> pairs = [];
        foreach (var tie in sides.Ties)
        {
            var legs = agreement.Provisions.Where(provision => ((Reciprocity)tie.Body).Legs.Contains(provision.Id)).ToList();
            foreach (var pair in Mirrored(legs, agreement).SelectMany(kind => kind.Forward.SelectMany(one => kind.Backward.Select(other => (one, other)))))
            {
                var known = pairs.FindIndex(found => found.Forward == pair.one && found.Backward == pair.other);
                if (known >= 0)
                    pairs[known] = pairs[known] with { Ties = [.. pairs[known].Ties, tie.Id] };
                else
                    pairs.Add(new Found(pair.one, pair.other, [tie.Id]));
            }
        }

        var tied = pairs.SelectMany(pair => (ProvisionId[])[pair.Forward.Id, pair.Backward.Id]).ToHashSet();
        foreach (var (forward, backward) in Mirrored(agreement.Provisions.Where(provision => !tied.Contains(provision.Id)), agreement))
            pairs.AddRange(Alone(forward, backward));
        return pairs;
    }

    private static IEnumerable<Found> Alone(List<Provision> forward, List<Provision> backward)
    {
        if (forward is [var one] && backward is [var other])
            return [new Found(one, other, [])];
        return forward.Where(provision => provision.Clause is not null)
            .GroupBy(provision => provision.Clause!)
            .Select(clause => (Forward: clause.ToList(), Backward: backward.FindAll(provision => provision.Clause == clause.Key)))
            .Where(clause => clause is { Forward.Count: 1, Backward.Count: 1 })
            .Select(clause => new Found(clause.Forward[0], clause.Backward[0], []));
    }

    /// <summary>The provisions of each kind, by direction, where there are some in both.</summary>
    private IEnumerable<(List<Provision> Forward, List<Provision> Backward)> Mirrored(IEnumerable<Provision> provisions, Agreement agreement)
        => provisions.Where(provision => ReciprocityReading.IsComparable(provision.Body) && directions[provision.Id] is not null)
            .GroupBy(provision => KindOf(provision, agreement))
            .Select(kind => (kind.Where(provision => directions[provision.Id] == LegDirection.Forward).ToList(), kind.Where(provision => directions[provision.Id] == LegDirection.Backward).ToList()))
            .Where(kind => kind.Item1.Count > 0 && kind.Item2.Count > 0);

    private static (string Body, string? What, string? How, object? Binding) KindOf(Provision provision, Agreement agreement)
    {
        var binding = (provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect).StatedValue;
        return provision.Body switch
        {
            Grant grant => (grant.GetType().Name, grant.Effect.Value, null, binding),
            Duty duty => (nameof(Duty), duty.Action.Value, duty.Modality.Value, binding),
            TriggeredEffect effect => (nameof(TriggeredEffect), effect.Consequence.Value, null, binding),
            _ => (provision.Body.GetType().Name, null, null, binding),
        };
    }

    /// <summary>Two provisions that mirror each other, and the ties that name both.</summary>
    internal sealed record Found(Provision Forward, Provision Backward, ValueList<ProvisionId> Ties);
}
