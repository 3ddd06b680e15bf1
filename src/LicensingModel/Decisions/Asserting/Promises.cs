using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Evaluation;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents;
using LicensingModel.Patents.Declarations;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Asserting;

/// <summary>The undertakings that bind who asserts a right on a day, or may: those declared to standards bodies, and those of agreements, policies and pledges.</summary>
internal sealed class Promises(Facts facts, JointReading reading, Case @case, PartyId holder)
{
    /// <summary>Those of a day. Who parted with the right since the act is bound by what it undertook itself, and by nothing that the new owner does.</summary>
    internal IEnumerable<Promise> On(LocalDate day)
    {
        var isPassedOn = day > @case.Day && @case.Patent is { } patent && new TitleChain(facts, reading, patent) is { IsKnown: true } chain && chain.On(day) is { Doubt: null, Holders: { Count: > 0 } owners } && !owners.Contains(holder);
        return Declared(day).Concat(Granted(day)).Where(promise => !isPassedOn || promise.MayBeOwn);
    }

    private IEnumerable<Promise> Granted(LocalDate day)
    {
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document).Where(entry => entry.Grant.Effect == GrantEffect.Undertaking && @case.IsAsked(entry.Agreement, entry.Provision)))
        {
            var tests = new GrantTests(facts, reading, @case with { Day = day, SuitDay = null }, agreement, provision, grant);
            TestResult[] parts = [tests.Understood(), tests.Binding(), tests.InEffect(), tests.Captured(), tests.Title(), tests.Grantee(), tests.Act(), tests.Product(), tests.Territory()];
            var binds = parts.Aggregate(Truth.True, static (result, test) => result & test.Result);
            if (binds.IsFalse)
                continue;

            // Whether it binds who acquired the right from who gave it, no term says.
            var isHis = tests.IsGrantor(holder);
            var terms = reading.TryGet(grant.Undertaking, $"undertaking of {provision.Id}", out var stated) ? stated : null;
            yield return Promise.Of(provision.Id.Value, isHis.IsTrue ? binds : Truth.Unknown, terms, Words.Why(grant.Undertaking)) with { MayBeOwn = !isHis.IsFalse };
        }
    }

    private IEnumerable<Promise> Declared(LocalDate day)
        => @case.Patent is { } patent
            ? new UndertakingEvaluation(facts, patent, day).All().Where(static declared => !declared.Binds.IsFalse).Select(declared => Of(declared.Declaration, declared.Holder == holder ? declared.Binds : Truth.Unknown))
            : facts.Document.Declarations.Where(declaration => declaration.Declarant == holder && !PromisesNothing(declaration)).Select(declaration => Of(declaration.Id, Truth.Unknown));

    private Promise Of(DeclarationId id, Truth binds)
    {
        var declaration = facts.Document.Declarations.First(one => one.Id == id);
        return Promise.Of(id.Value, binds, reading.TryGet(declaration.Undertaking, "undertaking", out var undertaking) ? undertaking : null, Words.Why(declaration.Undertaking)) with
        {
            MayBeOwn = declaration.Declarant == holder || !Affiliation.MayBeLinked(facts, [declaration.Declarant], holder, @case.Day).IsFalse,
        };
    }

    private bool PromisesNothing(EssentialityDeclaration declaration)
        => reading.TryGet(declaration.Undertaking, "undertaking", out var undertaking) && undertaking.Rule is { IsPromise.IsFalse: true };
}
