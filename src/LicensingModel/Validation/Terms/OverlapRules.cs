using LicensingModel.Agreements;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether two grants exclude each other. Reported only where they plainly share patents, products, countries and days, and nothing is recorded that may keep them apart: what is less plain, a search for collisions finds.</summary>
internal static class OverlapRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Provision>("exclusive grants leave each other room", [TermDiagnostics.ExclusivesOverlap], Check),
    ];

    private static void Check(Provision provision, RuleContext context)
    {
        if (!ExclusiveGrants.IsExclusive(provision) || provision.Body is not PatentGrant grant || context.Agreement is not { } agreement)
            return;

        var exclusives = context.Exclusives<ExclusiveGrants>();
        for (var at = exclusives.First(grant.Grantors.Parties, context.Index.Document); at >= 0; at = exclusives.At(at).Next)
        {
            var (other, earlier, rival, _) = exclusives.At(at);
            if (ReferenceEquals(earlier, provision))
                return;
            if (!rival.Grantees.Parties.Overlaps(grant.Grantees.Parties)
                && SharePatents(rival, grant) && ShareProducts(rival, grant) && ShareDays(context, (other, earlier), (agreement, provision)) && ShareCountries(rival, grant)
                && !new ApartTest(context.Document).AreApart((other, earlier, rival), (agreement, provision, grant)))
            {
                context.Report(TermDiagnostics.ExclusivesOverlap, "/body/exclusivity", [earlier.Id.Value], context.Related(earlier.Id, "exclusive to others") is { } place ? [place] : []);
            }
        }
    }

    private static bool SharePatents(PatentGrant one, PatentGrant other) => one.Subject.TryGetValue(out var patents) && other.Subject.TryGetValue(out var others) && patents == others;

    private static bool ShareProducts(PatentGrant one, PatentGrant other)
        => (one.Products.IsBlank && other.Products.IsBlank)
            || (one.Products.TryGetValue(out var products) && other.Products.TryGetValue(out var others) && (products == others || products is AllProducts || others is AllProducts));

    private static bool ShareCountries(PatentGrant one, PatentGrant other)
        => one.Territory.TryGetValue(out var territory) && other.Territory.TryGetValue(out var others) && territory.Intersect(others).IsEmpty(new LocalDate(2020, 1, 1)).IsFalse;

    /// <summary>Whether neither is shown to have ended before the other began; a beginning or end that is not recorded is not taken to part them.</summary>
    private static bool ShareDays(RuleContext context, (Agreement Agreement, Provision Provision) one, (Agreement Agreement, Provision Provision) other)
        => !IsOver(context, one, other) && !IsOver(context, other, one);

    private static bool IsOver(RuleContext context, (Agreement Agreement, Provision Provision) first, (Agreement Agreement, Provision Provision) later)
    {
        var end = first.Provision.Term.Until.IsBlank ? first.Agreement.Term.Until : first.Provision.Term.Until;
        var start = later.Provision.Term.From.IsBlank ? later.Agreement.Term.From : later.Provision.Term.From;
        return (!end.IsBlank && !end.IsStated) || (!start.IsBlank && !start.IsStated) || (end.TryGetValue(out var last) && start.TryGetValue(out var begin) && !context.Resolve(begin).TryGetEarliest(out _))
            || (end.TryGetValue(out last) && start.TryGetValue(out begin) && context.IsCertainlyBefore(last, begin));
    }
}
