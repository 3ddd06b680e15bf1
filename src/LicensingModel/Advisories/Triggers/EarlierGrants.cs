using LicensingModel.Advisories.Rules;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Exclusive grants beside earlier ones that exclude nobody. Two that exclude each other are an error of the document, which validation reports.</summary>
internal static class EarlierGrants
{
    private static readonly NodaTime.LocalDate AnyDay = new(2026, 1, 1);

    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (provision.Body is not PatentGrant grant || grant.Effect != GrantEffect.License || grant.ExclusivityChanges.Count > 0 || AgreementView.Read(grant.Exclusivity) is not { } degree || degree != Exclusivity.Exclusive)
                continue;
            for (var i = 0; i < view.Document.Agreements.Count; i++)
            {
                if (!view.Document.Agreements[i].Provisions.Any(other => other.Body is PatentGrant rival && rival.Grantors.Parties.Overlaps(grant.Grantors.Parties) && AgreementView.Read(rival.Exclusivity) == Exclusivity.NonExclusive))
                    continue;
                var other = new AgreementView(view.Document, i, view.On, view.Facts, view.Events);
                foreach (var (earlier, place, rival, _) in other.Licenses)
                {
                    if (rival is PatentGrant patents && other.Agreement.Id != view.Agreement.Id && AgreementView.Read(rival.Exclusivity) is { } free && free == Exclusivity.NonExclusive && rival.Grantors.Parties.Overlaps(grant.Grantors.Parties) && rival.Grantees.Parties != grant.Grantees.Parties)
                        yield return Pair(view, provision, pointer, grant, other, earlier, place, patents);
                }
            }
        }
    }

    private static Observation Pair(AgreementView view, Provision provision, JsonPointer pointer, PatentGrant grant, AgreementView other, Provision earlier, JsonPointer place, PatentGrant rival)
    {
        var day = view.On ?? view.MadeOn ?? AnyDay;
        var countries = AgreementView.Read(grant.Territory) is { } territory && AgreementView.Read(rival.Territory) is { } others ? territory.Overlaps(others, day) : Truth.Unknown;
        return new Observation(view, AdvisoryRules.EarlierGrant, pointer).Fact(pointer, "an exclusive grant").Fact(place, $"`{earlier.Id}` excludes nobody")
            .If(AgreementView.IsSo(provision) & AgreementView.IsSo(earlier) & (other.Obstacle is null ? Truth.True : Truth.Unknown), "whether both grants are as they are recorded")
            .If(IsEarlier(other, view), "which of the two was made first (`signed`)")
            .If(LicensedPatents.Overlap(AgreementView.Read(grant.Subject), AgreementView.Read(rival.Subject)), "whether they share a patent (`subject`)")
            .If(ShareProducts(view, grant, other, rival), "whether they share a product (`products`)")
            .If(countries, "whether they share a country (`territory`)")
            .If(ShareDays(view, provision, other, earlier), "whether the earlier one goes on (`term`)");
    }

    private static Truth IsEarlier(AgreementView one, AgreementView later)
        => one.MadeOn is { } first && later.MadeOn is { } second ? first < second
            : later.MadeOn is { } day ? one.WasMadeBy(day.PlusDays(-1))
            : one.MadeOn is { } made ? !later.WasMadeBy(made)
            : Truth.Unknown;

    // In a full text that says nothing of products there is no limit to some.
    private static Truth ShareProducts(AgreementView view, PatentGrant grant, AgreementView other, PatentGrant rival)
    {
        var (one, two) = (AgreementView.Read(grant.Products), AgreementView.Read(rival.Products));
        if (one is AllProducts || two is AllProducts || (one is not null && one == two))
            return Truth.True;
        if (one is ProductsIn some && two is ProductsIn others)
            return some.Categories.Overlaps(others.Categories) ? Truth.True : Truth.Unknown;
        return (one is null && view.IsSilent(grant.Products).IsTrue) || (two is null && other.IsSilent(rival.Products).IsTrue) ? Truth.True : Truth.Unknown;
    }

    private static Truth ShareDays(AgreementView view, Provision provision, AgreementView other, Provision earlier)
    {
        var until = earlier.Term.Until.IsBlank ? other.Agreement.Term.Until : earlier.Term.Until;
        var from = provision.Term.From.IsBlank ? view.Agreement.Term.From : provision.Term.From;
        var begins = (AgreementView.Read(from) ?? AgreementView.Read(view.Agreement.Signed))?.Resolve(view.Events);
        if (AgreementView.Read(until) is not { } end)
            return other.IsSilent(until).IsTrue ? Truth.True : Truth.Unknown;
        var ends = end.Resolve(view.Events);
        return ends.IsNever ? Truth.True : begins is not null && begins.TryGetDate(out var day) ? ends.IsOnOrAfter(day) : Truth.Unknown;
    }
}
