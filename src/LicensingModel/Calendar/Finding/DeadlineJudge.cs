using LicensingModel.Agreements;
using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using NodaTime;

namespace LicensingModel.Calendar.Finding;

/// <summary>Judges whether what falls on a day holds on it: by what is recorded, and if that does not tell, supposing that nothing else happens.</summary>
internal sealed class DeadlineJudge(LicensingDocument text)
{
    private const long MostTrials = 20_000;

    private readonly Facts _recorded = new(text, null);
    private readonly Facts _supposing = new(text, IsoDay.Last);
    private readonly Dictionary<(AgreementId Agreement, ProvisionId? Provision, LocalDate On, LocalDate Day, DeadlineGround Ground, ProvisionId? Target), (EntryStanding Standing, string Reason, ValueList<MissingFact> Missing)> _judged = [];

    /// <summary>The names of the parties.</summary>
    internal IReadOnlyDictionary<PartyId, string> Parties => field ??= text.Parties.DistinctBy(static party => party.Id).ToDictionary(static party => party.Id, static party => party.Name.Preferred());

    /// <summary>When things happened, by what is recorded.</summary>
    internal IEventDates Events => _recorded;

    /// <summary>Whether it holds on its day.</summary>
    internal (EntryStanding Standing, string Reason, ValueList<MissingFact> Missing) Judge(Agreement agreement, Deadline deadline, LocalDate day)
    {
        var key = (agreement.Id, deadline.Provision?.Id, deadline.JudgedOn ?? day, day, deadline.Ground, deadline.Target?.Id);
        if (!_judged.TryGetValue(key, out var judged))
            _judged.Add(key, judged = Judged(agreement, deadline, day));
        return deadline.Open is null || judged.Standing == EntryStanding.DoesNotApply ? judged : (EntryStanding.Undetermined, deadline.Open.Explanation, [.. judged.Missing, deadline.Open]);
    }

    /// <summary>Whether it does not bind, so that nothing falls due by it on whatever day; null where that is not so.</summary>
    internal string? Objection(Agreement agreement, Provision? provision)
    {
        var tests = JointReadings<TestResult>.Of(reading => Binding(_recorded, reading, agreement, provision, IsoDay.First));
        return !tests.IsExceeded && tests.Proofs.TrueForAll(static test => test.Result.IsFalse) ? tests.Proofs[0].Reason : null;
    }

    /// <summary>The day on which a clause was triggered, if that is known.</summary>
    internal LocalDate? TriggeredOn(Agreement agreement, Provision provision, TriggeredEffect effect)
    {
        if ((long)text.Events.Count * text.Events.Count > MostTrials || text.Events.Count == 0)
            return null;
        var days = JointReadings<DayFound>.Of(reading => new DayFound(new EffectTest(_recorded, reading, Case.On(IsoDay.Last), agreement, null).TriggeredOn(agreement, provision, effect)));
        return !days.IsExceeded && days.Proofs.Select(static found => found.Day).Distinct().ToList() is [{ } day] ? day : null;
    }

    private static TestResult Binding(Facts facts, JointReading reading, Agreement agreement, Provision? provision, LocalDate day)
        => provision is null ? StandingTests.Binding(reading, agreement) : new StandingTests(facts, reading, Case.On(day), agreement, provision).Binding();

    private (EntryStanding Standing, string Reason, ValueList<MissingFact> Missing) Judged(Agreement agreement, Deadline deadline, LocalDate day)
    {
        var recorded = Tests(_recorded, agreement, deadline, day);
        var result = Result(recorded);
        if (!result.IsUnknown)
            return (result.IsTrue ? EntryStanding.Certain : EntryStanding.DoesNotApply, Reason(recorded, result), []);

        var supposing = Tests(_supposing, agreement, deadline, day);
        return Result(supposing).IsTrue
            ? (EntryStanding.IfNothingHappens, Reason(supposing, Truth.True), [])
            : (EntryStanding.Undetermined, Reason(recorded, Truth.Unknown), recorded.Proofs.SelectMany(static tests => tests).SelectMany(static test => test.Missing).Concat(recorded.Contested).Distinct().Take(20).ToValueList());
    }

    private static Truth Result(JointReadings<List<TestResult>> tests)
    {
        var results = tests.Proofs.Select(static proof => proof.Aggregate(Truth.True, static (result, test) => result & test.Result)).Distinct().ToList();
        return tests.IsExceeded || results.Count > 1 ? Truth.Unknown : results[0];
    }

    private static string Reason(JointReadings<List<TestResult>> tests, Truth result)
        => tests.Proofs.SelectMany(static proof => proof).LastOrDefault(test => test.Result == result)?.Reason ?? "Contested terms leave it open.";

