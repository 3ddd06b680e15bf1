using LicensingModel.Advisories.Rules;
using LicensingModel.Conditions;
using LicensingModel.Diagnostics;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Terms on the hardcore and excluded lists of the EU rules. What is on them differs by whether the parties compete, and whether they license each other.</summary>
internal static class Restraints
{
    private const string Compete = "whether the parties compete";
    private const string EachOther = "whether they license each other competing technologies";

    internal static IEnumerable<Observation> Of(AgreementView view) => view.Licenses.Any() ? [.. Hardcore(view), .. Excluded(view)] : [];

    /// <summary>The duties that restrain somebody in competition.</summary>
    internal static IEnumerable<(Provision Provision, JsonPointer Pointer, Duty Duty, Truth IsOne)> Duties(AgreementView view)
        => from entry in view.Provisions
           let duty = entry.Provision.Body as Duty
           where duty is not null && IsRestraint(duty.Action)
           let isOne = IsOwed(duty) & AgreementView.IsSo(entry.Provision)
           where !isOne.IsFalse
           select (entry.Provision, entry.Pointer, duty, isOne);

    internal static string InWords(Duty duty) => $"`{duty.Modality}` `{duty.Action}`";

    private static IEnumerable<Observation> Hardcore(AgreementView view)
    {
        foreach (var (_, pointer, duty, isOne) in Duties(view))
        {
            if (Listed(view, duty) is not { } listed)
                continue;
            var (isListed, missing) = listed;
            var observation = Begin(view, AdvisoryRules.EuHardcore, pointer).Fact(pointer, InWords(duty));
            if (AgreementView.Read(duty.Territory) is { } territory)
                observation.Fact(pointer, $"for `{territory}`");
            Show(observation, view);
            yield return observation.If(isOne, "whether the duty is as it is recorded").If(isListed, missing);
        }
    }

    /// <summary>Whether a duty is on the list, and what would have to be known to say so; null where it is of a kind that is on none.</summary>
    private static (Truth IsListed, IEnumerable<string> Missing)? Listed(AgreementView view, Duty duty)
    {
        var (compete, mutual) = (view.Facts.Competitors, view.Facts.Reciprocal);
        if (duty.Action == DutyAction.SetPrice)
            return (Truth.Unknown, ["whose prices it is about, and whether it fixes them or only recommends or caps them (`sellBelowPrice`, `sellAbovePrice`)"]);
        if (duty.Action == DutyAction.SellBelowPrice)
            return (Truth.True, []);
        if (duty.Action == DutyAction.SellAbovePrice || duty.Action == DutyAction.UseOwnTechnology || duty.Action == DutyAction.Research)
            return (compete, [Compete]);
        if (duty.Action == DutyAction.LimitVolume)
            return (compete & (mutual.IsFalse ? Truth.Unknown : mutual), Missing(compete, mutual, "on which side the limit is"));
        if (duty.Action == DutyAction.SellPassively || duty.Action == DutyAction.Sell)
            return (TransferRegimes.Either(compete, mutual.IsFalse ? Truth.Unknown : mutual, Truth.True), Missing(compete, mutual, "whether the territory or the customers are exclusive to the other side"));
        if (duty.Action == DutyAction.SellActively)
            return (compete & (mutual.IsFalse ? Truth.Unknown : mutual), Missing(compete, mutual, "whether the territory or the customers are exclusive to the other side"));
        return null;
    }

    private static IEnumerable<string> Missing(Truth compete, Truth mutual, string otherwise)
        => new[] { compete.IsUnknown ? Compete : null, mutual.IsUnknown ? EachOther : mutual.IsFalse ? otherwise : null }.OfType<string>();

    private static void Show(Observation observation, AgreementView view)
    {
        if (!view.Facts.Competitors.IsUnknown)
            observation.Told(view.Facts.Competitors.IsTrue ? "the parties compete" : "the parties do not compete");
        if (!view.Facts.Reciprocal.IsUnknown)
            observation.Told(view.Facts.Reciprocal.IsTrue ? "they license each other" : "they do not license each other");
    }

