using LicensingModel.Patents.Scopes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
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
            StandardEssentialPatents => IsEssential(static _ => Truth.True),
            PatentsEssentialTo essential => IsEssential(standard => IsMeant(essential.Standards, standard)),
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
    /// True if the owners held it on every day from the effect on, false if none ever did up to the day; in between, the rule by which a contract captures patents
    /// would have to be known.
    /// </summary>
    private Truth IsOwnedBy(PartySet owners)
    {
        var chain = new TitleChain(facts, reading, patent);
        if (!chain.IsKnown)
        {
            _missing.Add(chain.Missing);
            return Truth.Unknown;
        }

        Truth IsOwner(PartyId holder) => Ownership(owners, holder);
        if (chain.Between(null, day, IsOwner).Ever.IsFalse)
            return Truth.False;
        if (chain.Between(effect, day, IsOwner).Always.IsTrue)
            return Truth.True;

        _missing.Add(new MissingFact(
            patent.Id.Value, "holders", MissingReason.NotDecidable, $"{patent.Id} changed hands, or passed to a possible affiliate; on which days the scope takes ownership is not captured."));
        return Truth.Unknown;
    }

    private Truth Ownership(PartySet owners, PartyId holder)
    {
        if (owners.Parties.Contains(holder))
            return Truth.True;
        return reading.TryGet(owners.Affiliates, $"affiliates of {owners.Parties}", out var rule)
            ? Affiliation.IsAffiliate(facts, rule, owners.Parties, holder, day)
            : Affiliation.MayBeLinked(facts, owners.Parties, holder, day);
    }

    /// <summary>Whether a standard belongs to one of the families; unknown where it is wider than one of them.</summary>
    private Truth IsMeant(ValueSet<StandardId> families, StandardId standard)
    {
        Truth within = false, around = false;
        foreach (var family in families)
        {
            within |= facts.IsStandardWithin(standard, family);
            around |= facts.IsStandardWithin(family, standard);
        }

        return within | (around & Truth.Unknown);
    }

    private Truth IsEssential(Func<StandardId, Truth> isMeant)
    {
        if (!facts.IsUnderstood(patent) || !reading.TryGet(patent.Essentiality, $"essentiality of {patent.Id}", out var findings))
        {
            _missing.Add(new MissingFact(
                patent.Id.Value, "essentiality", Words.Why(patent.Essentiality), $"To which standards {patent.Id} is essential is {Words.State(patent.Essentiality)}."));
            return Truth.Unknown;
        }

        Truth result = false;
        foreach (var finding in findings.Where(finding => !IsFoundNotEssential(finding)))
        {
            var isEstablished = finding.Status == EssentialityStatus.AdjudicatedEssential || finding.Status == EssentialityStatus.AssessedEssential;
            var isDisputed = findings.Any(other => other.Standard == finding.Standard && IsFoundNotEssential(other));
            result |= isMeant(finding.Standard) & (isEstablished && !isDisputed ? Truth.True : Truth.Unknown);
        }

        if (result.IsUnknown)
            _missing.Add(new MissingFact(patent.Id.Value, "essentiality", MissingReason.NotDecidable, $"Whether {patent.Id} is essential is declared, disputed or not known; nobody has found that it is."));
        return result;
    }

    private static bool IsFoundNotEssential(Essentiality finding)
        => finding.Status == EssentialityStatus.AdjudicatedNotEssential || finding.Status == EssentialityStatus.AssessedNotEssential;
}
