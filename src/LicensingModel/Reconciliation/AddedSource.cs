using LicensingModel.Agreements;

namespace LicensingModel.Reconciliation;

/// <summary>Compares what one source says with what the others do.</summary>
internal sealed class AddedSource(LicensingDocument document, SourceId added)
{
    private readonly SourceIndependence _independence = new(document);
    private readonly Breadth _breadth = new(document);

    /// <summary>What the source brings to an entry; null where it does not speak of it.</summary>
    internal SourceAddition? To(TermReconciliation entry)
    {
        var own = entry.Claims.Where(claim => claim.Source == added).ToList();
        if (own.Count == 0)
            return null;

        var others = entry.Claims.Where(claim => claim.Source != added).ToList();
        ValueList<SourceId> Those(Func<Claim, Claim, bool> isSo) => others.Where(other => own.Exists(mine => isSo(mine, other))).Select(static other => other.Source).Distinct().ToValueList();
        SourceAddition Brings(SourceEffect effect, ValueList<SourceId> to) => new() { Entry = entry, Effect = effect, Others = to };

        if (Those(AreAtOdds) is { Count: > 0 } against)
            return Brings(SourceEffect.Contradicts, against);
        if (Those(AreOfOtherBreadth) is { Count: > 0 } wider)
            return Brings(SourceEffect.DiffersInBreadth, wider);
        if (Those(SayTheSame) is { Count: > 0 } same)
            return Brings(IsIndependentOf(same) ? SourceEffect.Confirms : SourceEffect.Repeats, same);

        // A rumour adds nothing; nor does one that gives no value where another does.
        var isNew = own.Exists(mine => mine.Stance != ClaimStance.ReportsAsRumour && !others.Exists(other => other.Stance == mine.Stance && (mine.ClaimedValue is null || other.ClaimedValue is not null)));
        return Brings(isNew ? SourceEffect.Adds : SourceEffect.Mentions, []);
    }

    private bool AreAtOdds(Claim mine, Claim other)
        => mine.Stance == ClaimStance.Denies != (other.Stance == ClaimStance.Denies) || (GiveDifferentValues(mine, other) && !_breadth.AreComparable([mine.ClaimedValue!, other.ClaimedValue!]));

    private bool AreOfOtherBreadth(Claim mine, Claim other) => GiveDifferentValues(mine, other) && _breadth.AreComparable([mine.ClaimedValue!, other.ClaimedValue!]);

    private static bool GiveDifferentValues(Claim mine, Claim other)
        => mine is { Stance: ClaimStance.Asserts, ClaimedValue: { } one } && other is { Stance: ClaimStance.Asserts, ClaimedValue: { } two } && !one.Equals(two);

    private static bool SayTheSame(Claim mine, Claim other) => mine.Stance == other.Stance && mine.Stance != ClaimStance.ReportsAsRumour && Equals(mine.ClaimedValue, other.ClaimedValue);

    private bool IsIndependentOf(ValueList<SourceId> others)
    {
        var independent = _independence.Of(others.Append(added));
        return independent.Count > 1 && independent.Contains(added);
    }
}
