using LicensingModel.Advisories.Rules;
using LicensingModel.Diagnostics;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Advisories.Triggers;

/// <summary>Guidelines of the United States, China and Japan, which look at restraints in licences of technology.</summary>
internal static class SafetyZones
{
    internal static IEnumerable<Observation> Of(AgreementView view)
    {
        if (!view.Licenses.Any())
            return [];
        var restraints = Restraints.Duties(view).ToList();
        return [.. restraints.Count == 0 ? Array.Empty<Observation>() : [UnitedStates(view, restraints), China(view, restraints), Japan(view, restraints)], .. Essential(view)];

        static Observation UnitedStates(AgreementView view, List<(Provisions.Provision Provision, JsonPointer Pointer, Provisions.General.Duty Duty, Truth IsOne)> restraints)
        {
            var facts = view.Facts;
            var observation = Begin(view, AdvisoryRules.UsSafetyZone, "US", "the United States", restraints);
            var isSmall = facts.CombinedShare is { } share ? share.Percent <= 20 : Truth.Unknown;
            var areOthers = facts.IndependentTechnologies is { } others ? others >= 4 : Truth.Unknown;
            Shown(observation, view, others: facts.IndependentTechnologies is { } number ? FormattableString.Invariant($"{number} independent technologies") : null);
            if (!facts.FaciallyAnticompetitive.IsUnknown)
                observation.Told(facts.FaciallyAnticompetitive.IsTrue ? "anticompetitive on its face" : "not anticompetitive on its face");
            return observation.If(facts.FaciallyAnticompetitive | !(isSmall | areOthers), Missing(facts.FaciallyAnticompetitive.IsUnknown ? "whether the restraint is anticompetitive on its face" : null, isSmall.IsUnknown ? "their share of the market together" : null, areOthers.IsUnknown && !isSmall.IsTrue ? "how many independent technologies there are" : null));
        }

        static Observation China(AgreementView view, List<(Provisions.Provision Provision, JsonPointer Pointer, Provisions.General.Duty Duty, Truth IsOne)> restraints)
            => Begin(view, AdvisoryRules.ChinaOrder, "CN", "China", restraints);

        static Observation Japan(AgreementView view, List<(Provisions.Provision Provision, JsonPointer Pointer, Provisions.General.Duty Duty, Truth IsOne)> restraints)
        {
            var facts = view.Facts;
            var observation = Begin(view, AdvisoryRules.JapanShares, "JP", "Japan", restraints);
            var isSmall = facts.CombinedShare is { } share ? share.Percent <= 20 : Truth.Unknown;
            var areOthers = facts.SubstituteHolders is { } others ? others >= 4 : Truth.Unknown;
            Shown(observation, view, others: facts.SubstituteHolders is { } number ? FormattableString.Invariant($"{number} holders of substitutes") : null);
            return observation.If(!(isSmall | areOthers), Missing(isSmall.IsUnknown ? "their share of the market together" : null, areOthers.IsUnknown ? "how many hold rights in substitutes" : null));
        }
    }

    private static IEnumerable<Observation> Essential(AgreementView view)
    {
        foreach (var (provision, pointer, grant, _) in view.Licenses)
        {
            if (grant is not PatentGrant { Subject: var subject } || AgreementView.Read(subject) is not { } scope || IsEssential(view, scope) is not { IsFalse: false } isEssential)
                continue;
            var observation = new Observation(view, AdvisoryRules.ChinaEssential, pointer).Fact(pointer, "a licence of patents that are, or may be, essential to standards")
                .If(isEssential, "which of the patents are essential to a standard")
                .If(AgreementView.IsSo(provision), "whether the licence is as it is recorded")
                .If(TransferRegimes.Runs(view, AdvisoryRules.ChinaEssential), TransferRegimes.Ends)
                .If(view.Reaches(grant, Territory.Parse("CN")), TransferRegimes.Reach("China"));
            yield return view.On is { } day && day < new LocalDate(2024, 12, 1) ? observation.If(Truth.Unknown, "on which day of November 2024 the guidelines were issued") : observation;
        }
    }

    private static Truth IsEssential(AgreementView view, PatentScope scope) => scope switch
    {
        StandardEssentialPatents or PatentsEssentialTo => Truth.True,
        PatentIntersection all when all.Scopes.Any(static one => one is StandardEssentialPatents or PatentsEssentialTo) => Truth.True,
        PatentUnion any => any.Scopes.Aggregate(Truth.False, (found, one) => found | IsEssential(view, one)),
        ListedPatents or ListedClaims when LicensedPatents.Of(view.Document, scope) is { } patents => patents.Aggregate(Truth.False, (found, patent) => found | (AgreementView.Read(patent.Essentiality) is { } standards ? standards.Count > 0 : view.Document.Declarations.Any(declaration => LicensedPatents.Overlap(AgreementView.Read(declaration.Patents), PatentScope.Listed(patent.Id)).IsTrue) ? Truth.Unknown : Truth.False)),
        _ => Truth.False,
    };

    private static Observation Begin(AgreementView view, AdvisoryRule rule, string country, string name, List<(Provisions.Provision Provision, JsonPointer Pointer, Provisions.General.Duty Duty, Truth IsOne)> restraints)
    {
        var observation = new Observation(view, rule, restraints[0].Pointer);
        foreach (var (_, pointer, duty, _) in restraints)
            observation.Fact(pointer, Restraints.InWords(duty));
        return observation.If(restraints.Aggregate(Truth.False, static (any, entry) => any | entry.IsOne), "whether the restraint is as it is recorded").If(TransferRegimes.Runs(view, rule), TransferRegimes.Ends).If(view.Reaches(Territory.Parse(country)), TransferRegimes.Reach(name));
    }

    private static void Shown(Observation observation, AgreementView view, string? others)
    {
        if (view.Facts.CombinedShare is { } share)
            observation.Told($"{share} together");
        if (others is not null)
            observation.Told(others);
    }

    private static IEnumerable<string> Missing(params string?[] missing) => missing.OfType<string>();
}
