using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Aspects.Places;

/// <summary>Says where provisions and their terms stand, and how far they bind.</summary>
internal sealed class PlaceFinder(Agreement agreement)
{
    private readonly Dictionary<ProvisionId, Provision> _provisions = agreement.Provisions.DistinctBy(provision => provision.Id).ToDictionary(provision => provision.Id);

    internal Provision? Find(ProvisionId id) => _provisions.GetValueOrDefault(id);

    internal ProvisionPlace Of(Provision provision) => Of(provision, []);

    /// <summary>A part of a provision of which its own sources speak; where none does, those of the whole provision.</summary>
    internal ProvisionPlace Of(Provision provision, IReadOnlyList<Claim> claims)
    {
        var said = claims.Count > 0 ? claims : ClaimsInside.Of(provision);
        return new ProvisionPlace
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clauses = Clauses(provision, claims),
            Sources = said.Select(claim => claim.Source).Distinct().ToValueList(),
        };
    }

    internal ValueList<ProvisionPlace> Of(IEnumerable<ProvisionId> provisions)
        => provisions.Select(id => Find(id) is { } provision ? Of(provision) : new ProvisionPlace { Agreement = agreement.Id, Provision = id }).ToValueList();

    internal BindingStanding Binding(Provision provision) => new()
    {
        Effect = provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect,
        IsInherited = provision.BindingEffect.IsBlank && !agreement.BindingEffect.IsBlank,
    };

    internal static ValueList<ClauseReference> Clauses(Provision provision, IEnumerable<Claim> claims)
    {
        // What stands in a clause of one term is not thereby the clause of the whole provision.
        var own = claims.Select(claim => claim.Clause).OfType<ClauseReference>().Distinct().ToValueList();
        return own.Count > 0 ? own : provision.Clause is { } clause ? [clause] : provision.Claims.Select(claim => claim.Clause).OfType<ClauseReference>().Distinct().ToValueList();
    }
}
