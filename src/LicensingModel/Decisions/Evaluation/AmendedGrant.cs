using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Decisions.Texts;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// What amendments made of a grant towards others: who has parted with a right when they are made, or given it away, adds nothing to what it is subject to. What counts then is the text that the earlier amendments
/// left. Where the grantor itself was replaced, what the first one had granted stays granted.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">How contested terms are read.</param>
/// <param name="case">What is asked about.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="grant">Its grant.</param>
/// <param name="asset">The right asked about.</param>
internal sealed class AmendedGrant(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant, Asset asset)
{
    private readonly NovatedGrant? _novated = NovatedGrant.Of(facts, agreement, provision, (before, text, read, day) => WasGranted(before, reading, @case, text, read, day));

    /// <summary>How many levels of sublicences stand below it, of those asked about.</summary>
    internal required int Level { get; init; }

    /// <summary>Those sublicences.</summary>
    internal required ValueSet<ProvisionId> Below { get; init; }

    /// <summary>The last day on which title counts.</summary>
    internal required LocalDate Last { get; init; }

    /// <summary>Whether somebody is a grantor on a day, as the text names it.</summary>
    internal required Func<PartyId, LocalDate, Truth> IsGrantor { get; init; }

    /// <summary>Whether the right is in the grant.</summary>
    /// <param name="now">Whether it is as the text reads.</param>
    /// <param name="since">Whether it is by what its owners have held since a day.</param>
    internal TestResult Captured(TestResult now, Func<LocalDate?, Truth> since) => _novated is { } novated ? novated.Judge(now, () => since(novated.Day.Latest)) : now;

    /// <summary>Whether the right had been in the grant by an earlier day.</summary>
    /// <param name="now">Whether it had as the text reads.</param>
    /// <param name="since">Whether it is by what its owners have held since a day.</param>
    internal Truth WasCaptured(Truth now, Func<LocalDate?, Truth> since)
        => _novated is { } novated ? (novated.Attached & novated.IsOnlySubstituted) | (now.IsFalse ? now : now & since(novated.Day.Latest)) : now;

    /// <summary>Whether the grantor had title.</summary>
    /// <param name="now">Whether it had as the text reads.</param>
    internal TestResult Title(TestResult now) => _novated is { } novated ? novated.Judge(now, () => HeldSince(novated.Day)) : now;

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


        List<Amendment> late = [];
        var isPlain = true;
        foreach (var amendment in facts.AmendmentsOf(agreement.Id).Where(amendment => amendment.Changes.Any(MayBear)))
        {
            var could = CouldGrant(GrantDay.Of(amendment, facts));
            if (could.IsTrue)
                continue;
            late.Add(amendment);
            isPlain &= could.IsFalse && amendment.Changes.All(IsGrantedAnew);
        }

        if (late.Count == 0)
            return now;
        var gives = _novated is { } novated && late.Contains(novated.Amendment) ? novated.Attached & novated.IsOnlySubstituted & GivenBefore(late, novated.Amendment) : GivenWithout(late);
        if (gives.IsTrue)
            return now;

        var test = new TestBuilder(TestKind.Power, provision.Id.Value).On(null, "amendments");
        var names = Words.List(late.Select(static amendment => amendment.Id));
        return isPlain && gives.IsFalse
            ? test.Fail($"What gives this came with {names}, when the grantor no longer had the power to grant it.").Build()
            : test.Unknown($"Whether this could still be granted when {names} was made is not known.", late.Select(amendment => new MissingFact(agreement.Id.Value, "amendments", MissingReason.NotDecidable, $"Whether {amendment.Id} reaches what the grantor had parted with, or given to others, by then."))).Build();
    }

    /// <summary>Whether a provision, as an earlier text has it, took in what is asked about by a day, and its grantor could grant it.</summary>
    private static Truth WasGranted(Facts before, JointReading reading, Case @case, Agreement text, Provision read, LocalDate day)
    {
        if (read.Body is not Grant earlier)
            return Truth.False;
        var tests = new GrantTests(before, reading, @case with { Day = day < @case.Day ? day : @case.Day }, text, read, earlier);
        return tests.Captured().Result & tests.Power().Result;
    }

    /// <summary>Whether the grantor could grant it on a day: it held title then or later, and had not given it away.</summary>
    private Truth CouldGrant(GrantDay day)
    {
        var held = HeldSince(day);
        if (!held.IsTrue)
            return held;
        var test = new TestBuilder(TestKind.Power, provision.Id.Value);
        new PriorGrants(facts, reading, @case, provision, grant, isDerived: false).Add(test, day);
        return test.Result;
    }

    private Truth HeldSince(GrantDay day) => new TitleChain(facts, reading, asset) is { IsKnown: true } chain ? chain.HeldSince(day, Last, IsGrantor) : Truth.Unknown;

    /// <summary>Whether what is asked about is given without the amendments that the new grantor made after it had taken the place of the first.</summary>
    private Truth GivenBefore(List<Amendment> late, Amendment novation)
        => late.Where(amendment => late.IndexOf(amendment) > late.IndexOf(novation) && amendment.Changes.Any(MayBear)).ToList() is { Count: > 0 } later ? GivenWithout(later) : Truth.True;

    /// <summary>Whether the text without some amendments gives what is asked about.</summary>
    private Truth GivenWithout(IReadOnlyCollection<Amendment> late)
    {
        var before = facts.Without(agreement.Id, late.Select(static amendment => amendment.Id));
        if (before.Document.Agreements.FirstOrDefault(one => one.Id == agreement.Id) is not { } text)
            return Truth.Unknown;
        return text.Provisions.FirstOrDefault(one => one.Id == provision.Id) is { Body: Grant earlier } read
            ? new GrantTests(before, reading, @case, text, read, earlier) { Level = Level, Below = Below }.Prove().Result : Truth.False;
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
