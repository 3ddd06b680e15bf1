using System.Collections;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Conditions;
using LicensingModel.Intangibles;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;

namespace LicensingModel.Aspects;

/// <summary>
/// Compares what runs forward with what runs backward: the giver of the one stands for the giver of the other. Words that differ may come to the same, so of them nobody can say; what was not captured within a value on
/// both sides is left out of account.
/// </summary>
internal sealed class MirrorComparison(Sides sides, Func<ProvisionId, LegDirection?> directionOf)
{
    internal Truth AreSame(object? forward, object? backward) => (forward, backward) switch
    {
        (null, null) => Truth.True,
        (Disclosed one, Disclosed other) => AreSame(one, other),
        (Disclosed, null) or (null, Disclosed) => Truth.Unknown,
        (null, _) or (_, null) => Truth.False,
        (LocalizedText one, LocalizedText other) => one == other ? Truth.True : Truth.Unknown,
        (Element one, Element other) => AreSame(one, other),
        (IEnumerable one and not string, IEnumerable other and not string) => AreSame([.. one.Cast<object>()], [.. other.Cast<object>()]),
        (PartyId one, PartyId other) => RoleOf(one, LegDirection.Forward) == RoleOf(other, LegDirection.Backward),
        (ProvisionId one, ProvisionId other) => one == other || (directionOf(one) is { } there && directionOf(other) is { } back && there != back),
        _ => forward.Equals(backward),
    };

    private string RoleOf(PartyId party, LegDirection direction) => sides.RoleOf(party, direction) ?? party.Value;

    private Truth AreSame(Disclosed forward, Disclosed backward)
    {
        if (forward.UnrecognizedMembers.Count > 0 || backward.UnrecognizedMembers.Count > 0)
            return Truth.Unknown;
        if (forward.StatedValue is { } one && backward.StatedValue is { } other)
            return AreSame(one, other);
        return (forward.State, backward.State) switch
        {
            (DisclosureState.Unstated, DisclosureState.Unstated) => Truth.True,
            (DisclosureState.Unstated, DisclosureState.Stated) or (DisclosureState.Stated, DisclosureState.Unstated) => Truth.False,
            _ => Truth.Unknown,
        };
    }

    private Truth AreSame(Element forward, Element backward)
    {
        if (forward.UnrecognizedMembers.Count > 0 || backward.UnrecognizedMembers.Count > 0)
            return Truth.Unknown;
        if (forward.GetType() != backward.GetType())
            return IsInWords(forward) || IsInWords(backward) ? Truth.Unknown : Truth.False;
        return MemberWalk.Of(forward)
            .Zip(MemberWalk.Of(backward))
            .Where(pair => pair.First.Member is not ("claims" or "choice"))
            .Aggregate(Truth.True, (result, pair) => result & AreSame(pair.First.Value, pair.Second.Value));
    }

    private Truth AreSame(List<object> forward, List<object> backward)
    {
        // Several parties of one side are told apart by nothing that could be mirrored.
        if (forward.TrueForAll(item => item is PartyId or ProvisionId) && backward.TrueForAll(item => item is PartyId or ProvisionId))
            return AreSameIds(forward, backward);
        if (forward.Count != backward.Count)
            return Truth.False;
        var rest = backward.ToList();
        var open = new List<object>();
        foreach (var item in forward)
        {
            if (rest.FindIndex(other => AreSame(item, other).IsTrue) is >= 0 and var found)
                rest.RemoveAt(found);
            else
                open.Add(item);
        }

        if (open.Count == 0)
            return Truth.True;
        foreach (var item in open)
        {
            if (rest.FindIndex(other => AreSame(item, other).IsUnknown) is not (>= 0 and var found))
                return Truth.False;
            rest.RemoveAt(found);
        }

        return Truth.Unknown;
    }

    private Truth AreSameIds(List<object> forward, List<object> backward)
    {
        var isMatched = forward.TrueForAll(item => backward.Exists(other => AreSame(item, other).IsTrue)) && backward.TrueForAll(other => forward.Exists(item => AreSame(item, other).IsTrue));
        return !isMatched ? Truth.False : forward.Count == backward.Count ? Truth.True : Truth.Unknown;
    }

    private static bool IsInWords(Element element)
        => element is PatentsDescribed or ProductsDescribed or IntangiblesDescribed or ConditionDescribed or UnrecognizedPatentScope or UnrecognizedProductScope or UnrecognizedIntangibleScope or UnrecognizedCondition;
}
