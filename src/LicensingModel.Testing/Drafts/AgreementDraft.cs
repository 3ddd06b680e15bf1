using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using NodaTime;

namespace LicensingModel.Testing.Drafts;

/// <summary>
/// An agreement in the making. Without any step it is a patent licence of two parties, seen in full, binding, from 2015-01-01 without end, and provides nothing. Immutable: every step gives
/// another draft.
/// </summary>
public sealed class AgreementDraft
{
    private static readonly LocalDate _first = new(2015, 1, 1);
    private static readonly ValueSet<Act> _acts = [Act.Make, Act.HaveMade, Act.Use, Act.Sell, Act.Offer, Act.Import, Act.Lease, Act.Dispose, Act.Practise];

    private AgreementDraft(Agreement agreement) => Agreement = agreement;

    /// <summary>The agreement so far.</summary>
    public Agreement Agreement { get; }

    /// <summary>The first day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public AgreementDraft From(int year, int month, int day) => From(AnchoredDate.On(year, month, day));

    /// <summary>The first day.</summary>
    /// <param name="first">The day, however it is anchored; not captured or withheld where nobody knows.</param>
    public AgreementDraft From(Disclosed<AnchoredDate> first) => new(Agreement with { Term = Agreement.Term with { From = first } });

    /// <summary>The last day.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    public AgreementDraft Until(int year, int month, int day) => Until(AnchoredDate.On(year, month, day));

    /// <summary>The last day.</summary>
    /// <param name="last">The day, however it is anchored; not captured or withheld where nobody knows.</param>
    public AgreementDraft Until(Disclosed<AnchoredDate> last) => new(Agreement with { Term = Agreement.Term with { Until = last } });

    /// <summary>It does not bind.</summary>
    public AgreementDraft NonBinding() => new(Agreement with { BindingEffect = BindingEffect.NonBinding });

    /// <summary>How much of its text was seen.</summary>
    /// <param name="completeness">How much.</param>
    public AgreementDraft Seen(Completeness completeness) => new(Agreement with { Completeness = completeness });

    /// <summary>The grantor licenses the grantee; the first party the second, where neither is named.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="draft">What is licensed; null for everything.</param>
    public AgreementDraft License(string id, Func<GrantDraft, GrantDraft>? draft = null) => Grant(id, GrantEffect.License, Party(0), Party(1), draft);

    /// <summary>One party licenses another.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="draft">What is licensed; null for everything.</param>
    public AgreementDraft License(string id, string from, string to, Func<GrantDraft, GrantDraft>? draft = null) => Grant(id, GrantEffect.License, from, to, draft);

    /// <summary>The first party promises the second not to sue over what is done in the covenant's term, at any time.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="draft">Over what; null for everything.</param>
    public AgreementDraft Covenant(string id, Func<GrantDraft, GrantDraft>? draft = null)
        => Grant(id, GrantEffect.CovenantNotToSue, Party(0), Party(1), Before(static body => body with { Bars = CovenantBar.ActsInTerm }, draft));

    /// <summary>The first party forgives the second what was done before the agreement's first day.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="draft">What is forgiven; null for everything.</param>
    /// <exception cref="InvalidOperationException">The agreement's first day is no fixed one; name the last day of the acts by <see cref="GrantDraft.ForActsUntil"/> in a <see cref="Grant"/>.</exception>
    public AgreementDraft Release(string id, Func<GrantDraft, GrantDraft>? draft = null)
    {
        var first = Agreement.Term.From.StatedValue is FixedDate day ? day.Date : throw new InvalidOperationException("The agreement's first day is not fixed.");
        return Grant(id, GrantEffect.Release, Party(0), Party(1), Before(body => body with { PastActsUntil = AnchoredDate.On(first.PlusDays(-1)) }, draft));
    }

    /// <summary>One party gives another a right of some effect: an option, a standstill, an undertaking.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="effect">The effect.</param>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="draft">What; null for everything.</param>
    public AgreementDraft Grant(string id, GrantEffect effect, string from, string to, Func<GrantDraft, GrantDraft>? draft = null) => Add(
        new GrantDraft(Bare(id, new PatentGrant
        {
            Effect = effect,
            Grantors = PartySet.Of(PartyId.Parse(from)).WithAffiliates(AffiliateRule.Nobody),
            Grantees = PartySet.Of(PartyId.Parse(to)).WithAffiliates(AffiliateRule.Nobody),
            Subject = PatentScope.All,
            Acts = _acts,
            Products = ProductScope.All,
            Territory = Territory.Worldwide,
            Exclusivity = Exclusivity.NonExclusive,
            Sublicensing = Sublicensing.None,
            HaveMade = HaveMade.Granted,
        })),
        draft);

    /// <summary>One party assigns patents to another, on the agreement's first day.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="from">Who assigns.</param>
    /// <param name="to">To whom.</param>
    /// <param name="patents">The ids of the patents.</param>
    public AgreementDraft Transfer(string id, string from, string to, params ReadOnlySpan<string> patents)
        => Provision(id, new PatentTransfer { From = PartyId.Parse(from), To = PartyId.Parse(to), Subject = PatentScope.Listed(Ids.Of<PatentId>(patents)), Closing = Agreement.Term.From });

