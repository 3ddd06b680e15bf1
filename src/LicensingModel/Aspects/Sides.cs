using LicensingModel.Agreements;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Aspects;

/// <summary>Two sides between which provisions run, and which way each of them does.</summary>
internal sealed class Sides
{
    private readonly HashSet<PartyId> _first;
    private readonly HashSet<PartyId> _second;

    private Sides(IEnumerable<PartyId> first, IEnumerable<PartyId> second) => (_first, _second) = (first.ToHashSet(), second.ToHashSet());

    internal ValueSet<PartyId> First => _first.ToValueSet();

    internal ValueSet<PartyId> Second => _second.ToValueSet();

    internal List<Provision> Ties { get; } = [];

    /// <summary>The sides that the ties of an agreement make; where nothing is tied, those of its first grant.</summary>
    internal static List<Sides> Of(Agreement agreement)
    {
        List<Sides> found = [];
        foreach (var tie in agreement.Provisions.Where(provision => provision.Body is Reciprocity))
        {
            var legs = ((Reciprocity)tie.Body).Legs.Select(leg => agreement.Provisions.FirstOrDefault(provision => provision.Id == leg)?.Body).Select(EndsOf).OfType<Ends>().ToList();
            if (legs.Count == 0)
                continue;
            var sides = found.Find(one => legs.Exists(one.Touches));
            if (sides is null)
                found.Add(sides = new Sides(legs[0].From, legs[0].To));
            foreach (var leg in legs)
                sides.Add(leg);
            sides.Ties.Add(tie);
        }

        if (found.Count == 0 && agreement.Provisions.Select(provision => provision.Body).OfType<Grant>().FirstOrDefault() is { } first)
            found.Add(new Sides(first.Grantors.Parties, first.Grantees.Parties));
        return found;
    }

    /// <summary>Which way a provision runs; null where it runs between others, both ways, or nobody knows.</summary>
    internal LegDirection? DirectionOf(Provision provision) => EndsOf(provision.Body) is { } ends ? DirectionOf(ends) : null;

    internal bool Touches(Ends ends) => ends.From.Concat(ends.To).Any(party => _first.Contains(party) || _second.Contains(party));

    /// <summary>On which side a party stands, seen from a provision that runs a way; null for somebody else.</summary>
    internal string? RoleOf(PartyId party, LegDirection direction)
    {
        var isGiver = (direction == LegDirection.Forward ? _first : _second).Contains(party);
        var isTaker = (direction == LegDirection.Forward ? _second : _first).Contains(party);
        return (isGiver, isTaker) switch
        {
            (true, false) => "giver",
            (false, true) => "taker",
            (true, true) => "both",
            _ => null,
        };
    }

    private LegDirection? DirectionOf(Ends ends)
    {
        var forward = ends.From.Count(_first.Contains) + ends.To.Count(_second.Contains);
        var backward = ends.From.Count(_second.Contains) + ends.To.Count(_first.Contains);
        return forward > backward ? LegDirection.Forward : backward > forward ? LegDirection.Backward : null;
    }

    /// <summary>A leg whose parties are not known yet runs the other way: covenants to each other's customers share nobody.</summary>
    private void Add(Ends ends)
    {
        var isForward = DirectionOf(ends) == LegDirection.Forward;
        if (DirectionOf(ends) is null && Touches(ends))
            return;
        (isForward ? _first : _second).UnionWith(ends.From);
        (isForward ? _second : _first).UnionWith(ends.To);
    }

    private static Ends? EndsOf(ProvisionBody? body) => body switch
    {
        Grant grant => new Ends([.. grant.Grantors.Parties], [.. grant.Grantees.Parties]),
        Transfer transfer => new Ends([transfer.From], [transfer.To]),
        Duty duty => duty.Direction.TryGetValue(out var flow) ? new Ends([flow.From], [flow.To]) : null,
        Payment payment => payment.Form.StatedValue is PaymentForm form && form == PaymentForm.RoyaltyFree ? null
            : new Ends(payment.Payer.TryGetValue(out var payer) ? [payer] : [], payment.Payee.TryGetValue(out var payee) ? [payee] : []),
        TriggeredEffect effect => EffectEnds(effect),
        _ => null,
    };

    // An effect is for the good of whoever may elect it, or else of whoever did not cause it.
    private static Ends? EffectEnds(TriggeredEffect effect)
        => effect.Electors.TryGetValue(out var electors) ? new Ends([.. electors], [])
            : effect.Trigger.TryGetValue(out var trigger) && CauserOf(trigger) is { } causer ? new Ends([], [.. causer])
            : null;

    private static ValueSet<PartyId>? CauserOf(Condition trigger) => trigger switch
    {
        Happening { By.Count: > 0 } happening => happening.By,
        AllConditions all => all.Conditions.Select(CauserOf).FirstOrDefault(causer => causer is not null),
        _ => null,
    };

    /// <summary>Whence a provision runs and whither.</summary>
    internal sealed record Ends(IReadOnlyList<PartyId> From, IReadOnlyList<PartyId> To);
}
