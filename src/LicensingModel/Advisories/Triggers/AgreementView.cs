using LicensingModel.Advisories.Facts;
using LicensingModel.Advisories.Rules;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Intangibles;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Sources;
using NodaTime;

namespace LicensingModel.Advisories.Triggers;

/// <summary>An agreement as rules look at it, on a day or on every day.</summary>
internal sealed class AgreementView
{
    private static readonly LocalDate AnyDay = new(2026, 1, 1);
    private readonly ResolvedDate? _made;

    internal AgreementView(LicensingDocument document, int index, LocalDate? on, AgreementFacts facts, IEventDates events)
    {
        (Document, Agreement, On, Facts, Events) = (document, document.Agreements[index], on, facts, events);
        Pointer = JsonPointer.Root.Append("agreements").Append(index);
        _made = (Read(Agreement.Signed) ?? Read(Agreement.Term.From))?.Resolve(Events);
        Provisions = Agreement.Provisions.Select((provision, i) => (Provision: provision, Pointer: Pointer.Append("provisions").Append(i))).Where(entry => !IsNonBinding(entry.Provision)).ToList();
    }

    internal LicensingDocument Document { get; }

    internal Agreement Agreement { get; }

    internal JsonPointer Pointer { get; }

    internal LocalDate? On { get; }

    internal AgreementFacts Facts { get; }

    internal IEventDates Events { get; }

    /// <summary>Its provisions, without grants, transfers, payments and the like that are said not to bind. Duties and joint work stay: some rules look at those that do not bind.</summary>
    internal IReadOnlyList<(Provision Provision, JsonPointer Pointer)> Provisions { get; }

    /// <summary>Whether the whole text was seen, so that it can be silent.</summary>
    internal bool IsFull => Agreement.Completeness == Completeness.FullText;

    /// <summary>The day on which it was made, in words.</summary>
    internal string MadeInWords
        => MadeOn is { } day ? $"made {IsoDay.Format(day)}" : _made is { } made && made.TryGetLatest(out var latest) ? $"made by {IsoDay.Format(latest)}" : "made on a day that is not known";

    /// <summary>The day on which it was made, where that is one day.</summary>
    internal LocalDate? MadeOn => _made is { } made && made.TryGetDate(out var day) ? day : null;

    /// <summary>Whether on the day it is looked at it is certainly not made yet.</summary>
    internal bool IsYetToBeMade => On is { } day && _made is { } made && made.IsAfter(day).IsTrue;

    /// <summary>Whether it runs on a day. An end that nobody read is presumed not to be there; one that is withheld or contested is not known.</summary>
    internal Truth RunsOn(LocalDate day)
    {
        var until = Agreement.Term.Until;
        var result = Read(until) is { } end ? end.Resolve(Events).IsOnOrAfter(day) : until.IsBlank || until.State == DisclosureState.Unstated ? Truth.True : Truth.Unknown;
        foreach (var entry in Agreement.Status.Where(static entry => entry.Status == AgreementStatus.Terminated || entry.Status == AgreementStatus.Expired))
            result &= Read(entry.On) is { } ended ? !ended.Resolve(Events).IsOnOrBefore(day) : Truth.Unknown;
        return result;
    }

    /// <summary>Why it cannot be looked at as it stands; null where it can.</summary>
    internal Observation? Obstacle
    {
        get
        {
            var last = Agreement.Status is [.., var entry] ? entry.Status : null;
            var (fact, missing) = Agreement.Amendments.Count > 0 ? ("it was amended", "the text of one day, without amendments (`licensing asof`)")
                : last == AgreementStatus.Denied ? ("it is denied", "whether it exists")
                : last == AgreementStatus.Rumoured ? ("it is only rumoured", "whether it exists")
                : Agreement.UnrecognizedMembers.Count > 0 ? ("something of it is not understood", "what its unknown members say")
                : (null, null);
            return fact is null ? null : new Observation(this, AdvisoryRules.NotLookedAt, Pointer).Fact(Pointer, fact).If(Truth.Unknown, missing!);
        }
    }

    /// <summary>The licences and covenants of it that are about technology, or may be.</summary>
    internal IEnumerable<(Provision Provision, JsonPointer Pointer, Grant Grant, Truth IsTechnology)> Licenses
        => from entry in Provisions
           let grant = entry.Provision.Body as Grant
           where grant is not null && (grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || !grant.Effect.IsKnown)
           let isTechnology = (grant is PatentGrant ? Truth.True : grant is RightGrant right ? IsTechnology(right) : Truth.Unknown) & IsSo(entry.Provision) & (grant.Effect.IsKnown ? Truth.True : Truth.Unknown)
           where !isTechnology.IsFalse
           select (entry.Provision, entry.Pointer, grant, isTechnology);

