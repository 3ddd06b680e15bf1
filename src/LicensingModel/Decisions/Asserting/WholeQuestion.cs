using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents.Scopes;
using LicensingModel.Products.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Asserting;

/// <summary>
/// Whether a provision that protects in some of the cases that a question leaves open protects in all of them. Only then may the right not be asserted in any; where that is not shown,
/// the answer stays open.
/// </summary>
internal sealed class WholeQuestion(Facts facts, Case @case, PartyId holder)
{
    /// <summary>The proof, with what is not shown to protect in every case as unknown.</summary>
    internal ProvisionProof Of(ProvisionProof proof, Grant grant)
    {
        if (!proof.Result.IsTrue)
            return proof;
        return proof with { Tests = proof.Tests.Select(test => IsWhole(test.Test, grant) ? test : Open(proof, test)).ToValueList() };
    }

    /// <summary>The tests of earlier sales: what exhausts the right for some acts does not for making, so that an open act is not all covered.</summary>
    internal ValueList<TestResult> Of(ValueList<TestResult> exhaustion)
        => @case.Act.IsFixed ? exhaustion : exhaustion.Select(test => !test.Result.IsTrue ? test : test with
        {
            Result = Truth.Unknown,
            Missing = [new MissingFact("question", "act", MissingReason.NotDecidable, "For which act it is asserted: a sale exhausts nothing for making.")],
        }).ToValueList();

    private bool IsWhole(TestKind test, Grant grant) => test switch
    {
        TestKind.Actor => @case.Actor.IsFixed,
        TestKind.Act => @case.Act.IsFixed || (@case.IsActIn(grant) && grant.HaveMade.IsSilent),
        TestKind.Product => @case.IsProductIn(grant),
        TestKind.Territory => @case.IsCountryIn(grant),
        TestKind.Captured => @case.Patent is not null || (((PatentGrant)grant).Subject.TryGetValue(out var subject) && (@case.Scope is { } scope ? facts.Scopes.IsWithin(scope, subject).IsTrue : subject is AllPatents && subject.UnrecognizedMembers.Count == 0)),
        TestKind.Power => @case.Patent is not null || grant.Grantors.Parties.Contains(holder),
        _ => true,
    };

    private static TestResult Open(ProvisionProof proof, TestResult test)
    {
        var subject = proof.Provision!.Value;
        return test with
        {
            Result = Truth.Unknown,
            Reason = $"{test.Reason} Whether it protects in all cases that the question leaves open is not shown.",
            Missing = [new MissingFact(subject, Term(test.Test), MissingReason.NotDecidable, $"Whether {subject} protects in all cases that the question leaves open.")],
        };
    }

    private static string Term(TestKind test) => test switch
    {
        TestKind.Actor => "grantees",
        TestKind.Act => "acts",
        TestKind.Product => "products",
        TestKind.Territory => "territory",
        TestKind.Power => "grantors",
        _ => "subject",
    };
}
