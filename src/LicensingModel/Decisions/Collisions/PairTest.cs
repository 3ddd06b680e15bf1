using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Decisions.Standing;
using LicensingModel.Patents;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Collisions;

/// <summary>Whether one grant, which may be exclusive, collides with another on a day: looked for in a case that both cover.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="exclusive">The grant that may be exclusive.</param>
/// <param name="other">The other one.</param>
internal sealed class PairTest(Facts facts, (Agreement Agreement, Provision Provision, Grant Grant) exclusive, (Agreement Agreement, Provision Provision, Grant Grant) other)
{
    private readonly SharedScope _ground = new(facts, exclusive, other);

    /// <summary>How many cases were looked at.</summary>
    internal int Cases { get; private set; }

    /// <summary>
    /// Whether they need not be compared: the grantees are the same; what the other grants is taken from the first, or granted with the consent of those who have it; or the other gives nothing.
    /// </summary>
    internal static bool IsIdle((Agreement Agreement, Provision Provision, Grant Grant) exclusive, (Agreement Agreement, Provision Provision, Grant Grant) other)
        => other.Provision.Id == exclusive.Provision.Id
            || !(other.Grant.Effect == GrantEffect.License || other.Grant.Effect == GrantEffect.CovenantNotToSue || !other.Grant.Effect.IsKnown)
            || other.Grant.Grantees.Parties.IsSubsetOf(exclusive.Grant.Grantees.Parties)
            || other.Grant.Grantors.Parties.Overlaps(exclusive.Grant.Grantees.Parties);

    /// <summary>
    /// The worst case of a day on which the exclusive grant is no longer in the text, of those in which it collided before: whether it had taken the power to grant, the test of power says.
    /// </summary>
    /// <param name="before">What was found by the last text that had it.</param>
    /// <param name="day">The day.</param>
    internal PairFinding AfterExclusive(PairFinding before, LocalDate day)
    {
        if (before.Case is not { } witness || before.Result.IsFalse)
            return PairFinding.None;

        Cases++;
        var theirs = new GrantTests(facts, new JointReading(), witness with { Day = day }, other.Agreement, other.Provision, other.Grant);
        TestResult[] parts = [theirs.Understood(), theirs.Binding(), theirs.InEffect(), theirs.Captured(), theirs.Title(), Opposite(theirs.Power(), theirs.Power().Reason, $"{exclusive.Provision.Id} left the power to grant it.")];
        return new PairFinding(parts.Aggregate(Truth.Unknown, static (result, part) => result & part.Result), witness with { Day = day }, before.Subject, parts);
    }

    /// <summary>The worst case of the day.</summary>
    internal PairFinding On(LocalDate day)
    {
        var worst = PairFinding.None;
        foreach (var actor in other.Grant.Grantees.Parties.Where(party => !exclusive.Grant.Grantees.Parties.Contains(party)))
        {
            foreach (var patent in Candidates())
            {
                var finding = In(new Case { Actor = actor, Act = default, Product = default, Country = default, Day = day, Patent = patent });
                if (finding.Result.IsTrue)
                    return finding;
                if (worst.Result.IsFalse)
                    worst = finding;
            }
        }

        return worst;
    }

    /// <summary>The patents that the document or one of the grants names; and, where both may be about patents that nobody names, none.</summary>
    private IEnumerable<Patent?> Candidates()
    {
        var named = new[] { exclusive.Grant, other.Grant }.SelectMany(grant => ((PatentGrant)grant).Subject.StatedValue is PatentScope scope ? ScopeRelation.Listed(scope) ?? [] : []);
        var all = facts.Document.Patents.Select(patent => patent.Id).Concat(named).Distinct().Select(id => (Patent?)facts.Patent(id));
        return exclusive.Grant.Grantors.Parties.Overlaps(other.Grant.Grantors.Parties) && _ground.MayBeUnnamed ? all.Append(null) : all;
    }

