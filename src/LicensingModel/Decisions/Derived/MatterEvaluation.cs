using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Derived;

/// <summary>Answers what is asked for of a provision or a patent on a day.</summary>
internal sealed class MatterEvaluation(Facts facts, FactQuestion question)
{

    internal FactAnswer Answer() => question.Of switch
    {
        OwnerOfPatent owner => Owner(owner),
        MemberOfSide member => Decided(member.Provision, (reading, agreement, provision) => [Belongs(reading, member, agreement, provision)]),
        PatentInSubject captured => Decided(captured.Provision, (reading, agreement, provision) => [Captured(reading, captured, agreement, provision)]),
        TriggerMet trigger => Decided(trigger.Provision, (reading, agreement, provision) => Trigger(reading, trigger.On, agreement, provision)),
        ExclusivityOnDay exclusivity => Exclusivity(exclusivity),
        _ => throw new ArgumentException("The question asks for something that cannot be answered.", nameof(question)),
    };

    private static Case CaseOn(LocalDate day, Patent? patent = null) => Case.On(day) with { Patent = patent };

    /// <summary>The provision asked about, which must provide what can be asked of it.</summary>
    private static ArgumentException NotOf(Provision provision, string wanted) => new($"`{provision.Id}` is not {wanted}.", nameof(provision));

    private (Agreement Agreement, Provision Provision) Find(ProvisionId id)
    {
        foreach (var agreement in facts.Document.Agreements)
        {
            if (agreement.Provisions.FirstOrDefault(provision => provision.Id == id) is { } found)
                return (agreement, found);
        }

        throw new ArgumentException($"No provision has the id `{id}`.", nameof(id));
    }

    private FactAnswer Owner(OwnerOfPatent matter)
    {
        var patent = facts.Patent(matter.Patent);
        var report = new TitleEvaluation(facts, patent, matter.On).Report();
        if (report.Missing is { } missing)
        {
            var isContested = missing.Why == MissingReason.Contested;
            return new FactAnswer { Question = question, State = isContested ? DisclosureState.Contested : DisclosureState.NotCaptured, Missing = [missing] };
        }

        var passings = TitlePassing.Of(facts, new JointReading(), patent).Where(passing => passing.HasPassed(matter.On).IsTrue && passing.To is { } taker && report.Owners.Contains(taker)).ToList();
        return new FactAnswer
        {
            Question = question,
            State = DisclosureState.Stated,
            Value = report.Owners,
            Basis = passings.Select(static passing => passing.Cited).OfType<CitedProvision>().ToValueList(),
            Presumptions = passings.SelectMany(static passing => passing.Presumptions)
                .Append(new UsedPresumption(Presumption.NothingUnrecordedHappened, patent.Id.Value, $"{patent.Id} has not changed hands otherwise than is recorded.")).Distinct().ToValueList(),
        };
    }

    /// <summary>A yes or a no, reading by reading: where they differ, nobody can say.</summary>
    private FactAnswer Decided(ProvisionId id, Func<JointReading, Agreement, Provision, ValueList<TestResult>> tests)
    {
        var (agreement, provision) = Find(id);
        var readings = JointReadings<TestedProvision>.Of(reading => new TestedProvision { Agreement = agreement.Id, Provision = id, Clause = provision.Clause, Tests = tests(reading, agreement, provision) });
        var results = readings.Proofs.Select(static tested => tested.Result).Distinct().ToList();
        var outcome = readings.IsExceeded || results is not [{ IsUnknown: false } only] ? Verdict.Undetermined : only.IsTrue ? Verdict.Yes : Verdict.No;
        return new FactAnswer
        {
            Question = question,
            Outcome = outcome,
            Basis = outcome == Verdict.Undetermined ? [] : [new CitedProvision(agreement.Id, id, provision.Clause)],
            Missing = outcome == Verdict.Undetermined ? readings.Proofs.SelectMany(static tested => tested.Tests).SelectMany(static test => test.Missing).Concat(readings.Contested).Distinct().ToValueList() : [],
            Presumptions = readings.Proofs.SelectMany(static tested => tested.Tests).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
            Proof = readings.Proofs.ToValueList(),
        };
    }

    private TestResult Belongs(JointReading reading, MemberOfSide matter, Agreement agreement, Provision provision)
    {
        var grant = provision.Body as Grant ?? throw NotOf(provision, "a grant");
        var (side, member) = matter.Side == GrantSide.Grantors ? (grant.Grantors, "grantors") : (grant.Grantees, "grantees");
        var test = new TestBuilder(TestKind.Affiliate, provision.Id.Value);
        if (!facts.IsUnderstood(side) || !facts.IsUnderstood(matter.Party))
            return test.Unknown("Something that is written of it is not understood.", test.Missing(member, MissingReason.NotUnderstood, $"Who the {member} are.")).Build();

        var from = new TermTest(facts, reading, agreement, provision, matter.On).Effect;
        var belongs = new ActorTest(facts, reading, CaseOn(matter.On), provision, grant, from).IsOn(side, member, matter.Party, matter.On);
        if (!side.Parties.Contains(matter.Party))
            test.On(side.Affiliates, $"{member}/affiliates");
        if (belongs.IsUnknown)
        {
            var why = !facts.IsRecorded(matter.On) ? MissingReason.NotRecorded : Words.Why(side.Affiliates);
            return test.Unknown($"Whether {matter.Party} belongs to its {member} is not known.", test.Missing($"{member}/affiliates", why, $"Whether {matter.Party} counts among the {member} on {Words.Day(matter.On)}.")).Build();
        }

        if (side.Parties.Contains(matter.Party))
            return test.Pass($"{matter.Party} is named among its {member}.").Build();
        test.Presume(Presumption.NothingUnrecordedHappened, matter.Party.Value, $"{matter.Party} is linked to nobody otherwise than is recorded.");
        return belongs.IsTrue
            ? test.Pass($"{matter.Party} belongs to its {member} under its own rule.").Build()
            : test.Fail($"{matter.Party} is neither named among its {member} nor an affiliate under its rule.").Build();
    }

