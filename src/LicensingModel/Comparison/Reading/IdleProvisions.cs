using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Owed;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Comparison.Reading;

/// <summary>
/// The provisions on which no answer rests but one about themselves: understood, referred to by nothing that an answer reads, and of a kind that none reads, or binding nobody, or keeping
/// for an owner what nothing takes from it.
/// </summary>
internal sealed class IdleProvisions : ModelVisitor
{
    private readonly HashSet<ProvisionId> _referred = [];

    internal static IReadOnlySet<ProvisionId> Of(LicensingDocument document)
    {
        var referred = ReferredIn(document);
        return document.Agreements.SelectMany(static agreement => agreement.DeclaredProvisions.Select(provision => (Agreement: agreement, Provision: provision)))
            .GroupBy(static entry => entry.Provision.Id)
            .Where(same => !referred.Contains(same.Key) && same.All(entry => IsIdle(document, entry.Agreement, entry.Provision) && UnderstoodWalk.NotUnderstood(entry.Provision).Count == 0))
            .Select(static same => same.Key)
            .ToHashSet();
    }

    /// <summary>The provisions to which something refers that an answer reads.</summary>
    internal static IReadOnlySet<ProvisionId> ReferredIn(LicensingDocument document)
    {
        var walk = new IdleProvisions();
        walk.VisitElement(document);
        return walk._referred;
    }

    // What joint work gives rise to, for what a payment is made, which provisions are each other's counterpart, and over what one must negotiate, is said for people alone; so is for which joint
    // work a duty is. What a person found of a provision is read where that says what it is about, by the provision itself.
    protected internal override void VisitElement(Element element)
    {
        switch (element)
        {
            case CollaborationScope: break;
            case Reciprocity tie when IsNoCondition(tie): break;
            case Duty { Collaboration: not null } duty: (duty with { Collaboration = null }).Accept(this); break;
            case Payment { For.Count: > 0 } payment: (payment with { For = [] }).Accept(this); break;
            case Determination { About.Count: > 0 } found: (found with { About = [] }).Accept(this); break;
            case TriggeredEffect { Targets.Count: > 0 } effect when effect.Consequence == Consequence.Negotiate: (effect with { Targets = [] }).Accept(this); break;
            default: base.VisitElement(element); break;
        }
    }

    protected internal override void VisitReference<T>(T id)
    {
        if (id is ProvisionId provision)
            _referred.Add(provision);
    }

    private static bool IsIdle(LicensingDocument document, Agreement agreement, Provision provision) => provision.Body switch
    {
        CollaborationScope => true,
        Reciprocity reciprocity => IsNoCondition(reciprocity),
        GeneralTerm general when general.Topic == GeneralTopic.Termination || general.Topic == GeneralTopic.Convenience || general.Topic == GeneralTopic.Assignment => false,
        GeneralTerm general => BreachEvaluation.Harmless.Contains(general.Topic) || Always(document, agreement, provision, BindsNobody),
        Grant grant => Always(document, agreement, provision, BindsNobody) || (grant.Effect == GrantEffect.Reservation && Always(document, agreement, provision, KeepsWhatNobodyTakes)),
        _ => false,
    };

    private static bool IsNoCondition(Reciprocity reciprocity) => reciprocity.Form.IsKnown && reciprocity.Form != ReciprocityForm.ReciprocityCondition;

    /// <summary>Whether something holds of a provision, also as the document was known before one of its sources came out.</summary>
    private static bool Always(LicensingDocument document, Agreement agreement, Provision provision, Func<LicensingDocument, Agreement, Provision, bool> holds)
        => agreement.Amendments.Count == 0 && holds(document, agreement, provision)
            && Published(document).Where(static day => day > IsoDay.First).Select(static day => day.PlusDays(-1)).Distinct()
                .Select(document.AsKnownOn).All(known => known.Agreements.FirstOrDefault(one => one.Id == agreement.Id) is not { } then
                    || then.Provisions.FirstOrDefault(one => one.Id == provision.Id) is not { } read || holds(known, then, read));

    private static IEnumerable<LocalDate> Published(LicensingDocument document)
    {
        var events = new RecordedDates(document.Events, null);
        foreach (var source in document.Sources.ToList())
        {
            if (source.Published.TryGetValue(out var date) && date.Resolve(events).TryGetEarliest(out var day))
                yield return day;
        }
    }

    /// <summary>Whether it is plain that it does not bind, or only to negotiate.</summary>
    private static bool BindsNobody(LicensingDocument document, Agreement agreement, Provision provision)
    {
        var term = provision.BindingEffect.IsBlank ? agreement.BindingEffect : provision.BindingEffect;
        return IsPlainly(term, BindingEffect.NonBinding) || IsPlainly(term, BindingEffect.AgreementToNegotiate);
    }

    private static bool IsPlainly<T>(Disclosed<T> term, T expected)
        where T : class, IEquatable<T>
        => term.UnrecognizedMembers.Count == 0 && !term.IsDoubtful && term.TryGetValue(out var value) && value.Equals(expected);

    /// <summary>
    /// Whether an owner keeps for itself only what nobody takes from it: it begins on the very day on which every grant that excludes others ceases to; and another grant, which operates whenever
    /// it does, leaves open all that it leaves open.
    /// </summary>
    private static bool KeepsWhatNobodyTakes(LicensingDocument document, Agreement agreement, Provision provision)
    {
        var isOfPatents = provision.Body is PatentGrant;
        var effects = document.Agreements.SelectMany(static one => one.DeclaredProvisions).Select(static one => one.Body).OfType<TriggeredEffect>().ToList();
        bool MakesExclusive(TriggeredEffect effect, ProvisionId id) => effect.Consequence == Consequence.Convert && (effect.Targets.Count == 0 || effect.Targets.Contains(id)) && !IsPlainly(effect.Becomes, Exclusivity.NonExclusive);
        bool Ends(TriggeredEffect effect, ProvisionId id) => effect.Replacements.Contains(id) || (effect.Targets.Contains(id) && (effect.Consequence != Consequence.Convert || effect.Replacements.Count > 0));
        return !provision.Term.From.IsDoubtful && provision.Term.From.UnrecognizedMembers.Count == 0 && provision.Term.From.TryGetValue(out var from) && provision.Survival.IsBlank
            && Grants.Exclusive(document).Where(entry => entry.Grant is PatentGrant == isOfPatents).All(entry => !effects.Exists(effect => MakesExclusive(effect, entry.Provision.Id))
                && entry.Grant.ExclusivityChanges is [{ UnrecognizedMembers.Count: 0 } only] && only.Becomes == Exclusivity.NonExclusive && only.From == from)
            && agreement.Provisions.Any(other => other.Body is Grant grant && grant.Effect != GrantEffect.Reservation && other.Term == OperativeTerm.NotCaptured && other.Condition.IsBlank
                && other.Claims.All(static claim => claim.Stance == ClaimStance.Asserts) && other.BindingEffect == provision.BindingEffect && !effects.Exists(effect => Ends(effect, other.Id)));
    }
}
