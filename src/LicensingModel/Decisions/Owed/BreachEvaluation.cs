using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Decisions.Owed;

/// <summary>Answers whether doing something would breach a stated duty.</summary>
internal sealed class BreachEvaluation(LicensingDocument document, BreachQuestion question)
{
    /// <summary>Topics of general provisions that forbid nothing of what duties are about.</summary>
    internal static IReadOnlyList<GeneralTopic> Harmless { get; } =
    [
        GeneralTopic.GoverningLaw, GeneralTopic.Disputes, GeneralTopic.Liability, GeneralTopic.LiabilityCap, GeneralTopic.UncappedLiability, GeneralTopic.Warranty, GeneralTopic.Notices,
        GeneralTopic.Termination, GeneralTopic.Convenience, GeneralTopic.Renewal, GeneralTopic.Damages, GeneralTopic.Insurance, GeneralTopic.ThirdPartyBeneficiaries,
        GeneralTopic.Indemnity, GeneralTopic.Definitions, GeneralTopic.EntireAgreement, GeneralTopic.Remedies, GeneralTopic.BusinessDays,
    ];

    private readonly Facts _facts = new(document, question.PresumeThrough);

    internal BreachAnswer Answer()
    {
        var readings = JointReadings<List<TestedProvision>>.Of(Prove);
        var verdicts = readings.Proofs.ConvertAll(VerdictOf);
        var outcome = readings.IsExceeded || verdicts.Distinct().Count() > 1 ? Verdict.Undetermined : verdicts[0];
        var all = readings.Proofs.SelectMany(static proof => proof).Distinct().ToList();
        var basis = all.Where(tested => tested.Result.IsTrue && readings.Proofs.TrueForAll(proof => proof.Any(other => other.Cited == tested.Cited && other.Result.IsTrue)));
        return new BreachAnswer
        {
            Question = question,
            Outcome = outcome,
            Basis = outcome == Verdict.Yes ? basis.Select(static tested => tested.Cited).Distinct().ToValueList() : [],
            Missing = outcome == Verdict.Undetermined
                ? all.Where(static tested => tested.Result.IsUnknown).SelectMany(static tested => tested.Tests).SelectMany(static test => test.Missing).Concat(readings.Contested).Distinct().ToValueList()
                : [],
            NearMisses = all.Where(static tested => tested.Tests.Count(static test => test.Result.IsFalse) == 1 && tested.Tests.Any(static test => test.Test == TestKind.Forbids && test.Result.IsTrue)).ToValueList(),
            Presumptions = all.Where(tested => outcome != Verdict.Yes || tested.Result.IsTrue).SelectMany(static tested => tested.Tests).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
            Proof = all.ToValueList(),
        };
    }

    private static Verdict VerdictOf(List<TestedProvision> proof)
    {
        var isForbidden = proof.Aggregate(Truth.False, static (result, tested) => result | tested.Result);
        return isForbidden.IsTrue ? Verdict.Yes : isForbidden.IsFalse ? Verdict.No : Verdict.Undetermined;
    }

    private List<TestedProvision> Prove(JointReading reading)
    {
        List<TestedProvision> proof = [];
        foreach (var agreement in document.Agreements.Where(agreement => question.Agreement is null || agreement.Id == question.Agreement))
        {
            foreach (var provision in agreement.Provisions.Where(provision => Grants.IsAsked(question, agreement, provision)))
            {
                if (provision.Body is Duty duty)
                    proof.Add(new ProhibitionTests(_facts, reading, question, agreement, provision, duty).Prove());
                else if (MayForbid(provision.Body) is { } why && MayConcern(agreement))
                    proof.Add(Open(reading, agreement, provision, why));
            }

            proof.AddRange(Unread(reading, agreement));
        }

        return proof;
    }

    /// <summary>Why a provision that is no duty may forbid it; null where it does not.</summary>
    private (MissingReason Why, string Term)? MayForbid(ProvisionBody body) => body switch
    {
        UnrecognizedBody unrecognized when unrecognized.BearsOn != Bearing.Nothing => (MissingReason.NotUnderstood, "body"),
        GeneralTerm general when !Harmless.Contains(general.Topic) => (MissingReason.NotDecidable, "body/text"),
        Grant { Effect.IsKnown: true } grant when question.Action == DutyAction.Challenge && !MayGive(grant) => null,
        Grant or Transfer when IsOfRights(question.Action) => (MissingReason.NotDecidable, "body"),
        _ => null,
    };

    /// <summary>Whether the one asked about is among those who grant it, or may be: what others grant forbids him nothing.</summary>
    private bool MayGive(Grant grant)
        => grant.Grantors.Parties.Any(party => party == question.By || _facts.IsOpenClass(party)) || !Affiliation.MayBeLinked(_facts, grant.Grantors.Parties, question.By, question.On).IsFalse;

    /// <summary>Whether grants themselves say something of it: whom they exclude, how they pass on.</summary>
    private static bool IsOfRights(DutyAction action)
        => !action.IsKnown || action == DutyAction.License || action == DutyAction.Assign || action == DutyAction.Exercise || action == DutyAction.Enforce || action == DutyAction.Challenge
            || action == DutyAction.Manufacture || action == DutyAction.Distribute || action == DutyAction.Market || action == DutyAction.Supply;

    private TestedProvision Open(JointReading reading, Agreement agreement, Provision provision, (MissingReason Why, string Term) open)
    {
        var test = new TestBuilder(TestKind.Forbids, provision.Id.Value);
        test.Unknown($"{provision.Id} is no duty, but may forbid it; that is not judged here.", test.Missing(open.Term, open.Why, $"Whether {provision.Id} forbids it."));
        var standing = new StandingTests(_facts, reading, ProhibitionTests.CaseOf(question), agreement, provision);
        return new TestedProvision { Agreement = agreement.Id, Provision = provision.Id, Clause = provision.Clause, Tests = [standing.Binding(), standing.InEffect(), test.Build()] };
    }

    /// <summary>What was not seen of an agreement, or is said of it as a whole and not understood.</summary>
    private IEnumerable<TestedProvision> Unread(JointReading reading, Agreement agreement)
    {
        var test = new TestBuilder(TestKind.UnreadProvisions, agreement.Id.Value);
        foreach (var obscurity in _facts.Obscurities.Where(obscurity => ReferenceEquals(obscurity.Agreement, agreement) && obscurity.Provision is null && Grants.IsAsked(question, agreement, null)))
            test.Unknown($"`{obscurity.Path}` is not understood.", test.Missing(obscurity.Path, MissingReason.NotUnderstood, $"What `{obscurity.Path}` of {agreement.Id} means."));
        if (!question.IsConfined && agreement.Completeness != Completeness.FullText)
            test.Unknown($"{agreement.Id} was not seen in full; a provision that was not seen could forbid it.", test.Missing("provisions", MissingReason.NotCaptured, $"Whether {agreement.Id} has provisions that were not seen and forbid it."));
        if (test.Result.IsTrue || !MayConcern(agreement))
            yield break;

        var exists = new TestBuilder(TestKind.InEffect, agreement.Id.Value);
        new StatusTest(_facts, reading, agreement, question.On).Add(exists);
        yield return new TestedProvision { Agreement = agreement.Id, Tests = [exists.Build(), test.Build()] };
    }

    private bool MayConcern(Agreement agreement)
        => agreement.AllParties.Count == 0 || agreement.AllParties.Contains(question.By) || agreement.AllParties.Any(_facts.IsOpenClass) || !Affiliation.MayBeLinked(_facts, agreement.AllParties, question.By, question.On).IsFalse;
}
