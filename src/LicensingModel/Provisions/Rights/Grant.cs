using LicensingModel.Intangibles;
using LicensingModel.Parties;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions.Dealings;

namespace LicensingModel.Provisions.Rights;

/// <summary>
/// A right that one side gives the other: who gives and receives it, for which acts, products and territory, whom else it excludes, and how it passes on. Over patents
/// it is a <see cref="PatentGrant"/>, over anything else a <see cref="RightGrant"/>. What it covers is the combination of all limits; one that was not seen is unknown,
/// not absent.
/// </summary>
public abstract record Grant : ProvisionBody
{
    private protected Grant()
    {
    }

    /// <summary>What it gives: a licence, a covenant not to sue, a release, an option, and so on.</summary>
    public required GrantEffect Effect { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who grants.</summary>
    public required PartySet Grantors { get; init => field = Preconditions.NotNull(value); }

    /// <summary>To whom it is granted.</summary>
    public required PartySet Grantees { get; init => field = Preconditions.NotNull(value); }

    /// <summary>For which acts.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states no act.</exception>
    public Disclosed<ValueSet<Act>> Acts { get; init => field = Preconditions.NamesSomething(value, "Acts are at least one where they are stated."); } = Disclosed<ValueSet<Act>>.NotCaptured;

    /// <summary>For which products, and in which field of use.</summary>
    public Disclosed<ProductScope> Products { get; init => field = Preconditions.NotNull(value); } = Disclosed<ProductScope>.NotCaptured;

    /// <summary>Where.</summary>
    public Disclosed<Territory> Territory { get; init => field = Preconditions.NotNull(value); } = Disclosed<Territory>.NotCaptured;

    /// <summary>
    /// The dimensions on which the text says that the stated scope is all there is ("only", "solely"). In a full text that goes without saying; a press report or
    /// summary that states a scope does not thereby exclude what lies outside it.
    /// </summary>
    public ValueSet<ScopeDimension> ConfinedIn { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How many units.</summary>
    public Disclosed<QuantityLimit> Quantity { get; init => field = Preconditions.NotNull(value); } = Disclosed<QuantityLimit>.NotCaptured;

    /// <summary>Whom else it excludes, from its beginning.</summary>
    public Disclosed<Exclusivity> Exclusivity { get; init => field = Preconditions.NotNull(value); } = Disclosed<Exclusivity>.NotCaptured;

    /// <summary>When its exclusivity changes, in order of days: exclusive for five years, then not.</summary>
    public ValueList<ExclusivityChange> ExclusivityChanges { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Whether and to whom sublicences may be granted.</summary>
    public Disclosed<Sublicensing> Sublicensing { get; init => field = Preconditions.NotNull(value); } = Disclosed<Sublicensing>.NotCaptured;

    /// <summary>Whether products may be made by others for the grantee. Silence is not exclusion.</summary>
    public Disclosed<HaveMade> HaveMade { get; init => field = Preconditions.NotNull(value); } = Disclosed<HaveMade>.NotCaptured;

    /// <summary>In which ways it may pass to somebody else.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states no way.</exception>
    public Disclosed<ValueSet<TransferRule>> Transferability { get; init => field = Preconditions.NamesSomething(value, "Ways of passing are at least one where they are stated."); } = Disclosed<ValueSet<TransferRule>>.NotCaptured;

    /// <summary>Whether it can be taken back.</summary>
    public Disclosed<Revocability> Revocability { get; init => field = Preconditions.NotNull(value); } = Disclosed<Revocability>.NotCaptured;

    /// <summary>Who is covered through products of the grantee.</summary>
    public Disclosed<PassThrough> PassThrough { get; init => field = Preconditions.NotNull(value); } = Disclosed<PassThrough>.NotCaptured;

    /// <summary>Of a release: the last day of the acts that it forgives.</summary>
    public Disclosed<AnchoredDate> PastActsUntil { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>Of a covenant: which of two days it looks at, that of the act or that of the suit.</summary>
    public Disclosed<CovenantBar> Bars { get; init => field = Preconditions.NotNull(value); } = Disclosed<CovenantBar>.NotCaptured;

    /// <summary>Of an undertaking: on which terms a licence is promised.</summary>
    public Disclosed<UndertakingTerms> Undertaking { get; init => field = Preconditions.NotNull(value); } = Disclosed<UndertakingTerms>.NotCaptured;

    /// <summary>
    /// Of a right of first refusal, offer or negotiation: what its grantor must offer to its grantees before it does it with others. A full text that does not say so is of an assignment; whether
    /// it is of a licence too is then not known.
    /// </summary>
    /// <exception cref="ArgumentException">The term, or a source, states no dealing.</exception>
    public Disclosed<ValueSet<Dealing>> Dealings { get; init => field = Preconditions.NamesSomething(value, "Dealings are at least one where they are stated."); } = Disclosed<ValueSet<Dealing>>.NotCaptured;

    /// <summary>A licence that excludes nobody, under patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant NonExclusive(PartySet from, PartySet to, Disclosed<PatentScope> subject) => License(from, to, subject, Rights.Exclusivity.NonExclusive);

    /// <summary>A licence that excludes nobody, in rights other than patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">In what.</param>
    public static RightGrant NonExclusive(PartySet from, PartySet to, Disclosed<IntangibleScope> subject) => License(from, to, subject, Rights.Exclusivity.NonExclusive);

    /// <summary>A licence that excludes everybody, the grantor too, under patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant Exclusive(PartySet from, PartySet to, Disclosed<PatentScope> subject) => License(from, to, subject, Rights.Exclusivity.Exclusive);

    /// <summary>A licence that excludes everybody, the grantor too, in rights other than patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">In what.</param>
    public static RightGrant Exclusive(PartySet from, PartySet to, Disclosed<IntangibleScope> subject) => License(from, to, subject, Rights.Exclusivity.Exclusive);

    /// <summary>A licence that excludes everybody but the grantor, under patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant Sole(PartySet from, PartySet to, Disclosed<PatentScope> subject) => License(from, to, subject, Rights.Exclusivity.Sole);

    /// <summary>A licence that excludes everybody but the grantor, in rights other than patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">In what.</param>
    public static RightGrant Sole(PartySet from, PartySet to, Disclosed<IntangibleScope> subject) => License(from, to, subject, Rights.Exclusivity.Sole);

    /// <summary>A licence that a few grantees have together, to the exclusion of others, under patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant CoExclusive(PartySet from, PartySet to, Disclosed<PatentScope> subject) => License(from, to, subject, Rights.Exclusivity.CoExclusive);

    /// <summary>A licence that a few grantees have together, to the exclusion of others, in rights other than patents.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">In what.</param>
    public static RightGrant CoExclusive(PartySet from, PartySet to, Disclosed<IntangibleScope> subject) => License(from, to, subject, Rights.Exclusivity.CoExclusive);

    /// <summary>A licence that the grantees of <paramref name="grant"/> give back to its grantors: of improvements, or under what was assigned. Whether it is exclusive is not captured.</summary>
    /// <param name="grant">The grant to which it answers.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant Back(Grant grant, Disclosed<PatentScope> subject) => License(Preconditions.NotNull(grant, nameof(grant)).Grantees, grant.Grantors, subject, Disclosed<Exclusivity>.NotCaptured);

    /// <summary>A licence that the grantees of <paramref name="grant"/> give back to its grantors, in rights other than patents. Whether it is exclusive is not captured.</summary>
    /// <param name="grant">The grant to which it answers.</param>
    /// <param name="subject">In what.</param>
    public static RightGrant Back(Grant grant, Disclosed<IntangibleScope> subject) => License(Preconditions.NotNull(grant, nameof(grant)).Grantees, grant.Grantors, subject, Disclosed<Exclusivity>.NotCaptured);

    /// <summary>What a grantor keeps for itself out of another grant.</summary>
    /// <param name="keeper">Who keeps it.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant Reserved(PartySet keeper, Disclosed<PatentScope> subject) => new() { Effect = GrantEffect.Reservation, Grantors = keeper, Grantees = keeper, Subject = subject };

    /// <summary>An option to take a licence under patents; nothing is granted before it is exercised.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Under which patents.</param>
    public static PatentGrant Option(PartySet from, PartySet to, Disclosed<PatentScope> subject) => new() { Effect = GrantEffect.Option, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>A right of first refusal: what a third party offers must be offered to it first.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Over which patents.</param>
    public static PatentGrant FirstRefusal(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.FirstRefusal, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>A right of first offer: an offer must be made to it before to others.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Over which patents.</param>
    public static PatentGrant FirstOffer(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.FirstOffer, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>A right of first negotiation: there must be talks with it before with others.</summary>
    /// <param name="from">Who grants.</param>
    /// <param name="to">To whom.</param>
    /// <param name="subject">Over which patents.</param>
    public static PatentGrant FirstNegotiation(PartySet from, PartySet to, Disclosed<PatentScope> subject)
        => new() { Effect = GrantEffect.FirstNegotiation, Grantors = from, Grantees = to, Subject = subject };

    /// <summary>This grant, with another degree of exclusivity from a day on: exclusive for three years, then not.</summary>
    /// <param name="becomes">Whom it excludes from then on.</param>
    /// <param name="from">The first day of it; later than those that stand already.</param>
    public Grant Then(Exclusivity becomes, AnchoredDate from) => this with { ExclusivityChanges = [.. ExclusivityChanges, new() { From = from, Becomes = becomes }] };

    internal sealed override void Accept(ModelVisitor visitor)
    {
        visitor.Member("effect", Effect);
        visitor.Member("grantors", Grantors);
        visitor.Member("grantees", Grantees);
        AcceptSubject(visitor);
        visitor.Term("acts", Acts);
        visitor.Term("products", Products);
        visitor.Term("territory", Territory);
        visitor.Member("confinedIn", ConfinedIn);
        visitor.Term("quantity", Quantity);
        visitor.Term("exclusivity", Exclusivity);
        visitor.Elements("exclusivityChanges", ExclusivityChanges);
        visitor.Term("sublicensing", Sublicensing);
        visitor.Term("haveMade", HaveMade);
        visitor.Term("transferability", Transferability);
        visitor.Term("revocability", Revocability);
        visitor.Term("passThrough", PassThrough);
        visitor.Term("pastActsUntil", PastActsUntil);
        visitor.Term("bars", Bars);
        visitor.Term("undertaking", Undertaking);
        visitor.Term("dealings", Dealings);
    }

    internal sealed override Grant Rewrite(ModelRewriter rewriter) => RewriteSubject(rewriter) with
    {
        Grantors = rewriter.Of(Grantors),
        Grantees = rewriter.Of(Grantees),
        Acts = rewriter.Term(Acts),
        Products = rewriter.Term(Products),
        Territory = rewriter.Term(Territory),
        Quantity = rewriter.Term(Quantity),
        Exclusivity = rewriter.Term(Exclusivity),
        ExclusivityChanges = rewriter.Of(ExclusivityChanges),
        Sublicensing = rewriter.Term(Sublicensing),
        HaveMade = rewriter.Term(HaveMade),
        Transferability = rewriter.Term(Transferability),
        Revocability = rewriter.Term(Revocability),
        PassThrough = rewriter.Term(PassThrough),
        PastActsUntil = rewriter.Term(PastActsUntil),
        Bars = rewriter.Term(Bars),
        Undertaking = rewriter.Term(Undertaking),
        Dealings = rewriter.Term(Dealings),
    };

    private protected abstract void AcceptSubject(ModelVisitor visitor);

    private protected abstract Grant RewriteSubject(ModelRewriter rewriter);

    private static PatentGrant License(PartySet from, PartySet to, Disclosed<PatentScope> subject, Disclosed<Exclusivity> exclusivity)
        => new() { Effect = GrantEffect.License, Grantors = from, Grantees = to, Subject = subject, Exclusivity = exclusivity };

    private static RightGrant License(PartySet from, PartySet to, Disclosed<IntangibleScope> subject, Disclosed<Exclusivity> exclusivity)
        => new() { Effect = GrantEffect.License, Grantors = from, Grantees = to, Subject = subject, Exclusivity = exclusivity };
}
