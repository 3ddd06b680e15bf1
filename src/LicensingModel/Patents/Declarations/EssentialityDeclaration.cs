using LicensingModel.Patents.Scopes;

namespace LicensingModel.Patents.Declarations;

/// <summary>
/// What somebody declared to a standards body: that patents are, or may become, essential to standards, and what it undertakes. It says neither that they are essential, nor that the
/// declarant holds them.
/// </summary>
public sealed record EssentialityDeclaration : Element
{
    /// <summary>The id by which answers refer to it.</summary>
    public required DeclarationId Id { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who declared.</summary>
    public required PartyId Declarant { get; init => field = Preconditions.NotNull(value); }

    /// <summary>
    /// Which patents it names: listed ones, their families, or in a blanket declaration whatever the declarant owns that is essential. Every one of them is declared to every one of
    /// <see cref="Standards"/>.
    /// </summary>
    public Disclosed<PatentScope> Patents { get; init => field = Preconditions.NotNull(value); } = Disclosed<PatentScope>.NotCaptured;

    /// <summary>To which standards.</summary>
    /// <exception cref="ArgumentException">The term, or a source, states that there are none.</exception>
    public Disclosed<ValueSet<StandardId>> Standards
    {
        get;
        init => field = Preconditions.NamesSomething(value, "A declaration names at least one standard.");
    }

    = Disclosed<ValueSet<StandardId>>.NotCaptured;

    /// <summary>The day on which it was made.</summary>
    public Disclosed<AnchoredDate> On { get; init => field = Preconditions.NotNull(value); } = Disclosed<AnchoredDate>.NotCaptured;

    /// <summary>What is undertaken; stated or not, it is no licence.</summary>
    public Disclosed<LicensingUndertaking> Undertaking { get; init => field = Preconditions.NotNull(value); } = Disclosed<LicensingUndertaking>.NotCaptured;

    /// <summary>How the body that received it refers to it (<c>ISLD-201803-003</c>); null where that was not recorded.</summary>
    /// <exception cref="ArgumentException">The text is blank, longer than 10,000 characters or not valid Unicode.</exception>
    public string? Reference { get; init => field = UnicodeText.Checked(value); }

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Declaration("id", Id);
        visitor.Member("declarant", Declarant);
        visitor.Term("patents", Patents);
        visitor.Term("standards", Standards);
        visitor.Term("on", On);
        visitor.Term("undertaking", Undertaking);
        visitor.Member("reference", Reference);
        visitor.Elements("claims", Claims);
    }

    internal override EssentialityDeclaration Rewrite(ModelRewriter rewriter) => this with
    {
        Id = rewriter.Of(Id),
        Declarant = rewriter.Of(Declarant),
        Patents = rewriter.Term(Patents),
        Standards = rewriter.Term(Standards),
        On = rewriter.Term(On),
        Undertaking = rewriter.Term(Undertaking),
        Claims = rewriter.Of(Claims),
    };
}