    /// <summary>One party pays another.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="payer">Who pays.</param>
    /// <param name="payee">To whom.</param>
    /// <param name="draft">What; null for a lump sum that was not captured.</param>
    public AgreementDraft Payment(string id, string payer, string payee, Func<PaymentDraft, PaymentDraft>? draft = null)
        => Add(new PaymentDraft(Bare(id, new Payment { Payer = PartyId.Parse(payer), Payee = PartyId.Parse(payee), Form = PaymentForm.LumpSum })), draft);

    /// <summary>One party owes another something other than money.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="from">Who owes it.</param>
    /// <param name="to">To whom.</param>
    /// <param name="action">What.</param>
    /// <param name="draft">More of it; null for nothing more.</param>
    public AgreementDraft Duty(string id, string from, string to, DutyAction action, Func<BodyDraft<Duty>, BodyDraft<Duty>>? draft = null)
        => Provision(id, Provisions.General.Duty.Must(action, PartyId.Parse(from), PartyId.Parse(to)), draft);

    /// <summary>What ends if something happens.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="what">What happens.</param>
    /// <param name="by">Whose doing it is.</param>
    /// <param name="draft">More of it; null for all of the agreement.</param>
    public AgreementDraft Ends(string id, EventKind what, string by, Func<EffectDraft, EffectDraft>? draft = null) => Effect(id, Consequence.End, Condition.Happens(what, PartyId.Parse(by)), draft);

    /// <summary>What is suspended if something happens.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="what">What happens.</param>
    /// <param name="by">Whose doing it is.</param>
    /// <param name="draft">More of it; null for all of the agreement.</param>
    public AgreementDraft Suspends(string id, EventKind what, string by, Func<EffectDraft, EffectDraft>? draft = null)
        => Effect(id, Consequence.Suspend, Condition.Happens(what, PartyId.Parse(by)), draft);

    /// <summary>What follows if a condition is met.</summary>
    /// <param name="id">The provision's id.</param>
    /// <param name="consequence">What follows.</param>
    /// <param name="trigger">The condition.</param>
    /// <param name="draft">More of it; null for all of the agreement.</param>
    public AgreementDraft Effect(string id, Consequence consequence, Condition trigger, Func<EffectDraft, EffectDraft>? draft = null)
        => Add(new EffectDraft(Bare(id, new TriggeredEffect { Consequence = consequence, Trigger = trigger })), draft);

    /// <summary>Anything else that is provided.</summary>
    /// <typeparam name="TBody">What.</typeparam>
    /// <param name="id">The provision's id.</param>
    /// <param name="body">What.</param>
    /// <param name="draft">More of it; null for nothing more.</param>
    public AgreementDraft Provision<TBody>(string id, TBody body, Func<BodyDraft<TBody>, BodyDraft<TBody>>? draft = null)
        where TBody : ProvisionBody
        => Add(new BodyDraft<TBody>(Bare(id, body)), draft);

    /// <summary>A provision that was made elsewhere.</summary>
    /// <param name="provision">The provision.</param>
    public AgreementDraft Provision(Provision provision) => new(Agreement with { Provisions = [.. Agreement.Provisions, provision] });

    /// <summary>The agreement, changed by the record's own <c>with</c>.</summary>
    /// <param name="change">Gives the changed agreement.</param>
    public AgreementDraft But(Func<Agreement, Agreement> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new(change(Agreement));
    }

    internal static AgreementDraft Of(string id, string one, string other) => new(new Agreement
    {
        Id = AgreementId.Parse(id),
        Title = Ids.Name(id),
        Kind = AgreementKind.PatentLicense,
        Completeness = Completeness.FullText,
        Parties = [new() { Role = PartyRole.Party, Parties = [PartyId.Parse(one)] }, new() { Role = PartyRole.Party, Parties = [PartyId.Parse(other)] }],
        BindingEffect = BindingEffect.Binding,
        Term = new() { From = AnchoredDate.On(_first), Until = AnchoredDate.Never },
    });

    /// <summary>What a kind of grant has without any step, which a step can change.</summary>
    private static Func<GrantDraft, GrantDraft> Before(Func<PatentGrant, PatentGrant> change, Func<GrantDraft, GrantDraft>? draft)
        => grant => draft is null ? grant.But(change) : draft(grant.But(change));

    private static Provision Bare(string id, ProvisionBody body) => new() { Id = ProvisionId.Parse(id), Body = body };

    private string Party(int place) => Agreement.Parties[place].Parties[0].Value;

    private AgreementDraft Add<TDraft, TBody>(ProvisionDraft<TDraft, TBody> bare, Func<TDraft, TDraft>? draft)
        where TDraft : ProvisionDraft<TDraft, TBody>
        where TBody : ProvisionBody
        => Provision(draft is null ? bare.Provision : draft((TDraft)bare).Provision);
}
