using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// What amendments made of a grant towards others: who has parted with a right when they are made, or given it away, adds nothing to what it is subject to, and gives nothing back that was given up since. What counts then
/// is what each text gave that the earlier amendments left. Where the grantor itself was replaced, what the first one had granted stays granted.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="later">Whether its grantor could still grant something later.</param>
internal sealed class AmendedGrant(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, LaterGrant later)
{
    private readonly NovatedGrant? _novated = NovatedGrant.Of(facts, agreement, provision, (before, text, read, day) => WasGranted(before, reading, @case, text, read, day));

    // Whether the earlier text that was looked at last failed by what it says, and not by the power to grant it alone.
    private bool _isByText = true;

    /// <summary>How many levels of sublicences stand below it, of those asked about.</summary>
    internal required int Level { get; init; }

    /// <summary>Those sublicences.</summary>
    internal required ValueSet<ProvisionId> Below { get; init; }

    /// <summary>Whether the right is in the grant.</summary>
    /// <param name="now">Whether it is as the text reads.</param>
    /// <param name="since">Whether it is by what its owners have held since a day.</param>
    internal TestResult Captured(TestResult now, Func<LocalDate?, Truth> since) => _novated is { } novated ? novated.Judge(now, () => since(novated.Day.Latest)) : now;

    /// <summary>Whether the right had been in the grant by an earlier day.</summary>
    /// <param name="now">Whether it had as the text reads.</param>
    /// <param name="since">Whether it is by what its owners have held since a day.</param>
    internal Truth WasCaptured(Truth now, Func<LocalDate?, Truth> since)
        => _novated is { } novated ? (novated.Attached & novated.IsOnlySubstituted) | (now.IsFalse ? now : now & since(novated.Day.Latest)) : now;

    /// <summary>Whether the grantor had title; and, where an amendment was made when it had it no more, whether each text before gave as much.</summary>
    /// <param name="now">Whether it had as the text reads.</param>
    /// <param name="isDerived">Whether it grants under a right of its own.</param>
    internal TestResult Title(TestResult now, bool isDerived)
    {
        var judged = _novated is { } novated ? novated.Judge(now, () => later.HeldSince(novated.Day)) : now;
        var late = isDerived || !judged.Result.IsTrue ? [] : Late(later.HeldSince);
        if (late.Count == 0)
            return judged;
        return Burden(late, Before(late, static (tests, _, _, _) => tests.Holds())) ?? judged;
    }

    /// <summary>Whether it excludes its grantor, and those to whom the right passed, from as much as the text says: what became exclusive when the grantor had the right no more takes nothing from them. Null where it does.</summary>
    internal TestResult? Exclusion()
        => Late(later.HeldSince) is { Count: > 0 } late
            ? Burden(late, Before(late, (tests, before, read, earlier) => IsAsExclusive(Exclusiveness.On(@case.Day, before, reading, read, earlier), earlier) & (tests.Amended?.Exclusion()?.Result ?? Truth.True))) : null;

    private TestResult? Burden(List<Amendment> late, Truth before)
    {
        if (before.IsTrue)
            return null;
        var last = LastStep(late);
        var test = new TestBuilder(TestKind.Power, provision.Id.Value).On(null, "amendments");
        return before.IsFalse && last.TrueForAll(amendment => IsAnew(amendment, later.HeldSince))
            ? test.Fail($"What gives this came with {Words.List(last.Select(Id))}, or before it, when the grantor no longer held title.").Build()
            : test.Unknown($"Whether this reaches what the grantor no longer held when {Words.List(late.Select(Id))} was made is not known.", late.Select(Missing)).Build();
    }

