using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>One grant of something other than patents, tested against what is asked, test by test in their fixed order.</summary>
internal sealed class RightTests(Facts facts, JointReading reading, Case @case, Dimension<IntangibleId> asked, Agreement agreement, Provision provision, RightGrant grant)
{
    /// <summary>Whether it is understood, binds, is in effect, and covers what is asked, whoever has it.</summary>
    internal IEnumerable<TestResult> Covers()
    {
        var standing = new StandingTests(facts, reading, @case, agreement, provision);
        var scope = new ScopeTests(facts, reading, @case, agreement, provision, grant);
        return [standing.Understood(), standing.Binding(), standing.InEffect(), Captured(), scope.Act(), scope.Product(), scope.Territory()];
    }

    internal TestResult Captured()
    {
        var test = new TestBuilder(TestKind.Captured, provision.Id.Value);
        if (!reading.TryGet(grant.Subject, $"subject of {provision.Id}", out var subject))
            return test.Unknown(grant.Subject, "subject", "In what it is granted").Build();

        test.On(grant.Subject, "subject");
        var isIn = new IntangibleMembership(facts, asked).IsIn(subject);
        return isIn.IsTrue ? test.Pass("It is in its subject.").Build()
            : isIn.IsUnknown ? test.Unknown("Whether it is in its subject is not known.", test.Missing("subject", MissingReason.NotDecidable, "Whether it is in its subject.")).Build()
            : agreement.Completeness == Completeness.FullText || grant.ConfinedIn.Contains(ScopeDimension.Subject) || subject is Intangibles.ListedIntangibles ? test.Fail("It is not in its subject.").Build()
            : test.Unknown("It is not in its subject as far as it was captured.", test.Missing("subject", MissingReason.NotCaptured, "Whether its subject reaches further.")).Build();
    }

    /// <summary>Whether somebody is among those to whom it is granted.</summary>
    internal TestResult Grantee(PartyId party)
    {
        var test = new TestBuilder(TestKind.Actor, provision.Id.Value);
        var isOne = IsAmong(grant.Grantees, "grantees", party);
        return isOne.IsTrue ? test.Pass($"It is granted to {party}.").Build()
            : isOne.IsFalse ? test.Fail($"It is not granted to {party}.").Build()
            : test.Unknown($"Whether it is granted to {party} is not known.", test.Missing("grantees", MissingReason.NotRecorded, $"Whether {party} is one of the grantees, or an affiliate to whom it is granted.")).Build();
    }

    /// <summary>Whether somebody is among those who grant it.</summary>
    internal Truth IsGrantor(PartyId party) => IsAmong(grant.Grantors, "grantors", party);

    private Truth IsAmong(Parties.PartySet set, string member, PartyId party) => PartyBelonging.IsAmong(facts, reading, agreement, provision, set, member, party, @case.Day);
}
