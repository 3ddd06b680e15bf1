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

        if (!AreGrantsBetweenNamed(reciprocity, context))
            return;

        var runBothWays = RunBothWays(reciprocity, context);
        if (mutuality == Mutuality.Mutual && !runBothWays)
            context.Report(ValidationDiagnostics.MutualityContradicted, "/mutuality", mutuality.Value, "one way only");
        else if (mutuality == Mutuality.OneWay && runBothWays)
            context.Report(ValidationDiagnostics.MutualityContradicted, "/mutuality", mutuality.Value, "both ways");
    }

    private static void CheckCounterparts(Reciprocity reciprocity, RuleContext context)
    {
        if (reciprocity.Form != ReciprocityForm.CrossLicense || reciprocity.Mutuality.IsStated)
            return;

        if (!AreGrantsBetweenNamed(reciprocity, context))
            return;

        for (var i = 0; i < reciprocity.Legs.Count; i++)
        {
            var grant = GrantOf(reciprocity.Legs[i], context)!;
            if (!HasCounterpart(reciprocity, grant, context))
                context.Report(TermDiagnostics.LegWithoutCounterpart, $"/legs/{i}", reciprocity.Legs[i].Value, Names(grant.Grantees.Parties));
        }
    }

    private static string Names(ValueSet<PartyId> parties) => string.Join(", ", parties.Select(static party => $"`{party}`"));

    private static Grant? GrantOf(ProvisionId leg, RuleContext context) => context.Find(leg)?.Body as Grant;

    /// <summary>Whether all legs are grants and none is from or to a class: who belongs to one, nobody needs to list; what its members give and take cannot be told from here.</summary>
    private static bool AreGrantsBetweenNamed(Reciprocity reciprocity, RuleContext context)
    {
        foreach (var leg in reciprocity.Legs)
        {
            if (GrantOf(leg, context) is not { } grant || HasOpenClass(grant.Grantors.Parties, context) || HasOpenClass(grant.Grantees.Parties, context))
                return false;
        }

        return true;
    }

    private static bool HasOpenClass(ValueSet<PartyId> parties, RuleContext context)
    {
        foreach (var party in parties)
        {
            if (context.Find(party)?.Kind == PartyKind.OpenClass)
                return true;
        }

        return false;
    }

    private static PartyGroups Groups(RuleContext context) => context.Room<PartyGroups>().Of(context.Ownership);

    private static bool RunBothWays(Reciprocity reciprocity, RuleContext context)
    {
        var groups = Groups(context);
        foreach (var leg in reciprocity.Legs)
        {
            var one = GrantOf(leg, context)!;
            foreach (var counterpart in reciprocity.Legs)
            {
                var other = GrantOf(counterpart, context)!;
                if (groups.Overlap(one.Grantors.Parties, other.Grantees.Parties) && groups.Overlap(one.Grantees.Parties, other.Grantors.Parties))
                    return true;
            }
        }

        return false;
    }

    private static bool HasCounterpart(Reciprocity reciprocity, Grant grant, RuleContext context)
    {
        foreach (var leg in reciprocity.Legs)
        {
            var other = GrantOf(leg, context)!;
            if (other != grant && Groups(context).Overlap(other.Grantors.Parties, grant.Grantees.Parties))
                return true;
        }

        return false;
    }

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
        var seen = context.Room<Seen<ProvisionId>>().Begin();
        for (var i = 0; i < reciprocity.Legs.Count; i++)
        {
            if (!seen.Add(reciprocity.Legs[i]))
                context.Report(ValidationDiagnostics.RepeatedLeg, $"/legs/{i}", reciprocity.Legs[i].Value);
        }
    }

    private static bool AreRelated(Agreement one, Agreement other)
        => LeadsTo(one, other) || LeadsTo(other, one);

    private static bool LeadsTo(Agreement one, Agreement other)
    {
        foreach (var relation in one.Relations)
        {
            if (relation.Agreement == other.Id)
                return true;
        }

        return false;
    }

    private static void Report(RuleContext context, DiagnosticDescriptor descriptor, int leg, ProvisionId id, ValueList<string> arguments)
        => context.Report(descriptor, $"/legs/{leg}", arguments, context.Related(id, "the leg") is { } place ? [place] : []);
}
