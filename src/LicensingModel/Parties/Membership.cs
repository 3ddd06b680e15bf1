namespace LicensingModel.Parties;

/// <summary>That one party belongs to an open class of parties (the members of a network, the licensees that distribute) over a span of days.</summary>
public sealed record Membership : Element
{
    /// <summary>The class: a party of the kind <c>openClass</c>.</summary>
    public required PartyId Class { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Who belongs to it.</summary>
    public required PartyId Member { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The days on which it does, both ends included.</summary>
    public required DateSpan During { get; init => field = Preconditions.NotNull(value); }

    /// <summary>What sources say of it.</summary>
    public ValueList<Mention> Claims { get; init => field = Preconditions.NotNull(value); } = [];

    internal override void Accept(ModelVisitor visitor)
    {
        visitor.Member("class", Class);
        visitor.Member("member", Member);
        visitor.Member("during", During);
        visitor.Elements("claims", Claims);
    }

    internal override Membership Rewrite(ModelRewriter rewriter) => this with
    {
        Class = rewriter.Of(Class),
        Member = rewriter.Of(Member),
        Claims = rewriter.Of(Claims),
    };
}
