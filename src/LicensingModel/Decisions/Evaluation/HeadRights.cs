using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether somebody who never held a patent may grant under it all the same: by a right of its own that covers what is asked about, on that day, and lets it sublicense. So a
/// sublicence covers no more than what it is taken from, and ends with it.
/// </summary>
internal sealed class HeadRights(Facts facts, JointReading reading, Case @case, Provision provision, Grant grant)
{
    // Deeper than that nothing is shown: where nobody can say who belongs to whom, every order of grants would have to be tried. Below a sublicence that may or may not
    // be allowed, nothing is looked for at all.
    private const int Deepest = 3;

    private readonly List<MissingFact> _missing = [];

    /// <summary>How many levels of sublicences stand below the one whose grantor is asked about.</summary>
    internal int Level { get; init; }

    /// <summary>Those sublicences.</summary>
    internal ValueSet<ProvisionId> Below { get; init; } = [];

    internal TestBuilder Add(TestBuilder test)
    {
        Truth result = false;
        var by = string.Empty;
        foreach (var (agreement, head, licence) in Grants.Of(facts.Document, @case).Where(entry => entry.Grant.Effect != GrantEffect.Reservation && entry.Provision.Id != provision.Id && !Below.Contains(entry.Provision.Id)))
        {
            foreach (var grantor in grant.Grantors.Parties)
            {
                var carries = Carries(agreement, head, licence, grantor);
                if (carries.IsTrue && !result.IsTrue)
                    by = $"{grantor} never held it, but may sublicense under {head.Id} of {agreement.Id}.";
                result |= carries;
            }
        }

        if (result.IsTrue)
            return test.Pass(by);
        return result.IsUnknown
            ? test.Unknown("The grantor never held title, but may itself have a licence; whether that lets it grant further is not known.", _missing.Prepend(test.Missing("grantors", MissingReason.NotCaptured, "Whether the grantor may grant sublicences.")))
            : test.Fail($"The grantor never held {@case.Asset?.Id ?? "the right"} since the grant took effect, and has no right of its own that lets it grant this.");
    }

    /// <summary>Whether a grant to the grantor covers what is asked about and may be passed on.</summary>
    private Truth Carries(Agreement agreement, Provision head, Grant licence, PartyId grantor)
    {
        // A confined question is about what was captured: a right elsewhere of which nothing is known that lets it be passed on is left out of account.
        if (licence.Sublicensing.IsBlank && !@case.IsAsked(agreement, head))
            return Truth.False;

        // The tests that decide soonest come first: most grants are to others.
        var tests = new GrantTests(facts, reading, @case with { Actor = grantor, Taker = null, Deed = null }, agreement, head, licence) { Level = Level + 1, Below = [.. Below, provision.Id] };
        if (tests.Actor().Result.IsFalse || tests.Binding().Result.IsFalse || tests.Captured().Result.IsFalse)
            return Truth.False;

        Truth result = MayGrant(head, licence, grantor) & Overlaps(licence);
        if (result.IsFalse)
            return Truth.False;
        var isShown = Level == 0 || (Level < Deepest && result.IsTrue);
        foreach (var test in isShown ? tests.Prove().Tests : [])
            result &= test.Test == TestKind.InEffect && test.Result.IsFalse && MayOutlive() ? Truth.Unknown : test.Result;
        if (!isShown || licence.Effect == GrantEffect.CovenantNotToSue || licence.Effect == GrantEffect.Release)
            result &= Truth.Unknown;
        if (result.IsUnknown)
            _missing.Add(new MissingFact(head.Id.Value, "sublicensing", licence.Sublicensing.IsStated ? MissingReason.NotDecidable : Words.Why(licence.Sublicensing), $"Whether {head.Id} of {agreement.Id} lets {grantor} grant this."));
        return result;
    }

    /// <summary>Whether the licence lets its grantees sublicense, to anybody and to so many levels.</summary>
    private Truth MayGrant(Provision head, Grant licence, PartyId grantor)
    {
        if (!reading.TryGet(licence.Sublicensing, $"sublicensing of {head.Id}", out var rule) || !facts.IsUnderstood(rule))
            return Truth.Unknown;
        if (rule.Rule == SublicensingRule.None)
            return Truth.False;

        var isDeepEnough = rule.Tiers is not { } tiers || tiers.Number >= Level + 1 ? Truth.True : tiers.Precision == Precision.Exactly ? Truth.False : Truth.Unknown;
        var isPlain = (rule.Rule == SublicensingRule.Permitted ? rule.To.Count == 0 : rule.Rule == SublicensingRule.ListedClasses && IsListed(rule, grantor)) && rule.Limits.IsSilent;
        return isDeepEnough & (isPlain ? Truth.True : Truth.Unknown);
    }

    /// <summary>Whether the question says that the actor is of a class to which the licensee may grant sublicences.</summary>
    private bool IsListed(Sublicensing rule, PartyId grantor) => Level == 0 && @case.Deed is { As: { } capacity, Through: { } through } && through == grantor && rule.To.Contains(capacity);

    /// <summary>Where the question leaves a dimension open, something must be covered by both: plain only where one of them covers everything, or both the same.</summary>
    private Truth Overlaps(Grant licence)
    {
        Truth result = true;
        if (!@case.Act.IsFixed)
            result &= licence.Acts.TryGetValue(out var its) && grant.Acts.TryGetValue(out var own) && its.Overlaps(own) ? Truth.True : Truth.Unknown;
        if (!@case.Product.IsFixed)
            result &= licence.Products == grant.Products || IsEverything(licence) || IsEverything(grant) ? Truth.True : Truth.Unknown;
        if (!@case.Country.IsFixed)
            result &= licence.Territory == grant.Territory || IsSameTerritory(licence) || IsEverywhere(licence) || IsEverywhere(grant) ? Truth.True : Truth.Unknown;
        return result;
    }

    private static bool IsEverything(Grant licence) => licence.Products.TryGetValue(out var products) && products is AllProducts && products.UnrecognizedMembers.Count == 0;

    /// <summary>Whether both are for the same countries on every day, however that is written.</summary>
    private bool IsSameTerritory(Grant licence) => licence.Territory.TryGetValue(out var one) && grant.Territory.TryGetValue(out var other) && one.IsEquivalentTo(other).IsTrue;

    private bool IsEverywhere(Grant licence) => licence.Territory.TryGetValue(out var territory) && Territory.Worldwide.IsSubsetOf(territory, @case.Day).IsTrue;

    /// <summary>Whether it is said that the sublicence outlives something: what it is taken from, perhaps.</summary>
    private bool MayOutlive()
        => !provision.Survival.IsSilent
            && !(reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var survival) && (survival.Extent == SurvivalExtent.Nothing || survival.Extent == SurvivalExtent.AccruedRights));
}
