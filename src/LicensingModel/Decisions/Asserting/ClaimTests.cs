using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Asserting;

/// <summary>Whether there is something to assert: a right in force, a holder who may sue for it, somebody else's act, and a remedy that no undertaking or duty keeps back.</summary>
internal sealed class ClaimTests(Facts facts, JointReading reading, Case @case, PartyId holder, LocalDate suit, Remedy remedy)
{
    internal ValueList<TestResult> Run()
    {
        var need = new NeedTests(facts, reading, @case).Run();
        if (need is not [var inForce, var ownership])
            return need;
        var available = Available();
        return remedy == Remedy.Injunction ? [InForceOnBoth(inForce), Holder(), ownership, available]
            : available.Result.IsTrue ? [inForce, Holder(), ownership]
            : [inForce, Holder(), ownership, available];
    }

    private TestResult Holder() => new HolderTest(facts, reading, @case, holder, suit, remedy).Run();

    /// <summary>An injunction looks ahead: the right must be in force on the day of the suit. Without one on the day of the act there was no infringement that shows what threatens.</summary>
    private TestResult InForceOnBoth(TestResult onAct)
    {
        if (suit == @case.Day)
            return onAct;
        var onSuit = new NeedTests(facts, reading, @case with { Day = suit }).RightInForce();
        if (onSuit.Result.IsFalse)
            return onSuit;

        var test = new TestBuilder(TestKind.RightInForce, @case.Patent?.Id.Value ?? "patents");
        return (onAct.Result.IsFalse
            ? test.Unknown("There was no right in force on the day of the act; whether what threatens on the day of the suit is enough for an injunction is left to national law.", test.Missing("protection", MissingReason.NotDecidable, "Whether an injunction can be had without an act that infringed."))
            : test.Include(onAct).Include(onSuit)).Build() with
        { Term = onSuit.Term };
    }

    /// <summary>
    /// Whether what is asked for can be had: an undertaking to license leaves an injunction against somebody willing to take a licence to law that is not worked out, and one not to enforce, or to
    /// license for nothing, damages too; so does a duty not to enforce that is owed to the other side.
    /// </summary>
    private TestResult Available()
    {
        var test = new TestBuilder(TestKind.RemedyAvailable, @case.Patent?.Id.Value ?? "patents");
        var promises = new Promises(facts, reading, @case, holder);
        if (remedy == Remedy.Injunction)
        {
            foreach (var promise in promises.On(suit))
                promise.Tell(test, "an injunction");
        }
        else
        {
            // What was promised on the day of the act counts as much as what is on that of the suit.
            var binding = promises.On(suit).Concat(suit == @case.Day ? [] : promises.On(@case.Day));
            foreach (var promise in binding.Where(static promise => promise.Sort != PromiseSort.License).DistinctBy(static promise => promise.Name, StringComparer.Ordinal))
                promise.Tell(test, "damages");
        }

        new EnforcementDuties(facts, reading, @case, holder, suit).Tell(test);
        return test.Result.IsTrue ? test.Pass("No undertaking is recorded that could keep it back, and no duty not to enforce.").Build() : test.Build();
    }
}
