using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;

namespace LicensingModel.Agreements;

/// <summary>
/// An agreement: who made it, how much of it was seen, whether it binds, when it operates, and what it provides. Compared by value.
/// </summary>
public sealed record Agreement : Element
{
    /// <summary>The id by which decisions cite the agreement.</summary>
    public required AgreementId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its title, in one language or several.</summary>
    public required LocalizedText Title { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sort of agreement it is; a label, from which nothing is decided.</summary>
    public required AgreementKind Kind { get; init => field = Preconditions.NotNull(value); }

    /// <summary>How much of it was seen. It decides what the absence of a term means.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the words of its type.</exception>
    public required Completeness Completeness { get; init => field = Preconditions.Defined(value); }

    /// <summary>Who made it, role by role.</summary>
    public ValueList<AgreementParty> Parties { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The languages of its text.</summary>
    public ValueSet<LanguageTag> Languages { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The law that governs it.</summary>
    public Disclosed<Jurisdiction> GoverningLaw { get; init => field = Preconditions.NotNull(value); } = Disclosed<Jurisdiction>.NotCaptured;

    /// <summary>Whether its provisions bind, unless a provision says otherwise.</summary>
    public Disclosed<BindingEffect> BindingEffect { get; init => field = Preconditions.NotNull(value); } = Disclosed<BindingEffect>.NotCaptured;

    /// <summary>The day on which it was made public.</summary>
    public Disclosed<AnchoredDate> Announced { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The day on which it was signed.</summary>
    public Disclosed<AnchoredDate> Signed { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>From when and until when its provisions operate, unless a provision says otherwise.</summary>
    public OperativeTerm Term { get; init => field = Preconditions.NotNull(value); } = OperativeTerm.NotCaptured;

    /// <summary>The states in which it is said to be or to have been, each from its day.</summary>
    public ValueList<StatusEntry> Status { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>How it stands to other agreements.</summary>
    public ValueList<AgreementRelation> Relations { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What it provides, in the order of the text.</summary>
    public ValueList<Provision> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What changed it later, in the order in which that was agreed. <see cref="Provisions"/> and the other members say what the text was at first.</summary>
    public ValueList<Amendment> Amendments { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Everybody named as a party, in whatever role.</summary>
    public ValueSet<PartyId> AllParties => Parties.SelectMany(role => role.Parties).ToValueSet();

    /// <summary>Whether its text, or that of an amendment, has a provision of this id.</summary>
    internal bool Declares(ProvisionId id) => DeclaredProvisions.Any(provision => provision.Id == id);

    /// <summary>The provisions of its text and of its amendments; one that was replaced, each time.</summary>
    internal IEnumerable<Provision> DeclaredProvisions => Amendments.Count == 0 ? Provisions : Provisions.Concat(Amendments.SelectMany(static amendment => amendment.Changes).SelectMany(static change => change.Brings));

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("title", Title);
        visitor.Member("kind", Kind);
        visitor.Member("completeness", Completeness);
        visitor.Elements("parties", Parties);
        visitor.Member("languages", Languages);
        visitor.Term("governingLaw", GoverningLaw);
        visitor.Term("bindingEffect", BindingEffect);
        visitor.Term("announced", Announced);
        visitor.Term("signed", Signed);
        visitor.Member("term", Term);
        visitor.Elements("status", Status);
        visitor.Elements("relations", Relations);
        visitor.Elements("provisions", Provisions);
        visitor.Elements("amendments", Amendments);
    }

    internal override Agreement Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Parties = rewriter.Of(Parties),
        GoverningLaw = rewriter.Term(GoverningLaw),
        BindingEffect = rewriter.Term(BindingEffect),
        Announced = rewriter.Term(Announced),
        Signed = rewriter.Term(Signed),
        Term = rewriter.Of(Term),
        Status = rewriter.Of(Status),
        Relations = rewriter.Of(Relations),
        Provisions = rewriter.Of(Provisions),
        Amendments = rewriter.Of(Amendments),
    };
}
