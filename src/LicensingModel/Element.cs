namespace LicensingModel;

/// <summary>
/// What every part of a document that is written as an object shares: it keeps what it does not understand. A document of a later
/// version may say more about a part than this version can read; that is neither lost nor overlooked.
/// </summary>
public abstract record Element : IKeepsUnrecognized
{
    private protected Element()
    {
    }

    /// <summary>
    /// The members of the written object that this version does not know, in their order, each name once. They are kept, written back, and
    /// diagnosed; and whatever they might bear on is treated as unknown.
    /// </summary>
    /// <exception cref="ArgumentException">Two members have the same name.</exception>
    public ValueList<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = Preconditions.Valid(Preconditions.NotNull(value), HaveDistinctNames(value), "No two members of an object have the same name.");
    }

    = [];

    /// <summary>Shows a walk the members, in the order in which they are written.</summary>
    internal abstract void Accept(ModelVisitor visitor);

    /// <summary>The same element, of its members made again.</summary>
    internal abstract Element Rewrite(ModelRewriter rewriter);

    private static bool HaveDistinctNames(ValueList<UnrecognizedMember> members)
        => members.Count < 2 || members.Select(member => member.Name).Distinct(StringComparer.Ordinal).Count() == members.Count;
}
