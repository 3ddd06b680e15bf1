using LicensingModel.Provisions;

namespace LicensingModel.Agreements.Changes;

/// <summary>
/// A later agreement of the same parties that changes the text: what it changes, from which day, and since when it exists. The amendments of an agreement stand in the order in which they were
/// made; each is applied to the text that the earlier ones left, on every day on which it is effective.
/// </summary>
public sealed record Amendment : Element
{
    /// <summary>The id by which the consolidated text cites it; unique within the document.</summary>
    public required AmendmentId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Its title, in one language or several.</summary>
    public required LocalizedText Title { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Whether it binds. Where nothing was recorded, it binds as the agreement does.</summary>
    public Disclosed<BindingEffect> BindingEffect { get; init => field = Preconditions.NotNull(value); } = Disclosed<BindingEffect>.NotCaptured;

    /// <summary>The day on which it was made: as known on an earlier day it does not exist.</summary>
    public Disclosed<AnchoredDate> Signed { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>The first day for which the changed text holds; it may lie before <see cref="Signed"/>. Where nothing was recorded, it is the day on which it was made.</summary>
    public Disclosed<AnchoredDate> Effective { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>What it changes, in the order in which that is done.</summary>
    public ValueList<AmendmentChange> Changes { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>What sources say of the amendment as a whole.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("title", Title);
        visitor.Term("bindingEffect", BindingEffect);
        visitor.Term("signed", Signed);
        visitor.Term("effective", Effective);
        visitor.Elements("changes", Changes);
        visitor.Elements("claims", Claims);
    }

    internal override Amendment Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        BindingEffect = rewriter.Term(BindingEffect),
        Signed = rewriter.Term(Signed),
        Effective = rewriter.Term(Effective),
        Changes = rewriter.Of(Changes),
        Claims = rewriter.Of(Claims),
    };
}
