using LicensingModel.Provisions;

namespace LicensingModel.Decisions.Texts;

/// <summary>Whether what is supposed of something says what the document says of it, and fills in only what that leaves open.</summary>
internal static class FilledIn
{
    /// <summary>Whether it says more, and contradicts nothing: every member is the same, or a term that was not captured, or is withheld, and has a value. A grant may be confined further in what it was captured to cover.</summary>
    internal static bool Fills(Element declared, Element supposed) => declared != supposed && Agrees(declared, supposed);

    private static bool Agrees(Element declared, Element supposed)
    {
        if (declared.GetType() != supposed.GetType() || declared.UnrecognizedMembers != supposed.UnrecognizedMembers)
            return false;

        var (before, after) = (MemberWalk.Of(declared), MemberWalk.Of(supposed));
        return before.Count == after.Count && before.Zip(after).All(static pair => pair.First.Member == pair.Second.Member && Agrees(pair.First.Value, pair.Second.Value));
    }

    private static bool Agrees(object? declared, object? supposed) => Equals(declared, supposed) || (declared, supposed) switch
    {
        (null, Disclosed term) => term.IsStated,
        (Disclosed { IsOpen: true }, Disclosed term) => term.IsStated,
        (ValueSet<ScopeDimension> confined, ValueSet<ScopeDimension> more) => confined.IsSubsetOf(more),
        (null, ValueSet<ScopeDimension>) => true,
        (Element one, Element other) => Agrees(one, other),
        _ => false,
    };
}
