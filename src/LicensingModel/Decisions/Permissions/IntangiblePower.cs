using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;

namespace LicensingModel.Decisions.Permissions;

/// <summary>What somebody may grant or assign of marks, works, software and know-how.</summary>
internal sealed class IntangiblePower(Facts facts, JointReading reading, Case @case, GrantQuestion question)
{
    /// <summary>
    /// Whether it is its own: by what is recorded of its holders; where nothing is, whoever is recorded as licensing it to others counts as having it, as far as is recorded.
    /// </summary>
    internal TestResult Title()
    {
        var test = new TestBuilder(TestKind.Power, question.By.Value);
        var declared = question.Intangible.TryGetValue(out var id) ? facts.Document.Intangibles.FirstOrDefault(intangible => intangible.Id == id) : null;
        AddPassings(test);
        if (declared is null || !facts.IsUnderstood(declared))
            return test.Unknown("Who holds it is not known.", test.Missing("intangibles", declared is null ? MissingReason.NotCaptured : MissingReason.NotUnderstood, "Who holds it.")).Build();
        if (!declared.Holders.IsBlank)
            return ByHolders(test, declared);

        var licences = Licences().Where(entry => entry.Tests.Captured().Result.IsTrue && entry.Tests.IsGrantor(question.By).IsTrue).ToList();
        if (licences.Count == 0)
            return test.Unknown($"Who holds {declared.Id} is {Words.State(declared.Holders)}.", new MissingFact(declared.Id.Value, "holders", Words.Why(declared.Holders), $"Who holds {declared.Id}.")).Build();
        return test.Pass($"{question.By} is recorded as the one who licenses {declared.Id}: {Words.List(licences.Select(static entry => entry.Provision.Id))}.").Build();
    }

    private TestResult ByHolders(TestBuilder test, Intangibles.Intangible declared)
    {
        if (!reading.TryGet(declared.Holders, $"holders of {declared.Id}", out var holdings))
            return test.Unknown($"Who holds {declared.Id} is {Words.State(declared.Holders)}.", new MissingFact(declared.Id.Value, "holders", Words.Why(declared.Holders), $"Who holds {declared.Id}.")).Build();

        foreach (var holding in holdings)
            facts.NoteBoundaries(holding.During);
        var holders = holdings.Where(holding => holding.During.Contains(@case.Day)).SelectMany(static holding => holding.Holders).Distinct().ToList();
        test.On(declared.Holders, "holders");
        if (!facts.IsRecorded(@case.Day))
            test.Unknown($"Whether {declared.Id} was transferred is not recorded.", new MissingFact(declared.Id.Value, "holders", MissingReason.NotRecorded, $"Who holds {declared.Id} after events were last recorded."));
        else if (holders is [var only] && only == question.By)
            test.Pass($"{question.By} holds {declared.Id}.").Presume(Presumption.NothingUnrecordedHappened, declared.Id.Value, $"No transfer of {declared.Id} that is not recorded.");
        else if (holders.Count > 0 && !holders.Contains(question.By))
            test.Fail($"{question.By} does not hold {declared.Id}.");
        else
            test.Unknown($"Whether {question.By} may dispose of {declared.Id} alone is not known.", new MissingFact(declared.Id.Value, "holders", MissingReason.NotDecidable, $"What {question.By} may do with {declared.Id} alone."));
        return test.Build();
    }

    /// <summary>Transfers by which it may have passed it on.</summary>
    private void AddPassings(TestBuilder test)
    {
        foreach (var (agreement, provision, transfer) in Grants.With<RightTransfer>(facts.Document).Where(entry => entry.Body.From == question.By))
        {
            var isIn = reading.TryGet(transfer.Subject, $"subject of {provision.Id}", out var subject) ? new IntangibleMembership(facts, question.Intangible).IsIn(subject) : Truth.Unknown;
            var standing = new StandingTests(facts, reading, @case, agreement, provision);
            if (!isIn.IsFalse && !standing.Binding().Result.IsFalse)
                test.Unknown($"{question.By} may have passed it on under {provision.Id}.", new MissingFact(provision.Id.Value, "body/subject", MissingReason.NotDecidable, $"Whether {provision.Id} of {agreement.Id} passed it on."));
        }
    }

