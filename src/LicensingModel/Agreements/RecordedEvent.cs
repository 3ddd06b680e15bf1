using LicensingModel.Conditions;

namespace LicensingModel.Agreements;

/// <summary>Something that happens on a day and on which dates or rights depend: a closing, a first shipment. "Closing Date" is an event, not a date.</summary>
public sealed record RecordedEvent : Element
{
    /// <summary>The id by which dates refer to it.</summary>
    public required EventId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What it is, in one language or several.</summary>
    public required LocalizedText Name { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sort of thing happened; null where that does not matter.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Who did it, or to whom it happened.</summary>
    public ValueSet<PartyId> By { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>Against or towards whom.</summary>
    public ValueSet<PartyId> Against { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The agreements that it concerns.</summary>
    public ValueSet<AgreementId> Agreements { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The provisions that it concerns.</summary>
    public ValueSet<ProvisionId> Provisions { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The patents that it concerns.</summary>
    public ValueSet<PatentId> Patents { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The day on which it happened. Not captured: it is not recorded as having happened.</summary>
    public Disclosed<AnchoredDate> On { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>What happened before it on the same day, where that is known. Without it nobody knows in which order things happened that are recorded of one day.</summary>
    public ValueSet<EventId> After { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("name", Name);
        visitor.Member("kind", Kind);
        visitor.Member("by", By);
        visitor.Member("against", Against);
        visitor.Member("agreements", Agreements);
        visitor.Member("provisions", Provisions);
        visitor.Member("patents", Patents);
        visitor.Term("on", On);
        visitor.Member("after", After);
        visitor.Elements("claims", Claims);
    }

    internal override RecordedEvent Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        By = rewriter.Of(By),
        Against = rewriter.Of(Against),
        Agreements = rewriter.Of(Agreements),
        Provisions = rewriter.Of(Provisions),
        Patents = rewriter.Of(Patents),
        On = rewriter.Term(On),
        After = rewriter.Of(After),
        Claims = rewriter.Of(Claims),
    };
}
