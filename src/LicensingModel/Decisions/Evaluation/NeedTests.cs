using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Patents;
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

    private TestResult RightInForce()
    {
        var test = new TestBuilder(TestKind.RightInForce, @case.Patent?.Id.Value ?? "patents");
        if (@case.Patent is not { } patent)
        {
            return @case.Scope is null || ScopeRelation.IsOpenEnded(@case.Scope)
                ? test.Pass("The question ranges over patents that are in force.").Build()
                : test.Unknown("Whether patents that the scope names are in force is not worked out.", test.Missing("protection", MissingReason.NotDecidable, "Whether a patent asked about is in force.")).Build();
        }

        if (!facts.IsUnderstood(patent))
            return test.Unknown("The patent is written in a way that is not understood.", test.Missing("unrecognized", MissingReason.NotUnderstood, $"{patent.Id} has members that are not understood.")).Build();
        if (!reading.TryGet(patent.Protection, $"protection of {patent.Id}", out var rights))
            return test.Unknown(patent.Protection, "protection", $"Where {patent.Id} is in force").Build();

        var asked = rights.Where(right => !@case.Country.TryGetValue(out var country) || right.Country == country).ToList();
        var tests = asked.ConvertAll(right => RightInForce(patent, right));
        return tests.Find(entry => entry.Result.IsTrue) ?? tests.Find(entry => entry.Result.IsUnknown) ?? tests.FirstOrDefault()
            ?? test.On(patent.Protection, "protection").Fail($"{patent.Id} gives no right in {(@case.Country.IsFixed ? @case.Country : "any country")}.").Build();
    }

    private TestResult RightInForce(Patent patent, NationalRight right)
    {
        var test = new TestBuilder(TestKind.RightInForce, patent.Id.Value).On(patent.Protection, "protection");
        Granted(test, patent, right);
        NotEnded(test, patent, right);
        return test.Build();
    }

    private void Granted(TestBuilder test, Patent patent, NationalRight right)
    {
        if (!reading.TryGet(right.Granted, $"grant of {patent.Id} in {right.Country}", out var granted))
        {
            test.Unknown(right.Granted, $"protection/{right.Country}/granted", $"The grant of {patent.Id} in {right.Country}");
            return;
        }

        var date = granted.Resolve(facts);
        facts.NoteBegin(date);
        var isGranted = date.IsOnOrBefore(@case.Day);
        if (isGranted.IsFalse)
            test.Fail($"{patent.Id} is not granted in {right.Country} on {Words.Day(@case.Day)}; provisional protection may accrue.");
        else if (isGranted.IsTrue)
            test.Pass($"{patent.Id} is granted in {right.Country}.");
        else
            test.Unknown($"When {patent.Id} is granted in {right.Country} is not known.", test.Missing($"protection/{right.Country}/granted", MissingReason.NotDecidable, $"The grant of {patent.Id} in {right.Country} depends on something that is not known."));
    }

    private void NotEnded(TestBuilder test, Patent patent, NationalRight right)
    {
        if (!reading.TryGet(right.LastDayInForce, $"end of {patent.Id} in {right.Country}", out var last))
        {
            test.Unknown(right.LastDayInForce, $"protection/{right.Country}/lastDayInForce", $"The last day of {patent.Id} in {right.Country}");
            return;
        }

        var date = last.Resolve(facts);
        facts.NoteEnd(date);
        var isInForce = date.IsOnOrAfter(@case.Day);
        if (isInForce.IsFalse)
            test.Fail($"{patent.Id} is no longer in force in {right.Country} on {Words.Day(@case.Day)}.");
        else if (isInForce.IsUnknown)
            test.Unknown($"Whether {patent.Id} is still in force in {right.Country} is not known.", test.Missing($"protection/{right.Country}/lastDayInForce", MissingReason.NotDecidable, $"The last day of {patent.Id} in {right.Country} depends on something that is not known."));
        else if (facts.IsRecorded(@case.Day))
            test.Pass("It is in force.").Presume(Presumption.NothingUnrecordedHappened, $"No lapse of {patent.Id} that is not recorded.");
        else
            test.Unknown($"Whether {patent.Id} has lapsed is not recorded up to {Words.Day(@case.Day)}.", test.Missing("protection", MissingReason.NotRecorded, $"Whether {patent.Id} has lapsed after events were last recorded."));
    }
}
