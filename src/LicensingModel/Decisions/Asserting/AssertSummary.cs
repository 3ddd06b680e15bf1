using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Asserting;

/// <summary>Draws the answer whether a right may be asserted from its proofs, without testing anything again.</summary>
internal static class AssertSummary
{
    /// <summary>Yes, if there is something to assert and nothing protects; no, if there is nothing or something protects; else undetermined.</summary>
    internal static Verdict VerdictOf(ValueList<TestResult> claim, ValueList<ProvisionProof> provisions, ValueList<TestResult> exhaustion)
    {
        var isProtected = provisions.Aggregate(Summary.Any(exhaustion), static (result, proof) => result | proof.Result);
        var may = Summary.All(claim) & !isProtected;
        return may.IsTrue ? Verdict.Yes : may.IsFalse ? Verdict.No : Verdict.Undetermined;
    }

    internal static AssertAnswer Of(AssertQuestion question, JointReadings<AssertProof> readings)
    {
        var proofs = readings.Proofs;
        var verdict = readings.IsExceeded || !proofs.TrueForAll(proof => proof.Verdict == proofs[0].Verdict) ? Verdict.Undetermined : proofs[0].Verdict;
        var provisions = proofs.SelectMany(proof => proof.Provisions).ToList();
        var basis = verdict == Verdict.No ? Summary.BasisOf(proofs.Select(static proof => proof.Provisions)) : [];
        var exhaustion = proofs.SelectMany(static proof => proof.Exhaustion).ToList();
        var resting = provisions.Where(proof => basis.Count == 0 || proof.Result.IsTrue).SelectMany(proof => proof.Tests).Concat(exhaustion.Where(test => basis.Count == 0 || test.Result.IsTrue));
        return new AssertAnswer
        {
            Question = question,
            Verdict = verdict,
            IsBoundExceeded = readings.IsExceeded,
            Basis = basis,
            NearMisses = Summary.NearMissesOf(provisions),
            Missing = verdict == Verdict.Undetermined ? Summary.MissingIn(proofs.Select(static proof => proof.Claim), provisions).Concat(exhaustion.SelectMany(static test => test.Missing)).Concat(readings.Contested).Distinct().ToValueList() : [],
            Presumptions = proofs.SelectMany(proof => proof.Claim).Concat(resting).SelectMany(test => test.Presumptions).Distinct().ToValueList(),
            Proof = proofs.ToValueList(),
        };
    }
}