    private IEnumerable<(Agreement Agreement, Provisions.Provision Provision, RightGrant Grant, RightTests Tests)> Licences()
        => Grants.With<RightGrant>(facts.Document).Where(static entry => entry.Body.Effect == GrantEffect.License || !entry.Body.Effect.IsKnown)
            .Select(entry => (entry.Agreement, entry.Provision, entry.Body, new RightTests(facts, reading, @case, question.Intangible, entry.Agreement, entry.Provision, entry.Body)));

    /// <summary>The licences that may exclude another one, each with whether it does.</summary>
    internal IEnumerable<BearingProof> Exclusives()
    {
        foreach (var (agreement, provision, grant, tests) in Licences().Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var degree = Exclusiveness.On(@case.Day, facts, reading, provision, grant);
            if (degree == Exclusivity.NonExclusive)
                continue;

            var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value).On(grant.Exclusivity, "body/exclusivity");
            if (degree == Exclusivity.Exclusive || degree == Exclusivity.Sole || degree == Exclusivity.CoExclusive)
                test.Pass($"It is {degree} on {Words.Day(@case.Day)}.");
            else
                test.Unknown(grant.Exclusivity, "body/exclusivity", "Whom it excludes");
            yield return Bearing.Of(agreement, provision, BearingKind.Forbids, [.. tests.Covers(), Grantor(tests, provision), Others(tests), test.Build()]) with
            {
                Consent = new NeededConsent(grant.Grantees.Parties, agreement.Id, provision.Id, provision.Clause),
            };
        }
    }

    private TestResult Grantor(RightTests tests, Provisions.Provision provision)
    {
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        var isHis = tests.IsGrantor(question.By);
        return isHis.IsTrue ? test.Pass($"{question.By} granted it.").Build()
            : isHis.IsFalse ? test.Fail($"{question.By} did not grant it.").Build()
            : test.Unknown($"Whether {question.By} granted it is not known.", test.Missing("grantors", MissingReason.NotDecidable, $"Whether {question.By} is one of the grantors.")).Build();
    }

    /// <summary>Whether the one to whom it would be granted is somebody else than those who have it.</summary>
    private TestResult Others(RightTests tests)
    {
        var test = new TestBuilder(TestKind.Actor, question.By.Value);
        if (!question.To.TryGetValue(out var to))
            return test.Pass("Others than the licensee are asked about.").Build();

        var grantee = tests.Grantee(to);
        return grantee.Result.IsFalse ? test.Pass($"{to} is not the licensee.").Build()
            : grantee.Result.IsTrue ? test.Fail($"{to} is the licensee itself.").Build()
            : test.Unknown(grantee.Reason, grantee.Missing).Build();
    }

    /// <summary>The grants that may let it sublicense, and whether each does.</summary>
    internal IEnumerable<BearingProof> Heads()
    {
        foreach (var (agreement, provision, grant, tests) in Licences().Where(entry => @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var sublicensing = new SublicensingTest(facts, reading, question, agreement, provision, grant);
            var effect = new TestBuilder(TestKind.Permits, provision.Id.Value);
            if (grant.Effect.IsKnown)
                effect.Pass("It is a licence.");
            else
                effect.Unknown($"What the effect `{grant.Effect}` gives is not understood.", effect.Missing("body/effect", MissingReason.NotUnderstood, "What it gives."));
            yield return Bearing.Head(agreement, provision, grant, sublicensing, [.. tests.Covers(), tests.Grantee(question.By), effect.Build(), sublicensing.Run()]);
        }
    }
}
