using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>Whether one licence may be assigned by the one to whom it was granted, by what the grant itself says.</summary>
internal sealed class LicenseTransfer(Facts facts, JointReading reading, Case @case, GrantQuestion question, Agreement agreement, Provision provision, Grant grant)
{
    /// <summary>Whether the one asked about has it.</summary>
    internal TestResult IsIts()
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        var isIts = PartyBelonging.IsAmong(facts, reading, agreement, provision, grant.Grantees, "grantees", question.By, @case.Day);
        return isIts.IsTrue ? test.Pass($"It is granted to {question.By}.").Build()
            : isIts.IsFalse ? test.Fail($"It is not granted to {question.By}.").Build()
            : test.Unknown($"Whether it is granted to {question.By} is not known.", test.Missing("grantees", MissingReason.NotRecorded, $"Whether {question.By} has it.")).Build();
    }

    /// <summary>What the grant says of its passing, with whether that allows it.</summary>
    internal BearingProof Proof()
    {
        return Bearing.Of(agreement, provision, BearingKind.Allows, [.. Standing(), Passes()]) with
        {
            Consent = new NeededConsent(grant.Grantors.Parties, agreement.Id, provision.Id, provision.Clause),
        };
    }

    /// <summary>Whether it is there to be assigned.</summary>
    internal IEnumerable<TestResult> Standing()
    {
        var standing = new StandingTests(facts, reading, @case, agreement, provision);
        return [standing.Understood(), standing.Binding(), standing.InEffect()];
    }

    private TestResult Passes()
    {
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
        if (!reading.TryGet(grant.Transferability, $"transferability of {provision.Id}", out var ways))
            return test.Unknown(grant.Transferability, "body/transferability", "Whether it may be assigned").Build();

        test.On(grant.Transferability, "body/transferability");
        var passes = ways.Aggregate(Truth.False, (result, way) => result | ByWay(way));
        return passes.IsTrue ? test.Pass("It may pass in this way.").Build()
            : passes.IsFalse ? test.Fail($"It passes {Words.List(ways)} only, without consent.").Build()
            : ways.Contains(TransferRule.ToAffiliates) && question.To.TryGetValue(out var to)
            ? test.Unknown($"Whether {to} counts as an affiliate of {question.By} is not known.", test.Missing("grantees/affiliates", grant.Grantees.Affiliates.IsStated ? MissingReason.NotDecidable : Words.Why(grant.Grantees.Affiliates), $"Who is an affiliate of {question.By}, to whom it may pass, and whether {to} is one.")).Build()
            : test.Unknown("Whether it passes in this way is not known.", test.Missing("body/transferability", MissingReason.NotDecidable, "Whether it passes in this way.")).Build();
    }

    private Truth ByWay(TransferRule way)
    {
        if (way == TransferRule.Free)
            return Truth.True;
        if (way == TransferRule.None || way == TransferRule.WithConsent)
            return Truth.False;
        if (way == TransferRule.WithBusiness)
        {
            return question.Occasion is not { } occasion ? Truth.False
                : occasion == TransferOccasion.Merger || occasion == TransferOccasion.AssetSale || occasion == TransferOccasion.BusinessSale ? Truth.True
                : occasion == TransferOccasion.Security ? Truth.False
                : Truth.Unknown;
        }

        if (way != TransferRule.ToAffiliates)
            return Truth.Unknown;
        if (!question.To.TryGetValue(out var to))
            return question.ToClass is null ? Truth.False : question.ToClass == BeneficiaryClass.Affiliates || question.ToClass == BeneficiaryClass.Subsidiaries ? Truth.True : Truth.Unknown;
        return SaidRecipient.Judge(facts, question, to, PartyBelonging.IsAffiliate(facts, reading, agreement, provision, grant.Grantees.Affiliates, question.By, to, @case.Day), Truth.True);
    }
}