    /// <summary>Whether each text says something since the grantor could grant it no more; what the last one says is asked elsewhere.</summary>
    /// <param name="says">Whether a text says it of the provision.</param>
    internal Truth SaidBefore(Func<Provision, Grant, Truth> says)
    {
        var late = Late(later.Could);
        if (late.Count == 0)
            return Truth.True;
        var said = Before(late, (tests, _, read, earlier) => says(read, earlier) & (tests.Amended?.SaidBefore(says) ?? Truth.True));
        return said.IsFalse && !LastStep(late).TrueForAll(amendment => IsAnew(amendment, later.Could)) ? Truth.Unknown : said;
    }

    /// <summary>What a licence gives: of one that was a covenant when its grantor could grant no more, no more than that.</summary>
    internal Outcome Gives()
        => Late(later.Could) is { Count: > 0 } late && Before(late, static (tests, _, _, _) => tests.Prove() is { Result.IsTrue: true, Gives: not Outcome.Licensed } ? Truth.True : Truth.False).IsTrue ? Outcome.Covered : Outcome.Licensed;

    /// <summary>Whether the grantor had the power to grant.</summary>
    /// <param name="now">Whether it had as the text reads, as if it had been so from the beginning.</param>
    internal TestResult Power(TestResult now)
    {
        if (!now.Result.IsTrue)
        {
            var before = _novated?.Judge(now, static () => Truth.False) ?? now;
            return before.Result.IsTrue && !GivenBefore([.. facts.AmendmentsOf(agreement.Id)], _novated!.Amendment).IsTrue
                ? new TestBuilder(TestKind.Power, provision.Id.Value).On(null, "amendments").Unknown(
                    $"What {_novated.Change.From} had granted stays granted; what was amended after {_novated.Change.To} took its place may go beyond that.",
                    new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"What was added after {_novated.Amendment.Id} to what {_novated.Change.From} had granted.")).Build()
                : before;
        }

        var late = Late(later.Could);
        if (late.Count == 0)
            return now;

        // Each text between counts: what was given up in one of them, and given back by the next, is granted when it is given back.
        var isNovated = _novated is not null && late.Contains(_novated.Amendment);
        var given = isNovated ? _novated!.Attached & _novated.IsOnlySubstituted & GivenBefore(late, _novated.Amendment) : Given(late);
        if (given.IsTrue)
            return now;

