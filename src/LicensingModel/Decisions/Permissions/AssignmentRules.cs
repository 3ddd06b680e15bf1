using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Standing;
using LicensingModel.Provisions;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Permissions;

/// <summary>What an agreement says of its own assignment.</summary>
internal sealed class AssignmentRules(Facts facts, JointReading reading, Case @case, GrantQuestion question, Agreement agreement)
{
    /// <summary>Whether the one asked about is a party of it, and whether it says by a rule when it may be assigned. Where it says nothing, the law decides.</summary>
    internal IEnumerable<TestResult> Power(IReadOnlyCollection<BearingProof> clauses)
    {
        var party = new TestBuilder(TestKind.Actor, agreement.Id.Value);
        if (agreement.AllParties.Contains(question.By))
            party.Pass($"{question.By} is a party of {agreement.Id}.");
        else if (PartyBelonging.IsParty(facts, agreement, question.By, @case.Day) is { IsFalse: false } isMember)
            Belongs(party, isMember);
        else
            party.Fail($"{question.By} is no party of {agreement.Id}.");

        var rule = new TestBuilder(TestKind.PowerGiven, agreement.Id.Value);
        if (clauses.Any(static clause => clause.Tests.All(static test => test.Test is TestKind.PowerGiven or TestKind.InEffect ? !(test.Test == TestKind.InEffect && test.Result.IsFalse) : test.Result.IsTrue)))
            rule.Pass("A clause says when it may be assigned.");
        else
            rule.Unknown("No clause is known by which it may be assigned without consent.", rule.Missing("provisions", agreement.Completeness == Completeness.FullText ? MissingReason.Unstated : MissingReason.NotCaptured, $"Whether {agreement.Id} may be assigned: where it says nothing, the law that governs it decides."));
        return [party.Build(), rule.Build()];
    }

    private void Belongs(TestBuilder party, Truth isMember)
    {
        if (isMember.IsTrue)
            party.Pass($"{question.By} belongs to a class that is a party of {agreement.Id}.");
        else
            party.Unknown($"Whether {question.By} is a party of {agreement.Id} is not known.", party.Missing("parties", MissingReason.NotRecorded, $"Whether {question.By} is a party of {agreement.Id}."));
    }

    /// <summary>The clauses on assignment, each with whether it stands in the way.</summary>
    internal IEnumerable<BearingProof> Clauses()
    {
        foreach (var provision in agreement.Provisions.Where(provision => @case.IsAsked(agreement, provision)))
        {
            if (provision.Body is Duty { Action: var action } duty && action == DutyAction.Assign && duty.Modality == DutyModality.MustNot)
                yield return Clause(provision, duty);
            else if (provision.Body is GeneralTerm general && general.Topic == GeneralTopic.Assignment)
                yield return InWords(provision, general);
        }
    }