    private static IEnumerable<Observation> Excluded(AgreementView view)
    {
        foreach (var (provision, pointer) in view.Provisions)
        {
            if (provision.Body is Reciprocity { Form: var form } tie && form == ReciprocityForm.GrantBack)
            {
                foreach (var back in tie.Legs.Skip(1))
                    yield return GrantBack(view, provision, pointer, back);
            }
            else if (provision.Body is Duty duty && duty.Action == DutyAction.Challenge && IsOwed(duty) is { IsFalse: false } isOwed)
            {
                yield return Begin(view, AdvisoryRules.EuExcluded, pointer).Fact(pointer, InWords(duty)).If(isOwed & AgreementView.IsSo(provision), "whether the duty is as it is recorded");
            }
            else if (provision.Body is TriggeredEffect effect && (effect.Consequence == Consequence.End || effect.Consequence == Consequence.Terminable) && AgreementView.Read(effect.Trigger) is Happening { What: var what } && what == EventKind.Challenge)
            {
                yield return Begin(view, AdvisoryRules.EuExcluded, pointer).Fact(pointer, "the licence can end if a right is challenged").If(AgreementView.IsSo(provision), "whether the clause is as it is recorded").If(!IsExclusive(view, effect.Targets), "whether the licence that ends is exclusive");
            }
            else if (provision.Body is Duty limit && (limit.Action == DutyAction.UseOwnTechnology || limit.Action == DutyAction.Research) && IsOwed(limit) is { IsFalse: false } isLimit)
            {
                yield return Begin(view, AdvisoryRules.EuExcluded, pointer).Fact(pointer, InWords(limit)).If(isLimit & AgreementView.IsSo(provision), "whether the duty is as it is recorded").If(!view.Facts.Competitors, Compete);
            }
        }
    }

    private static Observation GrantBack(AgreementView view, Provision tie, JsonPointer at, ProvisionId back)
    {
        var observation = Begin(view, AdvisoryRules.EuExcluded, at).If(AgreementView.IsSo(tie), "whether the grant-back is as it is recorded");
        var (provision, pointer) = view.Provisions.FirstOrDefault(entry => entry.Provision.Id == back);
        return provision?.Body switch
        {
            Transfer => observation.Fact(pointer, "improvements are assigned back").If(AgreementView.IsSo(provision), "whether the assignment is as it is recorded"),
            Grant grant => observation.Fact(pointer, "improvements are granted back").If(AgreementView.IsSo(provision) & IsExclusive(grant), "whether the grant-back is exclusive (`exclusivity`)"),
            _ => observation.Fact(at, "improvements are granted back").If(Truth.Unknown, $"what `{back}` gives back"),
        };
    }

    private static Observation Begin(AgreementView view, AdvisoryRule rule, JsonPointer at) => new Observation(view, rule, at).If(TransferRegimes.Runs(view, rule), TransferRegimes.Ends).If(TransferRegimes.IsEu(view), TransferRegimes.Reach("the EU"));

    private static Truth IsExclusive(AgreementView view, ValueSet<ProvisionId> targets)
    {
        var grants = view.Licenses.Where(entry => targets.Count == 0 || targets.Contains(entry.Provision.Id)).Select(static entry => IsExclusive(entry.Grant)).Distinct().ToList();
        return grants is [var all] ? all : Truth.Unknown;
    }

    private static Truth IsExclusive(Grant grant)
        => grant.ExclusivityChanges.Count > 0 || AgreementView.Read(grant.Exclusivity) is not { IsKnown: true } degree ? Truth.Unknown : degree == Exclusivity.Exclusive;

    private static bool IsRestraint(DutyAction action)
        => action == DutyAction.SetPrice || action == DutyAction.SellBelowPrice || action == DutyAction.SellAbovePrice || action == DutyAction.LimitVolume || action == DutyAction.Sell || action == DutyAction.SellActively
            || action == DutyAction.SellPassively || action == DutyAction.UseOwnTechnology || action == DutyAction.Research || action == DutyAction.Compete || action == DutyAction.DealExclusively;

    // What is put as a limit may be owed either way: not to exceed a number, or to keep within it.
    private static Truth IsOwed(Duty duty)
        => !duty.Modality.IsKnown ? Truth.Unknown
            : duty.Modality == DutyModality.MustNot || (duty.Modality == DutyModality.Must && (duty.Action == DutyAction.SetPrice || duty.Action == DutyAction.LimitVolume || duty.Action == DutyAction.DealExclusively)) ? Truth.True
            : duty.Modality == DutyModality.Announced ? Truth.Unknown
            : Truth.False;
}
