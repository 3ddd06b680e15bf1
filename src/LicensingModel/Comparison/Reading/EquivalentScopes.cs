using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Comparison.Reading;

/// <summary>Writes what a new document says of territories as the old one does, where both hold the same countries on every day.</summary>
internal static class EquivalentScopes
{
    internal static LicensingDocument Of(LicensingDocument old, LicensingDocument @new)
    {
        var before = old.Agreements.SelectMany(static agreement => agreement.Provisions).DistinctBy(static provision => provision.Id).ToDictionary(static provision => provision.Id);
        return @new with
        {
            Agreements = @new.Agreements.Select(agreement => agreement with
            {
                Provisions = agreement.Provisions.Select(provision => before.TryGetValue(provision.Id, out var then) ? provision with { Body = Alike(then.Body, provision.Body) } : provision).ToValueList(),
            }).ToValueList(),
        };
    }

    private static ProvisionBody Alike(ProvisionBody old, ProvisionBody @new) => (old, @new) switch
    {
        (Grant before, Grant after) => after with { Territory = Alike(before.Territory, after.Territory) },
        (Duty before, Duty after) => after with { Territory = Alike(before.Territory, after.Territory) },
        _ => @new,
    };

    private static Disclosed<Territory> Alike(Disclosed<Territory> old, Disclosed<Territory> @new)
        => old != @new && old.Claims.Count + @new.Claims.Count + old.UnrecognizedMembers.Count + @new.UnrecognizedMembers.Count == 0
            && old.TryGetValue(out var before) && @new.TryGetValue(out var after) && before.IsEquivalentTo(after).IsTrue ? old : @new;
}