    /// <summary>A provision of a kind that is not understood; null where there is none.</summary>
    internal Provision? NotUnderstood => Provisions.Select(static entry => entry.Provision).FirstOrDefault(static provision => provision.Body is UnrecognizedBody);

    /// <summary>The value of a term, where it is stated and not in doubt.</summary>
    internal static T? Read<T>(Disclosed<T> term)
        where T : class, IEquatable<T>
        => StatedTerms.Reading.TryGet(term, string.Empty, out var value) ? value : null;

    /// <summary>Whether the provision is there and understood: sources do not deny it, or pass it on as rumour only.</summary>
    internal static Truth IsSo(Provision provision)
        => provision.UnrecognizedMembers.Count > 0 || provision.Body.UnrecognizedMembers.Count > 0 || provision.Claims.Any(static claim => claim.Stance == ClaimStance.Denies)
            || (provision.Claims.Count > 0 && provision.Claims.All(static claim => claim.Stance != ClaimStance.Asserts))
            ? Truth.Unknown : Truth.True;

    /// <summary>Whether a term is silent: the text was seen in full and says nothing of it. Unknown where nothing was captured of a text not seen in full.</summary>
    internal Truth IsSilent(Disclosed term)
        => term.UnrecognizedMembers.Count > 0 ? Truth.Unknown
            : term.State == DisclosureState.Unstated ? Truth.True
            : term.State == DisclosureState.Stated ? Truth.False
            : term.IsBlank && IsFull ? Truth.True
            : Truth.Unknown;

    /// <summary>Whether it was made by a day.</summary>
    internal Truth WasMadeBy(LocalDate day) => _made?.IsOnOrBefore(day) ?? Truth.Unknown;

    /// <summary>Whether a grant reaches a country or region.</summary>
    internal Truth Reaches(Grant grant, Territory place) => Read(grant.Territory) is { } territory ? territory.Overlaps(place, On ?? MadeOn ?? AnyDay) : Truth.Unknown;

    /// <summary>Whether one of the licences of technology reaches a country or region.</summary>
    internal Truth Reaches(Territory place) => Licenses.Aggregate(Truth.False, (any, entry) => any | (entry.IsTechnology & Reaches(entry.Grant, place)));

    /// <summary>Whether the law that governs is that of a country, or of a part of it.</summary>
    internal Truth IsUnder(string country, string? part = null)
    {
        if (Read(Agreement.GoverningLaw) is not { } law)
            return Truth.Unknown;
        return law.Country.Value != country ? Truth.False : part is null ? Truth.True : law.Part is null ? Truth.Unknown : law.Part == part;
    }

    private bool IsNonBinding(Provision provision)
        => (provision.BindingEffect.IsBlank ? Read(Agreement.BindingEffect) : Read(provision.BindingEffect)) is { } effect && effect == BindingEffect.NonBinding && provision.Body is not (Duty or CollaborationScope);

    private Truth IsTechnology(RightGrant grant) => Read(grant.Subject) is { } subject ? IsTechnology(subject) : Truth.Unknown;

    private Truth IsTechnology(IntangibleScope scope) => scope switch
    {
        IntangiblesOfKind kinds => kinds.Kinds.Aggregate(Truth.False, static (any, kind) => any | IsTechnology(kind)),
        ListedIntangibles listed => listed.Intangibles.Aggregate(Truth.False, (any, id) => any | (Document.Intangibles.FirstOrDefault(one => one.Id == id) is { } one ? IsTechnology(one.Kind) : Truth.Unknown)),
        IntangibleUnion union => union.Scopes.Aggregate(Truth.False, (any, one) => any | IsTechnology(one)),
        IntangibleDifference difference => IsTechnology(difference.Scope) & Truth.Unknown,
        _ => Truth.Unknown,
    };

    private static Truth IsTechnology(IntangibleKind kind)
        => kind == IntangibleKind.KnowHow || kind == IntangibleKind.Software || kind == IntangibleKind.Design || kind == IntangibleKind.MaskWork ? Truth.True
            : kind == IntangibleKind.Mark || kind == IntangibleKind.Work || kind == IntangibleKind.Data || kind == IntangibleKind.Service ? Truth.False
            : Truth.Unknown;
}
