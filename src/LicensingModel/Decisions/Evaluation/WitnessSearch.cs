using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Decisions.Subjects;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>
/// Looks for a combination in which something is permitted, among what the document names, where a question leaves dimensions open. Each test asks of an open dimension whether there is something in it; that
/// there is one combination that passes them all, they need not show. So a grant of which some tests are open is put to narrower questions: more and more is named, as long as nothing fails.
/// </summary>
/// <param name="question">The question.</param>
internal sealed class WitnessSearch(MayQuestion question)
{
    private const int MostTried = 256;

    private int _tried;

    /// <summary>Whether there were more combinations than were tried.</summary>
    internal bool IsExceeded { get; private set; }

    /// <summary>The combinations in which a grant that is undetermined passes all tests.</summary>
    /// <param name="facts">What the document says.</param>
    /// <param name="right">The right asked about.</param>
    /// <param name="open">The case, with what is open.</param>
    /// <param name="answer">The answer in that case.</param>
    internal IEnumerable<(AskedRight Right, Case Case)> In(Facts facts, AskedRight right, Case open, MayAnswer answer)
    {
        var undetermined = answer.Proof.SelectMany(static proof => proof.Provisions).Where(static proof => proof.Result.IsUnknown && proof.Provision is not null).Select(static proof => (proof.Agreement, proof.Provision)).ToHashSet();
        foreach (var (agreement, provision, grant) in Grants.Of(facts.Document, open).Where(entry => undetermined.Contains((entry.Agreement.Id, entry.Provision.Id))))
        {
            foreach (var found in In(facts, right, open, agreement, provision, grant))
                yield return found;
        }
    }

    private IEnumerable<(AskedRight Right, Case Case)> In(Facts facts, AskedRight right, Case open, Agreement agreement, Provision provision, Grant grant)
    {
        // What is contested stays open: it is read when the combination is asked about.
        var reading = new JointReading();
        Queue<(AskedRight Right, Case Case)> queue = new([(right, open)]);
        HashSet<object> seen = [];
        while (queue.TryDequeue(out var next))
        {
            if (_tried == MostTried)
            {
                IsExceeded = true;
                yield break;
            }

            _tried++;
            var proof = new GrantTests(facts, reading, next.Case, agreement, provision, grant).Prove();
            if (proof.Result.IsTrue)
                yield return next;
            if (!proof.Result.IsUnknown)
                continue;

            foreach (var narrower in Narrower(facts, reading, next.Right, next.Case, grant, proof).Where(entry => seen.Add((entry.Case.Asset?.Id, entry.Case.Country, entry.Case.Product, entry.Case.Act, entry.Case.Actor))))
                queue.Enqueue(narrower);
        }
    }

    /// <summary>The cases in which one thing more is named: of what the tests that are open ask about.</summary>
    private IEnumerable<(AskedRight Right, Case Case)> Narrower(Facts facts, JointReading reading, AskedRight right, Case @case, Grant grant, ProvisionProof proof)
    {
        var open = proof.Tests.Where(static test => test.Result.IsUnknown).Select(static test => test.Test).ToHashSet();
        var isSettled = open.Contains(TestKind.Understood) || open.Contains(TestKind.Binding) || (open.Contains(TestKind.Product) && @case.Product.IsFixed) || (open.Contains(TestKind.Act) && @case.Act.IsFixed);
        if (isSettled)
            return [];
        if (open.Contains(TestKind.Product))
            return Products(facts, right, @case);
        if (open.Contains(TestKind.Act))
            return Acts(right, @case, grant);
        if (open.Contains(TestKind.Captured) || open.Contains(TestKind.Territory))
            return right.IsOne ? Products(facts, right, @case) : Rights(facts, reading, right, @case, grant);
        return [.. Rights(facts, reading, right, @case, grant), .. Products(facts, right, @case), .. Acts(right, @case, grant), .. Actors(facts, right, @case, grant)];
    }

    private IEnumerable<(AskedRight Right, Case Case)> Rights(Facts facts, JointReading reading, AskedRight right, Case @case, Grant grant)
    {
        var listed = grant is PatentGrant { Subject: var term } && term.TryGetValue(out var subject) ? ScopeRelation.Listed(subject)?.ToHashSet() : null;
        return from named in PortfolioEvaluation.Declared(facts, right, @case.Day)
               where listed?.Contains(named.Patent!.Id) != false
               from country in named.Countries(question.Country)
               let one = named.Of(@case with { Country = country })
               where new NeedTests(facts, reading, one).RightInForce().Result.IsTrue
               select (named, one);
    }

    private static IEnumerable<(AskedRight Right, Case Case)> Products(Facts facts, AskedRight right, Case @case)
        => @case.Product.IsFixed ? [] : facts.Document.Products.Select(product => (right, @case with { Product = product.Id }));

    private static IEnumerable<(AskedRight Right, Case Case)> Acts(AskedRight right, Case @case, Grant grant)
        => @case.Act.IsFixed || !grant.Acts.TryGetValue(out var acts) ? [] : @case.Acts().Where(acts.Contains).Select(act => (right, @case with { Act = act }));

    private static IEnumerable<(AskedRight Right, Case Case)> Actors(Facts facts, AskedRight right, Case @case, Grant grant)
        => @case.Actor.IsFixed ? [] : grant.Grantees.Parties.Where(party => !facts.IsOpenClass(party)).Select(party => (right, @case with { Actor = party }));
}
