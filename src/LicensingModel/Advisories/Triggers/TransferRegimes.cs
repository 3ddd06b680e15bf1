using LicensingModel.Advisories.Rules;
using LicensingModel.Diagnostics;
using NodaTime;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Which rules on technology transfer are to be looked at: by the day on which the agreement was made, and transition.</summary>
internal static class TransferRegimes
{
    /// <summary>What is missing where it is not known whether an agreement runs.</summary>
    internal const string Ends = "until when it runs (`term`, `status`)";

    private static readonly LocalDate LastOfOlder = new(2026, 4, 30);
    private static readonly LocalDate FirstOfNewer = new(2026, 5, 1);
    private static readonly LocalDate EndOfTransition = new(2027, 4, 30);
    private static readonly Territory Union = Territory.Parse("EU");
    private static readonly Territory Kingdom = Territory.Parse("GB");

    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        var licenses = view.Licenses.ToList();
        if (licenses.Count == 0)
            yield break;

        yield return Older(view, Begin(view, AdvisoryRules.OlderEuConditions, Union, "the EU"));
        yield return Newer(view, Begin(view, AdvisoryRules.NewerEuConditions, Union, "the EU"));
        yield return Newer(view, Begin(view, AdvisoryRules.UkConditions, Kingdom, "the United Kingdom"));
        yield return Shares(view);
    }

    /// <summary>Whether one of the EU regulations is to be looked at.</summary>
    internal static Truth IsEu(AgreementView view)
        => Runs(view, AdvisoryRules.OlderEuConditions) & view.Reaches(Union) & (view.On is not { } day || day >= FirstOfNewer || day >= AdvisoryRules.OlderEuConditions.InForce.FirstDay ? Truth.True : Truth.False);

    /// <summary>Whether the agreement runs on the day, or still did when a law began.</summary>
    internal static Truth Runs(AgreementView view, AdvisoryRule rule) => view.RunsOn(view.On ?? rule.InForce.FirstDay);

    internal static string Reach(string place) => $"where it licenses technology, and whether that reaches {place} (`territory`)";

    private static Observation Begin(AgreementView view, AdvisoryRule rule, Territory place, string name)
    {
        var observation = new Observation(view, rule, view.Pointer).Fact(view.Pointer, view.MadeInWords);
        foreach (var (_, pointer, grant, isTechnology) in view.Licenses.Where(entry => !(entry.IsTechnology & view.Reaches(entry.Grant, place)).IsFalse))
            observation.Fact(pointer, AgreementView.Read(grant.Territory) is { } territory ? $"technology is licensed for `{territory}`" : "technology is licensed");
        return observation.If(Runs(view, rule), Ends).If(view.Reaches(place), Reach(name));
    }

    private static Observation Older(AgreementView view, Observation observation)
    {
        var isInTransition = view.On is null || view.On > LastOfOlder;
        if (isInTransition)
            observation.Fact(view.Pointer, "in transition from 2026-05-01 to 2027-04-30 if it met the earlier conditions on 2026-04-30");
        return Conditions(observation.If(isInTransition ? view.WasMadeBy(LastOfOlder) : Truth.True, "the day on which it was made (`signed`)").During(view.MadeOn, EndOfTransition), view, AdvisoryRules.OlderEuConditions);
    }

    private static Observation Newer(AgreementView view, Observation observation)
    {
        if (view.WasMadeBy(LastOfOlder).IsTrue)
            observation.Fact(view.Pointer, $"made before {IsoDay.Format(FirstOfNewer)}: one year of transition for what met the earlier conditions");
        var end = AgreementView.Read(view.Agreement.Term.Until)?.Resolve(view.Events);
        return Conditions(observation.During(view.MadeOn, end is not null && end.TryGetLatest(out var last) ? last : null), view, AdvisoryRules.NewerEuConditions);
    }

    private static Observation Conditions(Observation observation, AgreementView view, AdvisoryRule rule)
    {
        foreach (var condition in rule.Conditions)
            observation.Fact(view.Pointer, condition);
        return observation;
    }

    private static Observation Shares(AgreementView view)
    {
        var facts = view.Facts;
        var observation = Begin(view, AdvisoryRules.EuShares, Union, "the EU");
        var together = facts.CombinedShare is { } share ? share.Percent > 20 : Truth.Unknown;
        var isOneAbove = facts.Shares.Any(static one => one.Share.Percent > 30);
        var areAllTold = view.Agreement.AllParties.All(party => facts.Shares.Any(one => one.Party == party)) && view.Agreement.AllParties.Count > 0;
        var each = isOneAbove ? Truth.True : areAllTold || facts.CombinedShare is { Percent: <= 30 } ? Truth.False : Truth.Unknown;
        if (!facts.Competitors.IsUnknown)
            observation.Told(facts.Competitors.IsTrue ? "the parties compete" : "the parties do not compete");
        if (facts.CombinedShare is { } combined)
            observation.Told($"{combined} together");
        foreach (var one in facts.Shares)
            observation.Told($"`{one.Party}` has {one.Share}");
        if (facts.AboveSince is { } since)
            observation.Told($"above since {IsoDay.Format(since)}: grace of 3 years, to {IsoDay.Format(since.PlusYears(3))}").During(since, null);
        var missing = new[] { facts.Competitors.IsUnknown ? "whether the parties compete" : null, facts.Competitors.IsFalse || facts.CombinedShare is not null ? null : "their share of the market together", facts.Competitors.IsTrue || !each.IsUnknown ? null : "the share of each" };
        return observation.If(Either(facts.Competitors, together, each), missing.OfType<string>());
    }

    /// <summary>The one where something is so, the other where it is not; where that is not known, only what both are.</summary>
    internal static Truth Either(Truth which, Truth one, Truth other) => (which & one) | (!which & other) | (one & other);
}