    private TestResult Captured(JointReading reading, PatentInSubject matter, Agreement agreement, Provision provision)
    {
        var grant = provision.Body as PatentGrant ?? throw NotOf(provision, "a grant under patents");
        return new GrantTests(facts, reading, CaseOn(matter.On, facts.Patent(matter.Patent)), agreement, provision, grant).Captured();
    }

    private ValueList<TestResult> Trigger(JointReading reading, LocalDate day, Agreement agreement, Provision provision)
    {
        var effect = provision.Body as TriggeredEffect ?? throw NotOf(provision, "a clause by which something happens to others");
        var standing = new StandingTests(facts, reading, CaseOn(day), agreement, provision);
        return [standing.Understood(), standing.Binding(), Operates(standing.InEffect(), reading, day, agreement, provision), IsMet(reading, day, agreement, provision, effect)];
    }

    /// <summary>A clause that no longer operates may have been triggered before.</summary>
    private TestResult Operates(TestResult inEffect, JointReading reading, LocalDate day, Agreement agreement, Provision provision)
    {
        var hasBegun = new TermTest(facts, reading, agreement, provision, day).Effect is not { } first || first <= day;
        if (!inEffect.Result.IsFalse || !hasBegun)
            return inEffect;
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        return test.Unknown($"It no longer operates; whether it was triggered before is not worked out. {inEffect.Reason}", test.Missing("term", MissingReason.NotDecidable, "Whether it was triggered while it operated.")).Build();
    }

    private TestResult IsMet(JointReading reading, LocalDate day, Agreement agreement, Provision provision, TriggeredEffect effect)
    {
        var test = new TestBuilder(TestKind.Triggered, provision.Id.Value);
        if (!reading.TryGet(effect.Trigger, $"trigger of {provision.Id}", out var trigger))
            return test.Unknown(effect.Trigger, "body/trigger", "What triggers it").Build();

        test.On(effect.Trigger, "body/trigger");
        var condition = new ConditionTest(facts, CaseOn(day), null, new TermTest(facts, reading, agreement, provision, day).Effect) { Wording = new(facts, provision) };
        var isMet = condition.IsMet(trigger) | new OnsetTest(facts, reading, CaseOn(day), agreement, provision, effect).WasMet(condition);
        foreach (var used in condition.Presumptions)
            test.Presume(used.Presumption, used.Subject, used.Explanation);
        if (isMet.IsFalse)
            return test.Fail($"It is not met: {trigger}.").Build();
        if (isMet.IsUnknown)
            return test.Unknown($"Whether it is met is not known: {trigger}.", condition.Missing).Build();
        return effect.Exceptions.IsSilent
            ? test.Pass($"It is met: {trigger}.").Build()
            : test.Unknown("It is met, unless it is excepted.", test.Missing("body/exceptions", effect.Exceptions.IsStated ? MissingReason.NotDecidable : Words.Why(effect.Exceptions), "Whether it is excepted.")).Build();
    }

    private FactAnswer Exclusivity(ExclusivityOnDay matter)
    {
        var (agreement, provision) = Find(matter.Provision);
        var grant = provision.Body as Grant ?? throw NotOf(provision, "a grant");
        var readings = JointReadings<(Exclusivity? Degree, TestedProvision Tested)>.Of(reading =>
        {
            var standing = new StandingTests(facts, reading, CaseOn(matter.On), agreement, provision);
            var tested = new TestedProvision { Agreement = agreement.Id, Provision = provision.Id, Clause = provision.Clause, Tests = [standing.Understood(), standing.Binding(), standing.InEffect()] };
            return (tested.Result.IsTrue ? Exclusiveness.On(matter.On, facts, reading, provision, grant) : null, tested);
        });
        var degree = readings.Proofs.Select(static result => result.Degree).Distinct().ToList() is [{ IsKnown: true } only] && !readings.IsExceeded ? only : null;
        var open = readings.Proofs.Select(static result => result.Tested).FirstOrDefault(static tested => !tested.Result.IsTrue);
        return new FactAnswer
        {
            Question = question,
            State = degree is not null ? DisclosureState.Stated : grant.Exclusivity.IsStated ? DisclosureState.NotCaptured : grant.Exclusivity.State,
            Value = degree,
            Basis = degree is null ? [] : [new CitedProvision(agreement.Id, provision.Id, provision.Clause)],
            Missing = degree is not null ? []
                : [new MissingFact(provision.Id.Value, "body/exclusivity", open is { Result.IsFalse: true } ? MissingReason.NotDecidable : Words.Why(grant.Exclusivity), open is { Result.IsFalse: true } ? $"{provision.Id} does not operate on {Words.Day(matter.On)}." : $"Whom {provision.Id} excludes on {Words.Day(matter.On)}."), .. (open?.Tests ?? []).SelectMany(static test => test.Missing), .. readings.Contested],
            Presumptions = readings.Proofs.SelectMany(static result => result.Tested.Tests).SelectMany(static test => test.Presumptions).Distinct().ToValueList(),
            Proof = readings.Proofs.Select(static result => result.Tested).Distinct().ToValueList(),
        };
    }
}
