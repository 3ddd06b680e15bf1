using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Comparison.Asking;

/// <summary>A change that is looked into: of a provision, of what an agreement says of itself, or of what agreements share.</summary>
/// <param name="Agreement">The agreement; null for what agreements share.</param>
/// <param name="Provision">The provision; null where the change is not of one.</param>
/// <param name="Clause">Where it stands.</param>
/// <param name="Parts">The provisions that may bear on it, as the old and as the new document have them, with their agreement.</param>
internal sealed record Concern(AgreementId? Agreement, ProvisionId? Provision, ClauseReference? Clause, IReadOnlyList<ChangedPart> Parts)
{
    /// <summary>The changes between two documents that answers may rest on.</summary>
    internal static IEnumerable<Concern> Between(LicensingDocument old, LicensingDocument @new, LicensingDocument readOld, LicensingDocument readNew)
    {
        List<ChangedPart> all = [];
        List<Concern> whole = [];
        foreach (var id in old.Agreements.Concat(@new.Agreements).Select(static agreement => agreement.Id).Distinct())
        {
            var (before, after) = (Find(old, id), Find(@new, id));
            var (readBefore, readAfter) = (Find(readOld, id), Find(readNew, id));
            var parts = Provisions(before).Concat(Provisions(after)).Select(static provision => provision.Id).Distinct()
                .Select(provision => new ChangedPart(before, after, Find(before, provision), Find(after, provision))).ToList();
            all.AddRange(parts);
            foreach (var part in parts.Where(part => Find(readBefore, part.Id) != Find(readAfter, part.Id)))
                yield return new Concern(id, part.Id, (part.Before ?? part.After)!.Clause, [part]);
            if (readBefore is null || readAfter is null || readBefore with { Provisions = [] } != readAfter with { Provisions = [] })
                whole.Add(new Concern(id, null, null, parts));
        }

        foreach (var concern in whole)
            yield return concern;
        if (readOld with { Agreements = [] } != readNew with { Agreements = [] })
            yield return new Concern(null, null, null, all);
    }

    private static Agreement? Find(LicensingDocument document, AgreementId id) => document.Agreements.FirstOrDefault(agreement => agreement.Id == id);

    private static IEnumerable<Provision> Provisions(Agreement? agreement) => agreement?.DeclaredProvisions ?? [];

    // The last text of a provision that was amended is the one that matters most.
    private static Provision? Find(Agreement? agreement, ProvisionId id) => Provisions(agreement).LastOrDefault(provision => provision.Id == id);
}
