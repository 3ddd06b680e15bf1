using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether what a grant gives permits anything. What gives no permission is said to give none; an option may have been exercised, if that is recorded.</summary>
internal sealed class PermitsTest(Facts facts, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    internal IEnumerable<TestResult> Run()
    {
        if (!grant.Effect.IsKnown || grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release)
            yield break;

        var test = new TestBuilder(TestKind.Permits, provision.Id.Value);
        if (grant.Effect == GrantEffect.Standstill && @case.SuitDay is not null)
            yield return test.Pass("It is a standstill: it bars suits for a while.").Build();
        else if (grant.Effect == GrantEffect.Option && facts.Document.Events.Any(recorded => recorded.Kind == EventKind.Election && (recorded.Provisions.Contains(provision.Id) || recorded.Agreements.Contains(agreement.Id))))
            yield return test.Unknown("It is an option; an election is recorded, but what that gives is not worked out.", test.Missing("effect", MissingReason.NotDecidable, "What the exercise of the option gives.")).Build();
        else if (grant.Effect == GrantEffect.Option && !facts.IsRecorded(@case.Day))
            yield return test.Unknown("It is an option; whether it was exercised is not recorded.", test.Missing("effect", MissingReason.NotRecorded, "Whether the option was exercised.")).Build();
        else
            yield return test.Fail(WhyNothing()).Build();
    }

    private string WhyNothing()
        => grant.Effect == GrantEffect.Undertaking && grant.Undertaking.TryGetValue(out var promised) && promised == UndertakingTerms.NonAssertion ? "It is an undertaking not to assert, which is not a licence."
            : grant.Effect == GrantEffect.Undertaking ? $"It is an undertaking to license{(grant.Undertaking.TryGetValue(out var terms) ? $" ({terms})" : string.Empty)}, which is not a licence."
            : grant.Effect == GrantEffect.Standstill ? "It is a standstill: it bars suits for a while and permits nothing."
            : grant.Effect == GrantEffect.Reservation ? "It keeps something for its grantor and gives nobody else anything."
            : grant.Effect == GrantEffect.Option ? "It is an option, which is not recorded as exercised."
            : "It gives a right to be asked first, and no licence.";
}
