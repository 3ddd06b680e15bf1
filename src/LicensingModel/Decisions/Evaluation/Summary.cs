using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Draws basis, near misses, missing facts and presumptions from proofs, without testing anything again.</summary>
internal static class Summary
{
    /// <summary>The outcome under one reading: the first that is true; unknown if one is; else not licensed.</summary>
    internal static Outcome OutcomeOf(ValueList<TestResult> need, ValueList<ProvisionProof> provisions, ValueList<TestResult> exhaustion)
    {
        var isNeeded = All(need);
        Truth isLicensed = Any(provisions, Outcome.Licensed), isCovered = Any(provisions, Outcome.Covered) | Any(exhaustion);
        if (isNeeded.IsFalse)
            return Outcome.NoLicenseNeeded;
        if (isLicensed.IsTrue)
            return Outcome.Licensed;
        if (isCovered.IsTrue)
            return Outcome.Covered;
        return isNeeded.IsUnknown || isLicensed.IsUnknown || isCovered.IsUnknown ? Outcome.Undetermined : Outcome.NotLicensed;
    }

    internal static MayAnswer Of(MayQuestion question, MayQuestion witness, List<ReadingProof> proofs, bool isExceeded, List<MissingFact> contested)
    {
        var outcome = isExceeded ? Outcome.Undetermined : Joint(proofs);
        var isPermitted = outcome is Outcome.NoLicenseNeeded or Outcome.Licensed or Outcome.Covered;
        var provisions = proofs.SelectMany(proof => proof.Provisions).ToList();
        var exhaustion = proofs.SelectMany(proof => proof.Exhaustion).ToList();
        var resting = provisions.Where(proof => isPermitted ? proof.Result.IsTrue : true).SelectMany(proof => proof.Tests).Concat(exhaustion.Where(test => !isPermitted || test.Result.IsTrue));
        return new MayAnswer
        {
            Question = question,
            Witness = witness,
            Outcome = outcome,
            IsBoundExceeded = isExceeded,
            Basis = isPermitted ? BasisOf(proofs.Select(static proof => proof.Provisions)) : [],
            NearMisses = NearMissesOf(provisions),
            Missing = outcome is Outcome.Undetermined or Outcome.Conflicting ? MissingIn(proofs.Select(static proof => proof.Need), provisions).Concat(exhaustion.SelectMany(static test => test.Missing)).Concat(contested).Distinct().ToValueList() : [],
            Presumptions = proofs.SelectMany(proof => proof.Need).Concat(resting).SelectMany(test => test.Presumptions).Distinct().ToValueList(),
            Proof = proofs.ToValueList(),
        };
    }

    /// <summary>The outcome of all joint readings together.</summary>
    private static Outcome Joint(List<ReadingProof> proofs)
    {
        if (proofs.TrueForAll(proof => proof.Outcome <= Outcome.Covered))
            return proofs.Max(proof => proof.Outcome);
        if (proofs.TrueForAll(proof => proof.Outcome == Outcome.NotLicensed))
            return Outcome.NotLicensed;
        return proofs.TrueForAll(proof => proof.Outcome is <= Outcome.Covered or Outcome.NotLicensed) ? Outcome.Conflicting : Outcome.Undetermined;
    }

    /// <summary>The provisions that suffice in every reading.</summary>
    internal static ValueList<Basis> BasisOf(IEnumerable<ValueList<ProvisionProof>> readings)
        => readings.First()
            .Where(proof => proof.Provision is not null && proof.Result.IsTrue && readings.All(other => Same(other, proof)?.Result.IsTrue == true))
            .Select(proof => new Basis(proof.Agreement, proof.Provision!, proof.Clause, proof.Gives))
            .ToValueList();

    private static ProvisionProof? Same(ValueList<ProvisionProof> reading, ProvisionProof proof)
        => reading.FirstOrDefault(other => other.Provision == proof.Provision && other.Agreement == proof.Agreement);

    internal static ValueList<NearMiss> NearMissesOf(IEnumerable<ProvisionProof> provisions)
        => provisions
            .Where(proof => proof.Provision is not null && proof.Tests.Count(test => test.Result.IsFalse) == 1 && proof.Tests.All(test => !test.Result.IsUnknown))
            .Select(proof => new NearMiss(proof.Agreement, proof.Provision!, proof.Clause, proof.Tests.First(test => test.Result.IsFalse)))
            .Distinct()
            .ToValueList();

    /// <summary>What undecided tests miss: of what must be so altogether, where that is not decided, and of the provisions that are not.</summary>
    internal static IEnumerable<MissingFact> MissingIn(IEnumerable<ValueList<TestResult>> needs, IEnumerable<ProvisionProof> provisions)
        => needs.Where(need => All(need).IsUnknown).SelectMany(static need => need)
            .Concat(provisions.Where(proof => proof.Result.IsUnknown).SelectMany(proof => proof.Tests))
            .SelectMany(test => test.Missing);

    internal static Truth All(ValueList<TestResult> tests) => tests.Aggregate(Truth.True, static (result, test) => result & test.Result);

    /// <summary>Whether one of the sales exhausted the right.</summary>
    internal static Truth Any(ValueList<TestResult> exhaustion) => exhaustion.Aggregate(Truth.False, static (result, test) => result | test.Result);

    private static Truth Any(ValueList<ProvisionProof> provisions, Outcome gives)
        => provisions.Where(proof => proof.Gives == gives).Aggregate(Truth.False, static (result, proof) => result | proof.Result);
}
