using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Draws the answer from proofs, without testing anything again.</summary>
internal static class GrantSummary
{
    internal static GrantAnswer Of(GrantQuestion question, Verdict verdict, List<GrantProof> proofs, List<MissingFact> contested, bool isExceeded)
    {
        var provisions = proofs.SelectMany(static proof => proof.Provisions).ToList();
        var deciding = verdict == Verdict.Yes ? provisions.Where(static proof => proof.Does == BearingKind.Allows && proof.Result.IsTrue)
            : verdict == Verdict.No ? provisions.Where(static proof => proof.Does == BearingKind.Forbids && proof.Result.IsTrue)
            : [];
        return new GrantAnswer
        {
            Question = question,
            Verdict = verdict,
            IsBoundExceeded = isExceeded,
            Basis = deciding.Concat(verdict == Verdict.Yes ? Excepted(proofs) : []).Where(static proof => proof.Provision is not null).Select(static proof => new CitedProvision(proof.Agreement, proof.Provision, proof.Clause)).Distinct().ToValueList(),
            Consents = verdict == Verdict.No ? ConsentsOf(proofs).Distinct().ToValueList() : [],
            Conditions = verdict == Verdict.Undetermined ? [] : ConditionsOf(verdict, provisions).Distinct().ToValueList(),
            NearMisses = NearMissesOf(provisions),
            Missing = verdict == Verdict.Undetermined ? proofs.SelectMany(MissingIn).Concat(contested).Distinct().ToValueList() : [],
            Presumptions = proofs.SelectMany(static proof => proof.Power).Concat(provisions.Where(proof => Rests(verdict, proof)).SelectMany(static proof => proof.Tests)).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
            Proof = proofs.ToValueList(),
        };
    }

    /// <summary>Where it may: the clauses that would stand in the way, but for what they say themselves.</summary>
    private static IEnumerable<BearingProof> Excepted(List<GrantProof> proofs)
        => proofs.SelectMany(static proof => proof.Provisions).Where(static proof => proof.Does == BearingKind.Forbids && OnlyPowerFails(proof));

    private static bool OnlyPowerFails(BearingProof proof)
        => proof.Tests.All(static test => test.Test == TestKind.PowerGiven ? test.Result.IsFalse : test.Result.IsTrue || (test.Test == TestKind.InEffect && test.Result.IsUnknown));

    private static bool Rests(Verdict verdict, BearingProof proof)
        => verdict == Verdict.Undetermined || (verdict == Verdict.Yes) == (proof.Does == BearingKind.Forbids) || proof.Result.IsTrue;

    /// <summary>Consent helps only where the power is there, and nothing but consent is lacking.</summary>
    private static IEnumerable<NeededConsent> ConsentsOf(List<GrantProof> proofs)
    {
        foreach (var proof in proofs)
        {
            var forbidding = proof.Provisions.Where(static one => one.Does == BearingKind.Forbids && one.Result.IsTrue).ToList();
            var denying = proof.Provisions.Where(static one => one.Does == BearingKind.Allows && OnlyPowerFails(one)).ToList();
            foreach (var consent in forbidding.Concat(denying).Select(static one => one.Consent).OfType<NeededConsent>())
                yield return consent;
        }
    }

    private static IEnumerable<GrantCondition> ConditionsOf(Verdict verdict, List<BearingProof> provisions)
        => provisions.Where(proof => verdict == Verdict.Yes
            ? (proof.Does == BearingKind.Allows && !proof.Result.IsFalse) || OnlyPowerFails(proof)
            : (proof.Does == BearingKind.Forbids && proof.Result.IsTrue) || OnlyPowerFails(proof)).SelectMany(static proof => proof.Conditions);

    private static ValueList<NearMiss> NearMissesOf(List<BearingProof> provisions)
        => provisions
            .Where(static proof => proof.Provision is not null && proof.Does == BearingKind.Allows && proof.Tests.Count(static test => test.Result.IsFalse) == 1 && proof.Tests.All(static test => !test.Result.IsUnknown))
            .Select(static proof => new NearMiss(proof.Agreement, proof.Provision!, proof.Clause, proof.Tests.First(static test => test.Result.IsFalse)))
            .Distinct()
            .ToValueList();

    private static IEnumerable<MissingFact> MissingIn(GrantProof proof)
        => proof.Power.Concat(proof.Provisions.Where(static one => one.Result.IsUnknown).SelectMany(static one => one.Tests)).SelectMany(static test => test.Missing);
}
