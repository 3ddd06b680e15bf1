using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Provisions;
using LicensingModel.Sources;

namespace LicensingModel.Decisions.Grounds;

/// <summary>
/// Takes out of terms what only later sources say. What no source is named for stays; so does what stands in the text of the contract, which those who made it have. A term of which nothing is
/// left is one that was not captured; one of which the readings left differ is contested.
/// </summary>
internal sealed class KnownTerms(Predicate<SourceId> isLater) : ModelRewriter
{
    private const string NotSeen = "notCaptured";

    internal override Disclosed<T> Term<T>(Disclosed<T> term)
    {
        var inner = base.Term(term);
        if (!term.Claims.Any(claim => isLater(claim.Source)))
            return inner;

        var left = inner.Claims;
        if (left.Count == 0)
            return Disclosed<T>.NotCaptured;

        // A value that only later sources give was not known, even where earlier ones speak of the term.
        var readings = Disclosed<T>.Readings(left);
        if (readings.Count == 0 && inner.State is (DisclosureState.Stated or DisclosureState.Contested) && Disclosed<T>.Readings(term.Claims).Count > 0)
            return Disclosed<T>.Of(DisclosureState.NotCaptured, null, left, null, inner.UnrecognizedMembers);

        var isTheSame = inner.State is not (DisclosureState.Stated or DisclosureState.Contested) || (inner.TryGetValue(out var value) && (readings.Count == 0 || readings.Contains(value)));
        return isTheSame ? Disclosed<T>.Of(inner.State, inner.TryGetValue(out var same) ? same : null, left, inner.Choice, inner.UnrecognizedMembers)
            : readings.Count >= 2 ? Disclosed<T>.Of(DisclosureState.Contested, null, left, null, inner.UnrecognizedMembers)
            : readings.Count == 1 ? Disclosed<T>.Of(DisclosureState.Stated, readings[0], left, null, inner.UnrecognizedMembers)
            : Disclosed<T>.NotCaptured;
    }

    /// <summary>A text of which only later sources tell a provision had not been seen in full; nor had a change of which only they tell the words.</summary>
    protected internal override Element Rewritten(Element element) => (element, base.Rewritten(element)) switch
    {
        (Agreement { Completeness: Completeness.FullText } whole, Agreement known) when known.Provisions.Count < whole.Provisions.Count => known with { Completeness = Completeness.Extracts },
        (RestateText { Completeness: Completeness.FullText } whole, RestateText known) when known.Provisions.Count < whole.Provisions.Count => known with { Completeness = Completeness.Extracts },
        (AddProvision or ReplaceProvision or CorrectProvision, AmendmentChange known) when !((AmendmentChange)element).Brings.All(Keeps) => new UnrecognizedChange { Kind = NotSeen, Json = RawJson.Parse($"{{\"kind\":\"{NotSeen}\"}}"), Clause = known.Clause },
        (_, var known) => known,
    };

    protected internal override bool Keeps(object item) => item switch
    {
        Claim claim => !isLater(claim.Source),
        Provision { Claims: { Count: > 0 } claims } => claims.Any(claim => !isLater(claim.Source)),
        _ => true,
    };
}
