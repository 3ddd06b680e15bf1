using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Lives;
using LicensingModel.Patents.Scopes;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>Whether a licence is needed at all: an enforceable right there on that day, which is somebody else's.</summary>
internal sealed class NeedTests(Facts facts, JointReading reading, Case @case)
{
    internal ValueList<TestResult> Run()
        => facts.Document.UnrecognizedMembers.Count > 0 ? [NotUnderstood()] : [RightInForce(), new OwnershipTest(facts, reading, @case).Run()];

    /// <summary>What a document as a whole says without being understood may bear on everything.</summary>
    private TestResult NotUnderstood()
    {
        var test = new TestBuilder(TestKind.Understood, "document");
        foreach (var member in facts.Document.UnrecognizedMembers)
            test.Unknown($"`{member.Name}` is not understood.", test.Missing(member.Name, MissingReason.NotUnderstood, $"What `{member.Name}` means."));
        return test.Build();
    }

    /// <summary>Whether an enforceable right exists there on that day: none does, wherever it was granted, before anything was filed.</summary>
    internal TestResult RightInForce()
    {
        var found = RightFound();
        return found.Result.IsUnknown && @case.Patent is { } patent && new TitleChain(facts, reading, @case.Asset!).NotThere(@case.Day) is { } reason
            ? new TestBuilder(TestKind.RightInForce, patent.Id.Value).On(patent.FirstFiled, "firstFiled").Fail(reason).Build()
            : found;
    }

    private TestResult RightFound()
    {
        var test = new TestBuilder(TestKind.RightInForce, @case.Patent?.Id.Value ?? "patents");
        if (@case.IsAboutIntangibles)
            return new TestBuilder(TestKind.RightInForce, @case.Asset?.Id ?? "rights").Pass("Whether it is protected there on that day is not asked: the question supposes it.").Build();
        if (@case.Patent is not { } patent)
        {
            return @case.Scope is null || ScopeRelation.IsOpenEnded(@case.Scope)
                ? test.Pass("The question ranges over patents that are in force.").Build()
                : test.Unknown("Whether patents that the scope names are in force is not worked out.", test.Missing("protection", MissingReason.NotDecidable, "Whether a patent asked about is in force.")).Build();
        }

        if (!facts.IsUnderstood(patent))
            return test.Unknown("The patent is written in a way that is not understood.", test.Missing("unrecognized", MissingReason.NotUnderstood, $"{patent.Id} has members that are not understood.")).Build();
        if (!reading.TryGet(patent.Protection, $"protection of {patent.Id}", out _) && patent.UnitaryEffect is null)
            return test.Unknown(patent.Protection, "protection", $"Where {patent.Id} is in force").Build();

        var life = PatentLife.Of(patent, facts, reading);
        var countries = @case.Country.TryGetValue(out var country) ? [country] : life.Countries;
        var tests = countries.SelectMany(life.In).Select(right => RightInForce(patent, right)).ToList();
        if (tests.Find(entry => entry.Result.IsTrue) is { } standing)
            return standing;
        if (!life.IsProtectionKnown)
            return test.Unknown(patent.Protection, "protection", $"Where {patent.Id} is in force").Build();
        return tests.Find(entry => entry.Result.IsUnknown) ?? tests.FirstOrDefault()
            ?? test.On(patent.Protection, "protection").Fail($"{patent.Id} gives no right in {(@case.Country.IsFixed ? @case.Country : "any country")}.").Build();
    }

    private TestResult RightInForce(Patent patent, NationalLife right)
    {
        var test = new TestBuilder(TestKind.RightInForce, patent.Id.Value).On(patent.Protection, "protection");
        facts.NoteBegin(right.Granted);
        facts.NoteEnd(right.LastDay);
        foreach (var day in right.History.Days)
            facts.NoteBegin(day);
        foreach (var certificate in right.Certificates)
            facts.NoteEnd(certificate.LastDay);

        var finding = right.InForce(@case.Day);
        if (finding.Result.IsUnknown)
            return test.Unknown(finding.Reason, finding.Missing.Select(datum => Missing(patent, datum))).Build();

        // What is taken for granted is so only as far as events are recorded.
        if (finding.TakesForGranted.Count > 0 && !facts.IsRecorded(@case.Day))
        {
            return test.Unknown(
                $"Whether {patent.Id} has lapsed is not recorded up to {Words.Day(@case.Day)}.",
                test.Missing("protection", MissingReason.NotRecorded, $"Whether {patent.Id} has lapsed after events were last recorded.")).Build();
        }

        if (finding.Result.IsTrue && GivenUp(patent) is { } abandonment)
            return test.Unknown($"{patent.Id} may have been given up by {abandonment.Id}.", new MissingFact(abandonment.Id.Value, "kind", MissingReason.NotDecidable, $"What {abandonment.Id} did to {patent.Id}.")).Build();
        foreach (var presumption in finding.TakesForGranted)
            test.Presume(Presumption.NothingUnrecordedHappened, $"{patent.Id}: {presumption}");
        return (finding.Result.IsTrue ? test.Pass(finding.Reason) : test.Fail(finding.Reason)).Build();
    }

    /// <summary>What is recorded as giving the patent up: whether and where the right ended by it, its registers would say.</summary>
    private RecordedEvent? GivenUp(Patent patent)
        => facts.Document.Events.FirstOrDefault(recorded => (recorded.Kind == EventKind.Abandonment || recorded.Kind == EventKind.Expiry) && recorded.Patents.Contains(patent.Id)
            && !new ConditionTest(facts, @case).IsMet(Condition.After(recorded.Id)).IsFalse);

    private static MissingFact Missing(Patent patent, MissingDatum datum)
        => new(patent.Id.Value, datum.Path, datum.Term is { } term ? Words.Why(term) : MissingReason.NotDecidable, datum.Explanation);
}