        var last = isNovated ? late : LastStep(late);
        var test = new TestBuilder(TestKind.Power, provision.Id.Value).On(null, "amendments");
        return given.IsFalse && last.TrueForAll(amendment => IsAnew(amendment, later.Could))
            ? test.Fail($"What gives this came with {Words.List(_isByText ? last.Select(Id) : late.Select(Id))}, when the grantor no longer had the power to grant it.").Build()
            : test.Unknown($"Whether this could still be granted when {Words.List(late.Select(Id))} was made is not known.", late.Select(Missing)).Build();
    }

    /// <summary>Whether a provision, as an earlier text has it, took in what is asked about by a day, and its grantor could grant it.</summary>
    private static Truth WasGranted(Facts before, JointReading reading, Case @case, Agreement text, Provision read, LocalDate day)
    {
        if (read.Body is not Grant earlier)
            return Truth.False;
        var tests = new GrantTests(before, reading, @case with { Day = day < @case.Day ? day : @case.Day }, text, read, earlier);
        return tests.Captured().Result & tests.Power().Result;
    }

    private static AmendmentId Id(Amendment amendment) => amendment.Id;

    private MissingFact Missing(Amendment amendment) => new(agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"Whether {amendment.Id} reaches what the grantor had parted with, or given to others, by then.");

    /// <summary>The amendments that were made when the grantor could not add anything, or perhaps not.</summary>
    private List<Amendment> Late(Func<GrantDay, Truth> could) => facts.AmendmentsOf(agreement.Id).Where(amendment => amendment.Changes.Any(MayBear) && !could(GrantDay.Of(amendment, facts)).IsTrue).ToList();

    /// <summary>Whether what an amendment brings is granted by it, and its grantor surely could not.</summary>
    private bool IsAnew(Amendment amendment, Func<GrantDay, Truth> could) => amendment.Changes.All(IsGrantedAnew) && could(GrantDay.Of(amendment, facts)).IsFalse;

    /// <summary>Whether a grant that has one degree of exclusivity excludes others as much as this one does.</summary>
    private Truth IsAsExclusive(Exclusivity? before, Grant earlier)
    {
        if (provision.Body is not Grant grant)
            return Truth.Unknown;
        var now = Exclusiveness.On(@case.Day, facts, reading, provision, grant);
        return now == Exclusivity.NonExclusive || (now is not null && (now == before || before == Exclusivity.Exclusive)) ? Truth.True
            : now is { IsKnown: true } && before == Exclusivity.NonExclusive ? Truth.False
            : now is null && before is null && grant.Exclusivity == earlier.Exclusivity && grant.ExclusivityChanges == earlier.ExclusivityChanges ? Truth.True
            : Truth.Unknown;
    }

    /// <summary>Whether what is asked about is given without the amendments that the new grantor made after it had taken the place of the first.</summary>
    private Truth GivenBefore(List<Amendment> late, Amendment novation)
        => late.Where(amendment => late.IndexOf(amendment) > late.IndexOf(novation) && amendment.Changes.Any(MayBear)).ToList() is { Count: > 0 } since ? Given(since) : Truth.True;

    /// <summary>Whether what is asked about was given by the text before the last of some amendments, and could be. That text is asked the same of the amendments before it, and so on to the first.</summary>
    private Truth Given(List<Amendment> late) => Before(late, (tests, _, _, _) =>
    {
        var proof = tests.Prove();
        _isByText = proof.Tests.Any(static one => one.Test != TestKind.Power && !one.Result.IsTrue);
        return proof.Result;
    });

    /// <summary>What is so by the text before the last of some amendments; false where the provision did not stand in it.</summary>
    private Truth Before(List<Amendment> late, Func<GrantTests, Facts, Provision, Grant, Truth> ask)
    {
        var before = facts.Without(agreement.Id, LastStep(late).Select(Id));
        if (before.Document.Agreements.FirstOrDefault(one => one.Id == agreement.Id) is not { } text)
            return Truth.Unknown;
        return text.Provisions.FirstOrDefault(one => one.Id == provision.Id) is { Body: Grant earlier } read
            ? ask(new GrantTests(before, reading, @case, text, read, earlier) { Level = Level, Below = Below }, before, read, earlier) : Truth.False;
    }

    /// <summary>The last of some amendments, with those before it that were in no text before it was made: what they took out, and it gave back, was given on every day.</summary>
    private List<Amendment> LastStep(List<Amendment> late)
    {
        var made = GrantDay.Of(late[^1], facts).Latest;
        return late.Where((amendment, at) => at == late.Count - 1 || GrantDay.Effective(amendment, facts).First >= made).ToList();
    }

    /// <summary>Whether a change may give this grant something: not one of other provisions, if it brings no clause that does something to others.</summary>
    private bool MayBear(AmendmentChange change) => change switch
    {
        AddProvision or ReplaceProvision => change.Brings.Any(brought => brought.Id == provision.Id || brought.Body is not (Grant or Duty or Payment)),
        RemoveProvision removal => removal.Provision == provision.Id || agreement.Provisions.All(one => one.Id != provision.Id),
        TerminateText end => end.Provisions.Count == 0 || end.Provisions.Contains(provision.Id),
        ExtendTerm extension => extension.Provision is null || extension.Provision == provision.Id,
        _ => true,
    };

    /// <summary>Whether what a change brings is granted by it. What passes a right on, or records what had been agreed, grants nothing anew: whether it needs the power to grant, nobody can say.</summary>
    private static bool IsGrantedAnew(AmendmentChange change) => change is not (NovateParty or AssignBenefit or CorrectProvision or UnrecognizedChange);
}
