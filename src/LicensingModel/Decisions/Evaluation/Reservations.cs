using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Parties;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>What an owner kept for itself out of its own exclusive grant. What it kept in another agreement may or may not be kept out of this one.</summary>
internal sealed class Reservations(Facts facts, JointReading reading, Case @case)
{
    /// <summary>Whether an owner kept for itself, out of an agreement's grants, to let somebody do what is asked about; the test is told where that is not known.</summary>
    /// <param name="owners">Who would let him.</param>
    /// <param name="others">Who would be let, each of them; nobody at all: anybody whatever.</param>
    /// <param name="of">The agreement.</param>
    /// <param name="test">The test.</param>
    /// <param name="capacity">As what they stand to the owner; null where that is not said.</param>
    internal Truth LetOthers(ValueSet<PartyId> owners, ValueSet<PartyId> others, Agreement of, TestBuilder test, BeneficiaryClass? capacity = null)
    {
        Truth result = false;
        List<(string Reason, IEnumerable<MissingFact> Missing)> open = [];
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document, @case).Where(entry => entry.Grant.Effect == GrantEffect.Reservation && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
            var isKept = owners.Aggregate(Truth.True, (sofar, owner) => sofar & (tests.IsGrantor(owner) | (of.AllParties.Contains(owner) ? Truth.False : Truth.Unknown)));
            List<TestResult> parts = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Act(), tests.Product(), tests.Territory()];
            var reach = parts.Aggregate(isKept, static (sofar, part) => sofar & part.Result);
            if (reach.IsFalse)
                continue;

            // For whom it is kept, or to whom the owner may give it on.
            var among = others.Select(other => Among(agreement, provision, grant, other)).ToList();
            var areAmong = others.Count == 0 ? Truth.False : among.Aggregate(Truth.True, static (sofar, part) => sofar & part.Result);
            var lets = areAmong.IsTrue ? areAmong : Lets(agreement, provision, grant, capacity);
            var covers = reach & (areAmong | lets);
            if (!ReferenceEquals(agreement, of) || !@case.AreAllIn(facts, grant))
                covers &= Truth.Unknown;
            if (covers.IsTrue)
                return covers;
            if (areAmong.IsUnknown)
                parts.AddRange(among);
            var missing = parts.SelectMany(static part => part.Missing);
            if (covers.IsUnknown)
                open.Add(($"Whether {provision.Id} keeps for its grantor to let others do this is not known.", lets.IsUnknown || !missing.Any() ? missing.Append(new MissingFact(provision.Id.Value, "sublicensing", lets.IsUnknown && !grant.Sublicensing.IsStated ? Words.Why(grant.Sublicensing) : MissingReason.NotDecidable, $"Whether {provision.Id} lets its grantor allow this to others.")) : missing));
            result |= covers;
        }

        foreach (var (reason, missing) in open)
            test.Unknown(reason, missing);
        return result;
    }

    /// <summary>Whether somebody is one of those for whom it is kept: by name, as a member of a class, or as an affiliate by the rule that stands there.</summary>
    private TestResult Among(Agreement agreement, Provision provision, Grant grant, PartyId other)
        => new GrantTests(facts, reading, @case with { Actor = other, Act = Act.Make, Taker = null, Deed = null }, agreement, provision, grant).Grantee();

    /// <summary>Whether what is kept may be given on to somebody of that capacity. A full text that says nothing of it keeps it for the grantor alone.</summary>
    private Truth Lets(Agreement agreement, Provision provision, Grant grant, BeneficiaryClass? capacity)
    {
        if (grant.Sublicensing.IsUnstated || (grant.Sublicensing.IsBlank && agreement.Completeness == Completeness.FullText))
            return Truth.False;
        if (!reading.TryGet(grant.Sublicensing, $"sublicensing of {provision.Id}", out var rule) || !facts.IsUnderstood(rule) || !rule.Rule.IsKnown)
            return Truth.Unknown;
        if (rule.Rule == SublicensingRule.None)
            return Truth.False;
        var isTo = rule.Rule == SublicensingRule.Permitted && rule.To.Count == 0 ? Truth.True : capacity is not null && rule.To.Contains(capacity) ? Truth.True : Truth.Unknown;
        return isTo & (rule.Limits.IsSilent ? Truth.True : Truth.Unknown);
    }

    /// <summary>Whether what is asked about was kept out of an agreement's grants; the test is told where that is not known.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="of">The agreement.</param>
    /// <param name="test">The test.</param>
    /// <param name="how">What is said of the owner, where it was kept.</param>
    internal Truth Cover(PartyId owner, Agreement of, TestBuilder test, ref string how)
    {
        Truth result = false;
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document, @case).Where(entry => entry.Grant.Effect == GrantEffect.Reservation && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case, agreement, provision, grant);
            TestResult[] parts = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Act(), tests.Product(), tests.Territory()];

            // Whether what was kept goes with the right to who took it over, no term says.
            var isSuccessor = !of.AllParties.Contains(owner);
            var isKept = tests.IsGrantor(owner) | (isSuccessor ? Truth.Unknown : Truth.False);
            var covers = parts.Aggregate(isKept, static (sofar, part) => sofar & part.Result);
            if (!ReferenceEquals(agreement, of))
                covers &= Truth.Unknown;
            if (covers.IsTrue)
            {
                how = $"reserved this for itself by {provision.Id}";
                return covers;
            }

            if (covers.IsUnknown)
                test.Unknown($"Whether {provision.Id}, by which {(isSuccessor ? "its predecessor" : owner)} reserved something for itself, covers this is not known.", parts.SelectMany(static part => part.Missing).DefaultIfEmpty(new MissingFact(provision.Id.Value, "effect", MissingReason.NotDecidable, isSuccessor ? $"Whether what was reserved went with the right to {owner}." : $"What {owner} reserved for itself.")));
            result |= covers;
        }

        return result;
    }
}
