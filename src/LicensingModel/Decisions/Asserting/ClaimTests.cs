using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Asserting;

/// <summary>Whether there is something to assert: a right in force, a holder who may sue for it, somebody else's act, and a remedy that no undertaking keeps back.</summary>
internal sealed class ClaimTests(Facts facts, JointReading reading, Case @case, PartyId holder, LocalDate suit, Remedy remedy)
{
    internal ValueList<TestResult> Run()
    {
        var need = new NeedTests(facts, reading, @case).Run();
        if (need is not [var inForce, var ownership])
            return need;
        return remedy == Remedy.Injunction
            ? [InForceOnBoth(inForce), Holder(), ownership, Available()]
            : [inForce, Holder(), ownership];
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

    /// <summary>Whether an undertaking to license binds: then an injunction against somebody who is willing to take a licence depends on law that is not worked out.</summary>
    private TestResult Available()
    {
        var test = new TestBuilder(TestKind.RemedyAvailable, @case.Patent?.Id.Value ?? "patents");
        foreach (var (name, binds) in Undertakings())
        {
            test.Unknown(
                $"{name}, an undertaking to license, {(binds.IsTrue ? "binds" : "may bind")}; whether an injunction can be had against somebody willing to take a licence depends on national law. Damages are not barred by it.",
                new MissingFact("question", "remedy", MissingReason.NotDecidable, $"Whether an injunction can be had in spite of the undertaking {name}."));
        }

        return test.Result.IsTrue ? test.Pass("No undertaking to license is recorded that could keep an injunction back.").Build() : test.Build();
    }

    private IEnumerable<(string Name, Truth Binds)> Undertakings()
    {
        foreach (var entry in Declared())
            yield return entry;

        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document).Where(entry => entry.Grant.Effect == GrantEffect.Undertaking && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case with { Day = suit, SuitDay = null }, agreement, provision, grant);
            var binds = new[] { tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Title(), tests.Grantee() }.Aggregate(Truth.True, static (result, test) => result & test.Result);
            if (!binds.IsFalse)
                yield return (provision.Id.Value, binds);
        }
    }

    private IEnumerable<(string Name, Truth Binds)> Declared()
        => @case.Patent is { } patent
            ? new UndertakingEvaluation(facts, patent, suit).All().Where(static declared => !declared.Binds.IsFalse).Select(static declared => (declared.Declaration.Value, declared.Binds))
            : facts.Document.Declarations.Where(declaration => declaration.Declarant == holder).Select(static declaration => (declaration.Id.Value, Truth.Unknown));
}
