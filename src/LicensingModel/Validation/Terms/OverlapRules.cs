using LicensingModel.Agreements;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether two grants exclude each other. Reported only where it is certain that they share patents, products, countries and days.</summary>
internal static class OverlapRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Provision>("exclusive grants leave each other room", [TermDiagnostics.ExclusivesOverlap], Check),
    ];

    private static void Check(Provision provision, RuleContext context)
    {
        if (provision.Body is not PatentGrant grant || !IsExclusive(grant) || context.Agreement is not { } agreement)
            return;

        foreach (var (other, earlier, rival) in Exclusives(context.Document).TakeWhile(entry => !ReferenceEquals(entry.Provision, provision)))
        {
            if (rival.Grantors.Parties == grant.Grantors.Parties && !rival.Grantees.Parties.Overlaps(grant.Grantees.Parties)
                && SharePatents(rival, grant) && ShareProducts(rival, grant) && ShareDays(context, (other, earlier), (agreement, provision)) && ShareCountries(rival, grant))
            {
                context.Report(TermDiagnostics.ExclusivesOverlap, "/body/exclusivity", [earlier.Id.Value], context.Related(earlier.Id, "exclusive to others") is { } place ? [place] : []);
            }
        }
    }

    private static IEnumerable<(Agreement Agreement, Provision Provision, PatentGrant Grant)> Exclusives(LicensingDocument document)
        => from agreement in document.Agreements
           from provision in agreement.Provisions
           let grant = provision.Body as PatentGrant
           where grant is not null && IsExclusive(grant)
           select (agreement, provision, grant);

    private static bool IsExclusive(PatentGrant grant)
        => grant.Effect == GrantEffect.License && grant.ExclusivityChanges.Count == 0 && grant.Exclusivity.TryGetValue(out var degree) && degree == Exclusivity.Exclusive;

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
