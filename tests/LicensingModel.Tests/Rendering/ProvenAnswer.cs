using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Tests.Rendering;

/// <summary>An answer with something in every part, so that a report shows them all.</summary>
internal static class ProvenAnswer
{
    private static readonly AgreementId _license = AgreementId.Parse("license");
    private static readonly MissingFact _amount = new("fee", "body/amount", MissingReason.Redacted, "How much is paid is blacked out.");
    private static readonly UsedPresumption _presumption = new(Presumption.NothingUnrecordedHappened, "license", "No termination that is not recorded.");

    private static readonly TestResult _binding = Test(TestKind.Binding, Truth.True, "It binds.") with { Sources = [SourceId.Parse("text"), SourceId.Parse("report")] };
    private static readonly TestResult _inEffect = Test(TestKind.InEffect, Truth.Unknown, "Whether it is paid for is not known.") with { Missing = [_amount], Presumptions = [_presumption] };
    private static readonly TestResult _territory = Test(TestKind.Territory, Truth.False, "FR is not in its territory.");

    public static MayAnswer Answer { get; } = new()
    {
        Question = new MayQuestion { Actor = PartyId.Parse("beta"), On = new LocalDate(2017, 8, 15) },
        Outcome = Outcome.Undetermined,
        Basis = [new Basis(_license, ProvisionId.Parse("grant"), ClauseReference.Parse("§2.1"), Outcome.Licensed)],
        Missing = [_amount],
        SettledBy = [_amount],
        IsSettledByCut = true,
        Presumptions = [_presumption],
        NearMisses = [new NearMiss(_license, ProvisionId.Parse("fee"), null, _territory)],
        ChangesOn = new OutcomeChange { Day = new LocalDate(2020, 1, 1), Becomes = Outcome.Undetermined, WaitsFor = [_amount] },
        IsBoundExceeded = true,
        Proof =
        [
            new ReadingProof
            {
                Reading = ["direction of supply: alpha to gamma"],
                Outcome = Outcome.Undetermined,
                Need = [Test(TestKind.RightInForce, Truth.True, "It is in force.")],
                Provisions =
                [
                    new ProvisionProof { Agreement = _license, Provision = ProvisionId.Parse("grant"), Clause = ClauseReference.Parse("§2.1"), Gives = Outcome.Licensed, Tests = [_binding, _inEffect] },
                    new ProvisionProof { Agreement = _license, Gives = Outcome.Covered, Tests = [_territory] },
                ],
            },
        ],
    };

    private static TestResult Test(TestKind kind, Truth result, string reason) => new() { Test = kind, Result = result, Reason = reason };
}
