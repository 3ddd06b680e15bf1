using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Testing.Drafts;

/// <summary>
/// A right under patents in the making. Without any step it is non-exclusive, of all patents, for all acts and products, worldwide, without affiliates and sublicences, and a grantee may have made.
/// </summary>
public sealed class GrantDraft : ProvisionDraft<GrantDraft, PatentGrant>
{
    internal GrantDraft(Provision provision)
        : base(provision)
    {
    }

    /// <summary>Under which patents; without this under all.</summary>
    /// <param name="patents">Their ids.</param>
    public GrantDraft Under(params ReadOnlySpan<string> patents) => Under(PatentScope.Listed(Ids.Of<PatentId>(patents)));

    /// <summary>Under which patents; without this under all.</summary>
    /// <param name="subject">The scope; not captured or withheld where nobody knows.</param>
    public GrantDraft Under(Disclosed<PatentScope> subject) => But(grant => grant with { Subject = subject });

    /// <summary>For which products; without this for all.</summary>
    /// <param name="products">The ids of categories.</param>
    public GrantDraft For(params ReadOnlySpan<string> products) => For(ProductScope.In(Ids.Of<ProductId>(products)));

    /// <summary>For which products; without this for all.</summary>
    /// <param name="products">The scope; not captured or withheld where nobody knows.</param>
    public GrantDraft For(Disclosed<ProductScope> products) => But(grant => grant with { Products = products });

    /// <summary>In which countries; without this worldwide.</summary>
    /// <param name="countries">Their codes.</param>
    public GrantDraft In(params ReadOnlySpan<string> countries) => In(Territory.Of(Ids.Of<CountryCode>(countries)));

    /// <summary>In which territory; without this worldwide.</summary>
    /// <param name="territory">The territory; not captured or withheld where nobody knows.</param>
    public GrantDraft In(Disclosed<Territory> territory) => But(grant => grant with { Territory = territory });

    /// <summary>Which acts; without this all that need a licence under a patent.</summary>
    /// <param name="acts">The acts.</param>
    public GrantDraft To(params ReadOnlySpan<Act> acts)
    {
        var stated = ValueSet.Create(acts);
        return But(grant => grant with { Acts = stated });
    }

    /// <summary>The grantor keeps neither the practice nor the power to grant to others.</summary>
    public GrantDraft Exclusive() => But(static grant => grant with { Exclusivity = Exclusivity.Exclusive });

    /// <summary>The grantor keeps the practice, but not the power to grant to others.</summary>
    public GrantDraft Sole() => But(static grant => grant with { Exclusivity = Exclusivity.Sole });

    /// <summary>A grantee may grant on; without this it may not.</summary>
    public GrantDraft Sublicensable() => But(static grant => grant with { Sublicensing = Sublicensing.Permitted });

    /// <summary>A grantee's subsidiaries take part while they are controlled by more than half; without this nobody but the grantee.</summary>
    public GrantDraft ToSubsidiaries() => ToAffiliates(AffiliateRule.Subsidiaries(ControlThreshold.MoreThanHalf) with { Chain = ChainCounting.EachLink, Membership = AffiliateMembership.FromTimeToTime });

    /// <summary>Who takes part as an affiliate of a grantee; without this nobody.</summary>
    /// <param name="rule">The rule; not captured or withheld where nobody knows.</param>
    public GrantDraft ToAffiliates(Disclosed<AffiliateRule> rule) => But(grant => grant with { Grantees = grant.Grantees.WithAffiliates(rule) });

    /// <summary>Whose patents a grantor's affiliates bring in; without this nobody's.</summary>
    /// <param name="rule">The rule; not captured or withheld where nobody knows.</param>
    public GrantDraft FromAffiliates(Disclosed<AffiliateRule> rule) => But(grant => grant with { Grantors = grant.Grantors.WithAffiliates(rule) });

    /// <summary>Of a release: the last day of the acts that it forgives; without this the day before the first day of its agreement.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public GrantDraft ForActsUntil(int year, int month, int day)
    {
        var last = AnchoredDate.On(year, month, day);
        return But(grant => grant with { PastActsUntil = last });
    }

    private protected override GrantDraft Made(Provision provision) => new(provision);
}
