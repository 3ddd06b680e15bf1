using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether one patent is in a scope, from the effect of a grant to the day asked about, and what is missing where nobody can say.</summary>
internal sealed class PatentMembership(Facts facts, JointReading reading, Patent patent, LocalDate? effect, LocalDate day)
{
    private readonly List<MissingFact> _missing = [];

    /// <summary>What was missing in the tests made so far.</summary>
    internal IReadOnlyList<MissingFact> Missing => _missing;

    internal Truth IsIn(PatentScope scope)
    {
        if (scope.UnrecognizedMembers.Count > 0)
            return NotUnderstood();

        return scope switch
        {
            AllPatents => Truth.True,
            ListedPatents listed => listed.Patents.Contains(patent.Id),
            PatentsOwnedBy owned => IsOwnedBy(owned.Owners),
            StandardEssentialPatents => IsEssential(static _ => true),
            PatentsEssentialTo essential => IsEssential(standard => essential.Standards.Any(family => facts.IsStandardWithin(standard, family))),
            PatentUnion union => union.Scopes.Aggregate(Truth.False, (result, part) => result | IsIn(part)),
            PatentIntersection intersection => intersection.Scopes.Aggregate(Truth.True, (result, part) => result & IsIn(part)),
            PatentDifference difference => IsIn(difference.Scope) & !IsIn(difference.Excluded),
            _ => NotUnderstood(),
        };
    }

    private Truth NotUnderstood()
    {
        _missing.Add(new MissingFact(patent.Id.Value, "subject", MissingReason.NotUnderstood, "The scope is written in a way that is not understood."));
        return Truth.Unknown;
    }

    /// <summary>
    /// True if one of the owners held it on every day from the effect on, false if none ever did up to the day; in between, the rule by which a contract captures patents
    /// would have to be known.
    /// </summary>
    private Truth IsOwnedBy(PartySet owners)
    {
        if (!reading.TryGet(patent.Holders, $"holders of {patent.Id}", out var holdings))
        {
            _missing.Add(new MissingFact(patent.Id.Value, "holders", Words.Why(patent.Holders), $"Who holds {patent.Id} is {Words.State(patent.Holders)}."));
            return Truth.Unknown;
        }

        Truth ever = false, outside = false;
        foreach (var holding in holdings)
        {
            facts.NoteBoundaries(holding.During);
            if (holding.During.HasFirstDay && holding.During.FirstDay > day)
                continue;

            var isOwner = Ownership(owners, holding);
            ever |= isOwner;
            if (!holding.During.HasLastDay || effect is null || holding.During.LastDay >= effect)
                outside |= !isOwner;
        }

        if (ever.IsFalse)
            return Truth.False;
        if ((ever & !outside).IsTrue)
            return Truth.True;

        _missing.Add(new MissingFact(
            patent.Id.Value, "holders", MissingReason.NotDecidable, $"{patent.Id} changed hands, or passed to a possible affiliate; on which days the scope takes ownership is not captured."));
        return Truth.Unknown;
    }

    private Truth Ownership(PartySet owners, TitleHolding holding)
    {
        if (owners.Parties.Contains(holding.Holder))
            return Truth.True;
        return reading.TryGet(owners.Affiliates, "affiliates", out var rule)
            ? Affiliation.IsAffiliate(facts, rule, owners.Parties, holding.Holder, day)
            : Affiliation.MayBeLinked(facts, owners.Parties, holding.Holder, day);
    }

    private Truth IsEssential(Func<StandardId, bool> isMeant)
    {
        if (!reading.TryGet(patent.Essentiality, $"essentiality of {patent.Id}", out var findings))
        {
            _missing.Add(new MissingFact(
                patent.Id.Value, "essentiality", Words.Why(patent.Essentiality), $"To which standards {patent.Id} is essential is {Words.State(patent.Essentiality)}."));
            return Truth.Unknown;
        }

        Truth result = false;
        foreach (var finding in findings.Where(finding => isMeant(finding.Standard)))
        {
            if (finding.Status == EssentialityStatus.AdjudicatedEssential || finding.Status == EssentialityStatus.AssessedEssential)
                return Truth.True;
            if (finding.Status != EssentialityStatus.AdjudicatedNotEssential && finding.Status != EssentialityStatus.AssessedNotEssential)
                result = Truth.Unknown;
        }

        if (result.IsUnknown)
            _missing.Add(new MissingFact(patent.Id.Value, "essentiality", MissingReason.NotDecidable, $"{patent.Id} is declared essential; nobody has found that it is."));
        return result;
    }
}