    private PairFinding In(Case @case)
    {
        Cases++;

        if (Exclusiveness.On(@case.Day, facts, new JointReading(), exclusive.Provision, exclusive.Grant) == Exclusivity.NonExclusive)
            return PairFinding.None;

        // What decides soonest comes first: most grants are about other patents, and on most days something has not begun.
        if (Early(@case, exclusive).Any(static test => test.Result.IsFalse) || Early(@case, other).Any(static test => test.Result.IsFalse))
            return PairFinding.None;

        List<TestResult> parts = [];
        var witness = _ground.Find(@case, parts, out var subject);
        if (witness is null)
            return PairFinding.None;

        var reading = new JointReading();
        GrantTests mine = new(facts, reading, witness, exclusive.Agreement, exclusive.Provision, exclusive.Grant), theirs = new(facts, reading, witness, other.Agreement, other.Provision, other.Grant);
        parts.Add(new NeedTests(facts, reading, witness).RightInForce());
        parts.AddRange([mine.Understood(), mine.Binding(), mine.InEffect(), mine.Captured(), mine.Title(), mine.Act(), mine.Product(), mine.Territory()]);
        parts.AddRange([theirs.Understood(), theirs.Binding(), theirs.InEffect(), theirs.Captured(), theirs.Title(), theirs.Act(), theirs.Product(), theirs.Territory()]);
        parts.Add(Opposite(Belongs(witness), "It is not granted to those who have the exclusive right.", "It is granted to one who belongs to those who have the exclusive right."));
        parts.Add(TakesPower(reading, witness, theirs));
        return new PairFinding(parts.Aggregate(Truth.True, static (result, part) => result & part.Result), witness, subject, parts);
    }

    /// <summary>Whether the actor belongs to those who have the exclusive right. Who makes takes through nobody: what passes to customers does not matter here.</summary>
    private TestResult Belongs(Case witness)
        => new GrantTests(facts, new JointReading(), witness with { Act = Act.Make }, exclusive.Agreement, exclusive.Provision, exclusive.Grant).Grantee();

    private IEnumerable<TestResult> Early(Case @case, (Agreement Agreement, Provision Provision, Grant Grant) entry)
    {
        var tests = new GrantTests(facts, new JointReading(), @case, entry.Agreement, entry.Provision, entry.Grant);
        yield return tests.Binding();
        if (@case.Patent is not null)
            yield return tests.Captured();
        yield return tests.InEffect();
        yield return tests.Title();
    }

    /// <summary>Whether the exclusive grant left no power to make the other: what the test of power says, the other way round.</summary>
    private TestResult TakesPower(JointReading reading, Case witness, GrantTests theirs)
    {
        var isDerived = theirs.IsNeverOwner();
        if (isDerived && !exclusive.Grant.Grantors.Parties.Overlaps(other.Grant.Grantors.Parties))
            return new TestBuilder(TestKind.Power, other.Provision.Id.Value).Fail("It is taken from a right of its grantor, and not from the owner.").Build();

        var term = new TermTest(facts, reading, other.Agreement, other.Provision, witness.Day);
        var prior = theirs.Priors(isDerived);
        var judged = prior.Judge(exclusive.Agreement, exclusive.Provision, exclusive.Grant, term.Granted);

        // What amendments gave besides, they gave when they were made: whether the grantor still could, the test of power says.
        if (judged.Result.IsTrue && facts.AmendmentsOf(other.Agreement.Id).Any(amendment => !prior.Judge(exclusive.Agreement, exclusive.Provision, exclusive.Grant, GrantDay.Of(amendment, facts)).Result.IsTrue))
            judged = theirs.Power();

        // What those who have the exclusive right gave back lets its grantor make the other: that, too, the test of power says.
        if (!judged.Result.IsTrue && theirs.Power() is var power && (power.Result.IsTrue || (judged.Result.IsFalse && power.Result.IsUnknown)))
            judged = power;
        return Opposite(judged, judged.Reason, $"{exclusive.Provision.Id} left the power to grant it.");
    }

    private static TestResult Opposite(TestResult test, string whereFalse, string whereTrue)
        => test with { Result = !test.Result, Reason = test.Result.IsFalse ? whereFalse : test.Result.IsTrue ? whereTrue : test.Reason };
}