    private static JointReadings<List<TestResult>> Tests(Facts facts, Agreement agreement, Deadline deadline, LocalDate day) => JointReadings<List<TestResult>>.Of(reading =>
    {
        var provision = deadline.Provision;
        var on = deadline.JudgedOn ?? day;
        TestResult? survives = null;
        if (deadline is { Ground: DeadlineGround.Accrual, Provision: { } early } && new TermTest(facts, reading, agreement, early, on).Effect is { } begins && begins > on)
        {
            on = begins;
            survives = Open(early, "term/from", early.Term.From, "Its day lies before the first day; whether it is owed all the same is not known.", "Whether what is due before the beginning is owed.");
        }
        else if (deadline is { Ground: DeadlineGround.Accrual, Provision: { } source } && new TermTest(facts, reading, agreement, source, day).Ended is { } ended)
        {
            var extension = ended < IsoDay.Last ? new EffectTest(facts, reading, Case.On(ended.PlusDays(1)), agreement, source).Extended(ended) : new Extension(Truth.False, string.Empty, ended);
            var end = extension.GoesOn.IsFalse ? ended : extension.End ?? ended;
            on = on > end ? end : on;
            survives = day > end ? Survives(facts, reading, source) : null;
        }

        List<TestResult> tests = [Binding(facts, reading, agreement, provision, on)];
        if (provision is not null)
            tests.Insert(0, new StandingTests(facts, reading, Case.On(on), agreement, provision).Understood());
        tests.Add(deadline.Ground == DeadlineGround.Binding ? Said(facts, reading, agreement, provision, on) : Operates(facts, reading, agreement, provision, on));
        if (survives is not null)
            tests.Add(survives);
        if (deadline.Ground is DeadlineGround.End or DeadlineGround.Extension && on < IsoDay.Last)
            tests.Add(Extended(facts, reading, agreement, deadline, on));
        return tests;
    });

    private static TestResult Operates(Facts facts, JointReading reading, Agreement agreement, Provision? provision, LocalDate on)
    {
        if (provision is not null)
            return new StandingTests(facts, reading, Case.On(on), agreement, provision).InEffect();
        var test = new TestBuilder(TestKind.InEffect, agreement.Id.Value);
        var effects = new EffectTest(facts, reading, Case.On(on), agreement, null);
        new StatusTest(facts, reading, agreement, on).Add(test);
        new TermTest(facts, reading, agreement, null, on).Add(test, effects.Extended);
        effects.Add(test);
        if (!facts.IsRecorded(on))
            test.Unknown($"Whether it was ended or suspended is not recorded up to {Words.Day(on)}.", test.Missing("status", MissingReason.NotRecorded, $"What happened to {agreement.Id}."));
        return test.Build();
    }

    /// <summary>Whether there is such an agreement and provision at all.</summary>
    private static TestResult Said(Facts facts, JointReading reading, Agreement agreement, Provision? provision, LocalDate on)
    {
        var test = new TestBuilder(TestKind.InEffect, provision?.Id.Value ?? agreement.Id.Value);
        if (provision is not null && (Facts.IsDoubtful(provision.Claims) || provision.Claims.Any(static claim => claim.Stance == ClaimStance.Denies)))
            test.Unknown("Whether there is such a provision is denied, or known by rumour only.", test.Missing("claims", MissingReason.Contested, $"Whether {agreement.Id} has such a provision."));
        new StatusTest(facts, reading, agreement, on).Add(test);
        if (test.Result.IsTrue)
            test.Pass("The text says so.");
        return test.Build();
    }

    /// <summary>Whether what was due before the end stays due.</summary>
    private static TestResult Survives(Facts facts, JointReading reading, Provision provision)
    {
        var test = new TestBuilder(TestKind.InEffect, provision.Id.Value);
        var survives = reading.TryGet(provision.Survival, $"survival of {provision.Id}", out var rule) && facts.IsUnderstood(rule)
            && (rule.Extent == SurvivalExtent.AccruedRights || rule.Extent == SurvivalExtent.Everything) && rule.Period.IsBlank && rule.Condition.IsBlank;
        return survives ? test.Build() : Open(provision, "survival", provision.Survival, "Its day lies after the end; whether what was owed by then stays owed is not known.", "Whether what was owed before the end stays owed.");
    }

    private static TestResult Open(Provision provision, string path, Disclosed term, string reason, string explanation)
        => new TestBuilder(TestKind.InEffect, provision.Id.Value).Unknown(reason, new MissingFact(provision.Id.Value, path, Words.Why(term), explanation)).Build();

    /// <summary>Of an end, that nothing extends it; of an extension, that something does.</summary>
    private static TestResult Extended(Facts facts, JointReading reading, Agreement agreement, Deadline deadline, LocalDate last)
    {
        var owner = deadline.Target is { } target ? facts.Document.Agreements.FirstOrDefault(one => one.Provisions.Any(provision => ReferenceEquals(provision, target))) ?? agreement : agreement;
        var extension = new EffectTest(facts, reading, Case.On(last.PlusDays(1)), owner, deadline.Target).Extended(last);
        var test = new TestBuilder(TestKind.InEffect, deadline.Target?.Id.Value ?? owner.Id.Value);
        var isSo = deadline.Ground == DeadlineGround.Extension ? extension.GoesOn : !extension.GoesOn;
        if (isSo.IsTrue)
            test.Pass(deadline.Ground == DeadlineGround.Extension ? $"{extension.By} extends it." : "Nothing extends it.");
        else if (isSo.IsFalse)
            test.Fail(deadline.Ground == DeadlineGround.Extension ? "Nothing extends it." : $"{extension.By} extends it.");
        else
            test.Unknown($"Whether {extension.By} extends it is not known.", new MissingFact(extension.By, "body/trigger", MissingReason.NotDecidable, $"Whether {extension.By} extends it."));
        return test.Build();
    }

    private sealed record DayFound(LocalDate? Day);
}
