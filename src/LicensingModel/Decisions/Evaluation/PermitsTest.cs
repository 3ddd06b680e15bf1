using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Onsets;
using LicensingModel.Decisions.Standing;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Whether what a grant gives permits anything. What gives no permission is said to give none; an option may have been exercised, if that is recorded. Who gave on what he has, so that it excludes
/// himself too, has nothing left.
/// </summary>
internal sealed class PermitsTest(Facts facts, JointReading reading, Case @case, Agreement agreement, Provision provision, Grant grant)
{
    internal IEnumerable<TestResult> Run()
    {
        if (!grant.Effect.IsKnown || grant.Effect == GrantEffect.License || grant.Effect == GrantEffect.CovenantNotToSue || grant.Effect == GrantEffect.Release)
        {
            // Whether it can be granted further by what was given on is asked where that is tested.
            if (@case.Deed is null || !@case.Holder.TryGetValue(out var holder))
                yield break;
            var mayGiveThroughOthers = facts.Control.Around(holder).Any();
            foreach (var (by, given, gives) in facts.Exclusives.Where(entry => (mayGiveThroughOthers || entry.Grant.Grantors.Parties.Contains(holder)) && IsAnother(entry)))
            {
                if (GivenOn(holder, by, given, gives) is { } left)
                    yield return left;
            }

            yield break;
        }

        var test = new TestBuilder(TestKind.Permits, provision.Id.Value);
        if (grant.Effect == GrantEffect.Standstill && @case.SuitDay is not null)
            yield return test.Pass("It is a standstill: it bars suits for a while.").Build();
        else if (grant.Effect == GrantEffect.Option && !Exercise.IsExercised.IsFalse && !Exercise.IsWorkedOut)
            yield return test.Unknown("It is an option; an election is recorded, but what that gives is not worked out.", test.Missing("effect", MissingReason.NotDecidable, "What the exercise of the option gives.")).Build();
        else if (grant.Effect == GrantEffect.Option && !facts.IsRecorded(@case.Day))
            yield return test.Unknown("It is an option; whether it was exercised is not recorded.", test.Missing("effect", MissingReason.NotRecorded, "Whether the option was exercised.")).Build();
        else
            yield return test.Fail(WhyNothing()).Build();
    }

    private ExerciseTest Exercise => new(facts, reading, @case, agreement, provision);

    private bool IsAnother((Agreement Agreement, Provision Provision, Grant Grant) entry)
        => @case.IsOf(entry.Grant) && entry.Provision.Id != provision.Id && @case.IsAsked(entry.Agreement, entry.Provision) && (!entry.Grant.Grantees.Parties.Overlaps(grant.Grantors.Parties) || IsNamed(entry.Grant));

    /// <summary>Whether a grant is of the very patent asked about: what is given back to who gave it, in general terms, is what one has oneself.</summary>
    private bool IsNamed(Grant one) => @case.Patent is { } patent && one is PatentGrant { Subject: var term } && term.TryGetValue(out var subject) && ScopeRelation.Listed(subject)?.Contains(patent.Id) == true;

    /// <summary>Whether somebody who never owned the right, and has it by this, gave it on to others so that it excludes himself; null where he did not. Of an owner that is asked where ownership is.</summary>
    private TestResult? GivenOn(PartyId holder, Agreement by, Provision given, Grant gives)
    {
        var tests = new GrantTests(facts, reading, @case, by, given, gives);
        var isHis = tests.IsGrantor(holder);
        if (isHis.IsFalse || tests.Binding().Result.IsFalse || !tests.IsNeverOwner())
            return null;

        var excludes = Exclusiveness.On(@case.Day, facts, reading, given, gives) is { } degree ? OwnershipTest.Excludes(degree) : Truth.Unknown;
        var isEarlier = new GrantOnset(facts, reading, @case, by, given, gives).Granted.Latest < new GrantOnset(facts, reading, @case, agreement, provision, grant).Granted.Earliest;
        TestResult[] parts = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Act(), tests.Product(), tests.Territory()];
        var isExcluded = parts.Aggregate(isHis & excludes & !tests.Grantee().Result & (isEarlier ? Truth.Unknown : Truth.True), static (result, part) => result & part.Result);
        var test = new TestBuilder(TestKind.Permits, provision.Id.Value);
        if (gives.Exclusivity.IsBlank && facts.Presumes(Presumption.UnreadText))
        {
            // What was not read of it would have to say that it excludes others.
            return isExcluded.IsFalse || (isHis & parts.Aggregate(Truth.True, static (result, part) => result & part.Result)).IsUnknown ? null
                : test.Pass($"{holder} gave it on by {given.Id}.").Presume(Presumption.UnreadText, by.Id.Value, $"{given.Id} does not exclude {holder}, as far as it was read.").Build();
        }

        return isExcluded.IsFalse ? null
            : isExcluded.IsTrue && @case.AreAllIn(facts, gives, grant) ? test.Fail($"{holder} gave it on by {given.Id}, which excludes {holder} too.").Build()
            : test.Unknown($"Whether {holder} gave it on by {given.Id} so that nothing is left is not known.", parts.SelectMany(static part => part.Missing).DefaultIfEmpty(new MissingFact(given.Id.Value, "exclusivity", excludes.IsUnknown ? Words.Why(gives.Exclusivity) : MissingReason.NotDecidable, $"Whether {given.Id} of {by.Id} excludes {holder}."))).Build();
    }

    private string WhyNothing()
        => grant.Effect == GrantEffect.Undertaking && grant.Undertaking.TryGetValue(out var promised) && promised == UndertakingTerms.NonAssertion ? "It is an undertaking not to assert, which is not a licence."
            : grant.Effect == GrantEffect.Undertaking ? $"It is an undertaking to license{(grant.Undertaking.TryGetValue(out var terms) ? $" ({terms})" : string.Empty)}, which is not a licence."
            : grant.Effect == GrantEffect.Standstill ? "It is a standstill: it bars suits for a while and permits nothing."
            : grant.Effect == GrantEffect.Reservation ? "It keeps something for its grantor and gives nobody else anything."
            : grant.Effect == GrantEffect.Option && !Exercise.IsExercised.IsFalse ? "It is an option; what its exercise gives is a grant of its own."
            : grant.Effect == GrantEffect.Option && Exercise.Elections.Any(election => ResolvedDate.Of(election.Id, facts.Find(election.Id)).IsOnOrBefore(@case.Day).IsTrue) ? "It is an option, which was not exercised while it was open."
            : grant.Effect == GrantEffect.Option && Exercise.Elections.Count > 0 ? $"It is an option, which was not yet exercised on {Words.Day(@case.Day)}."
            : grant.Effect == GrantEffect.Option ? "It is an option, which is not recorded as exercised."
            : "It gives a right to be asked first, and no licence.";
}
