using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Reciprocities;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether the legs of a cross-licence are legs of one.</summary>
internal static class ReciprocityRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Reciprocity>("legs are grants", [ValidationDiagnostics.LegIsNoGrant], CheckLegs),
        ValidationRule.Of<Reciprocity>("legs run as mutuality says", [ValidationDiagnostics.MutualityContradicted], CheckMutuality),
        ValidationRule.Of<Reciprocity>("what is licensed comes back", [TermDiagnostics.LegWithoutCounterpart], CheckCounterparts),
        ValidationRule.Of<Reciprocity>("legs belong together", [ValidationDiagnostics.LegOfAnotherAgreement], CheckAgreements),
        ValidationRule.Of<Reciprocity>("legs are named once", [ValidationDiagnostics.RepeatedLeg], CheckRepetition),
    ];

    private static void CheckLegs(Reciprocity reciprocity, RuleContext context)
    {
        if (reciprocity.Form != ReciprocityForm.CrossLicense)
            return;

        for (var i = 0; i < reciprocity.Legs.Count; i++)
        {
            if (context.Find(reciprocity.Legs[i]) is { Body: not (Grant or UnrecognizedBody) } leg)
                Report(context, ValidationDiagnostics.LegIsNoGrant, i, leg.Id, [leg.Id.Value]);
        }
    }

    private static void CheckMutuality(Reciprocity reciprocity, RuleContext context)
    {
        if (!reciprocity.Mutuality.TryGetValue(out var mutuality))
            return;

        List<Grant> grants = [];
        foreach (var leg in reciprocity.Legs)
        {
            if (context.Find(leg)?.Body is not Grant grant)
                return;
            grants.Add(grant);
        }

        if (grants.Any(grant => HasOpenClass(grant, context)))
            return;

        var groups = new PartyGroups(context.Document);
        var directions = grants.Select(grant => (From: groups.Of(grant.Grantors.Parties), To: groups.Of(grant.Grantees.Parties))).ToList();
        var runBothWays = directions.Any(one => directions.Any(other => one.From.Overlaps(other.To) && one.To.Overlaps(other.From)));
        if (mutuality == Mutuality.Mutual && !runBothWays)
            context.Report(ValidationDiagnostics.MutualityContradicted, "/mutuality", mutuality.Value, "one way only");
        else if (mutuality == Mutuality.OneWay && runBothWays)
            context.Report(ValidationDiagnostics.MutualityContradicted, "/mutuality", mutuality.Value, "both ways");
    }

    private static void CheckCounterparts(Reciprocity reciprocity, RuleContext context)
    {
        if (reciprocity.Form != ReciprocityForm.CrossLicense || reciprocity.Mutuality.IsStated)
            return;

        var grants = reciprocity.Legs.Select(leg => context.Find(leg)?.Body as Grant).ToList();
        if (grants.Contains(null) || grants.Any(grant => HasOpenClass(grant!, context)))
            return;

        var groups = new PartyGroups(context.Document);
        for (var i = 0; i < grants.Count; i++)
        {
            var to = groups.Of(grants[i]!.Grantees.Parties);
            if (!grants.Any(other => other != grants[i] && groups.Of(other!.Grantors.Parties).Overlaps(to)))
                context.Report(TermDiagnostics.LegWithoutCounterpart, $"/legs/{i}", reciprocity.Legs[i].Value, string.Join(", ", grants[i]!.Grantees.Parties.Select(party => $"`{party}`")));
        }
    }

    /// <summary>Who belongs to a class, nobody needs to list; what its members give and take cannot be told from here.</summary>
    private static bool HasOpenClass(Grant grant, RuleContext context)
        => grant.Grantors.Parties.Concat(grant.Grantees.Parties).Any(id => context.Document.Parties.Any(party => party.Id == id && party.Kind == PartyKind.OpenClass));

    private static void CheckAgreements(Reciprocity reciprocity, RuleContext context)
    {
        if (context.Agreement is not { } own)
            return;

        for (var i = 0; i < reciprocity.Legs.Count; i++)
        {
            if (context.AgreementOf(reciprocity.Legs[i]) is { } other && other.Id != own.Id && !AreRelated(own, other))
                Report(context, ValidationDiagnostics.LegOfAnotherAgreement, i, reciprocity.Legs[i], [reciprocity.Legs[i].Value, other.Id.Value]);
        }
    }

    private static void CheckRepetition(Reciprocity reciprocity, RuleContext context)
    {
        if (reciprocity.Legs.Distinct().Count() == reciprocity.Legs.Count)
            return;

        HashSet<ProvisionId> seen = [];
        for (var i = 0; i < reciprocity.Legs.Count; i++)
        {
            if (!seen.Add(reciprocity.Legs[i]))
                context.Report(ValidationDiagnostics.RepeatedLeg, $"/legs/{i}", reciprocity.Legs[i].Value);
        }
    }

    private static bool AreRelated(Agreement one, Agreement other)
        => one.Relations.Any(relation => relation.Agreement == other.Id) || other.Relations.Any(relation => relation.Agreement == one.Id);

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, int leg, ProvisionId id, ValueList<string> arguments)
        => context.Report(descriptor, $"/legs/{leg}", arguments, context.Related(id, "the leg") is { } place ? [place] : []);
}