    private BearingProof Clause(Provision provision, Duty duty)
    {
        var tests = new DutyTests(facts, reading, @case, question, agreement, provision, duty);
        List<GrantCondition> conditions = [];
        AssignmentRule? rule = null;
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
        if (!reading.TryGet(duty.Assignment, $"assignment under {provision.Id}", out rule))
            test.Unknown("What it keeps from being assigned, and what it excepts, stands in words.", test.Missing("body/assignment", duty.Assignment.IsBlank ? MissingReason.NotDecidable : Words.Why(duty.Assignment), "When it may be assigned without consent."));
        else if (!facts.IsUnderstood(rule))
            test.Unknown("When it may be assigned is not understood.", test.Missing("body/assignment", MissingReason.NotUnderstood, "When it may be assigned without consent."));
        else
            Judge(test.On(duty.Assignment, "body/assignment"), provision, rule, conditions);

        return new BearingProof
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clause = provision.Clause,
            Does = BearingKind.Forbids,
            Tests = [.. tests.Standing(), tests.LaidUpon(), test.Build()],
            Consent = rule is null ? null : new NeededConsent(rule.ConsentOf.Count > 0 ? rule.ConsentOf : PartyBelonging.Others(facts, agreement, question.By, @case.Day), agreement.Id, provision.Id, provision.Clause)
            {
                Standard = reading.TryGet(rule.Standard, $"standard of consent of {provision.Id}", out var standard) ? standard : null,
                Otherwise = reading.TryGet(rule.Otherwise, $"assignment without consent under {provision.Id}", out var otherwise) ? otherwise : null,
            },
            Conditions = conditions.ToValueList(),
        };
    }

    /// <summary>Whether it stands in the way: nothing that needs no consent fits, and it counts as an assignment.</summary>
    private void Judge(TestBuilder test, Provision provision, AssignmentRule rule, List<GrantCondition> conditions)
    {
        var fits = rule.Exceptions.Select(exception => (Exception: exception, Fits: Fits(provision, exception))).ToList();
        var isExcepted = fits.Aggregate(Truth.False, static (result, entry) => result | entry.Fits);
        if (isExcepted.IsTrue)
        {
            var easiest = fits.Where(static entry => entry.Fits.IsTrue).MinBy(static entry => entry.Exception.Conditions.Count).Exception;
            conditions.AddRange(easiest.Conditions.Select(condition => new GrantCondition(KindOf(condition), WordsOf(condition), agreement.Id, provision.Id, provision.Clause)));
            test.Fail("It needs no consent: an exception fits.");
        }
        else if (isExcepted.IsUnknown)
        {
            test.Unknown("Whether an exception fits, so that no consent is needed, is not known.", test.Missing("body/assignment/exceptions", MissingReason.NotDecidable, "Whether an exception fits."));
        }
        else if (question.Occasion is { } occasion && LeavesTheParty(occasion) && !rule.CountsAsAssignment.Contains(occasion))
        {
            test.Unknown($"Whether {Words.List([occasion])} counts as an assignment is not stated.", test.Missing("body/assignment/countsAsAssignment", MissingReason.Unstated, "Whether it counts as an assignment."));
        }
        else
        {
            test.Pass("It needs consent, and no exception fits.");
        }
    }

    /// <summary>Whether the party stays, or goes over as a whole, so that law alone decides whether anything is assigned.</summary>
    private static bool LeavesTheParty(TransferOccasion occasion) => occasion == TransferOccasion.Merger || occasion == TransferOccasion.EquitySale || !occasion.IsKnown;

    private Truth Fits(Provision provision, FreeAssignment exception)
    {
        Truth occasion = exception.Occasions.Count == 0 || (question.Occasion is { } asked && exception.Occasions.Contains(asked)) ? Truth.True
            : question.Occasion is { IsKnown: false } || (question.Occasion is not null && exception.Occasions.Any(static one => !one.IsKnown)) ? Truth.Unknown
            : Truth.False;
        var result = occasion & IsTo(provision, exception);
        if (!exception.Limits.IsSilent || exception.Conditions.Any(static condition => !condition.IsKnown))
            result &= Truth.Unknown;
        return result;
    }

    private Truth IsTo(Provision provision, FreeAssignment exception)
    {
        if (exception.Affiliates is not { } rule)
            return Truth.True;
        if (question.To.TryGetValue(out var to))
        {
            var asRecorded = Affiliation.IsAffiliate(facts, rule, [question.By], to, new TermTest(facts, reading, agreement, provision, @case.Day).Effect, @case.Day);
            return !facts.IsUnderstood(rule) || question.ToClass is not { } capacity || SaidAffiliate.IsLeftOut(rule, to, capacity) ? asRecorded
                : SaidRecipient.Judge(facts, question, to, asRecorded, capacity == BeneficiaryClass.Subsidiaries && SaidAffiliate.TakesEverySubsidiary(rule) ? Truth.True : Truth.Unknown);
        }

        return question.ToClass is null ? Truth.False : Truth.Unknown;
    }

    private static GrantConditionKind KindOf(TransferCondition condition)
        => condition == TransferCondition.Notice ? GrantConditionKind.Notice
            : condition == TransferCondition.Assumption ? GrantConditionKind.Assumption
            : condition == TransferCondition.StaysAffiliate ? GrantConditionKind.StaysAffiliate
            : GrantConditionKind.Other;

    private static string WordsOf(TransferCondition condition)
        => condition == TransferCondition.Notice ? "The other side is told."
            : condition == TransferCondition.Assumption ? "The assignee takes the obligations upon itself in writing."
            : condition == TransferCondition.StaysAffiliate ? "The assignee stays an affiliate."
            : $"`{condition}`.";

    private BearingProof InWords(Provision provision, GeneralTerm general)
    {
        var standing = new StandingTests(facts, reading, @case, agreement, provision);
        var test = new TestBuilder(TestKind.PowerGiven, provision.Id.Value);
        test.Unknown("What it says of assignment stands in words.", test.Missing("body/text", general.Text.IsStated ? MissingReason.NotDecidable : Words.Why(general.Text), "Whether it keeps it from being assigned."));
        return new BearingProof
        {
            Agreement = agreement.Id,
            Provision = provision.Id,
            Clause = provision.Clause,
            Does = BearingKind.Forbids,
            Tests = [standing.Understood(), standing.Binding(), standing.InEffect(), test.Build()],
        };
    }
}
