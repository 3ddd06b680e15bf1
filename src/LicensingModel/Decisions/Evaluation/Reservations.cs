using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>What an owner kept for itself out of its own exclusive grant. What it kept in another agreement may or may not be kept out of this one.</summary>
internal sealed class Reservations(Facts facts, JointReading reading, Case @case)
{
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
