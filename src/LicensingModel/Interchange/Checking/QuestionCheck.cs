using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at questions as they are written and collects what makes them mean nothing to a document.</summary>
internal sealed class QuestionCheck
{
    private readonly QuestionFindings _findings;
    private LicensingDocument _document;
    private DeclaredIds _declared;
    private ValueSet<EventId> _supposed = [];

    internal QuestionCheck(LicensingDocument document)
    {
        _document = document;
        _findings = new QuestionFindings();
        _declared = new DeclaredIds(document);
    }

    internal IReadOnlyList<Diagnostic> Findings => _findings.All;

    internal void Check(WrittenSet set)
    {
        _findings.AddMembers(set.UnrecognizedMembers, JsonPointer.Root, ["documents", "given", "questions"]);
        if (set.IsAlone)
        {
            Check(set.Questions[0].Ask, JsonPointer.Root);
            return;
        }

        if (set.Given is { } given)
            CheckGiven(given, JsonPointer.Root.Append("given"));
        HashSet<string> names = new(StringComparer.Ordinal);
        for (var i = 0; i < set.Questions.Count; i++)
        {
            var posed = set.Questions[i];
            var at = JsonPointer.Root.Append("questions").Append(posed.Place);
            _findings.AddMembers(posed.UnrecognizedMembers, at, ["id", "title", "ask", "expect"]);
            if (!names.Add(posed.Name))
                _findings.Add(InterchangeDiagnostics.RepeatedQuestion, at.Append("id"), posed.Name);
            Check(posed.Ask, at.Append("ask"));
            if (posed.Expect is { } expectation)
                new ExpectationCheck(_findings, _declared).Check(expectation, posed.Ask, at.Append("expect"));
        }
    }

    internal void Check(WrittenQuestion question, JsonPointer at)
    {
        var declared = _declared.With(question.Assume);
        new CircumstanceCheck(_document, _findings, declared, _supposed).Check(question, at);
        if (question is WrittenMay may)
            CheckMay(may, declared, at);
        else if (question is WrittenValue value)
            CheckValue(value, at);
    }

    /// <summary>What all questions suppose; each of them is then looked at as if the document said so.</summary>
    private void CheckGiven(WrittenAssumptions given, JsonPointer at)
    {
        var before = _findings.All.Count;
        _declared = _declared.With(given);
        new CircumstanceCheck(_document, _findings, _declared, []).CheckAssumptions(given, at);
        _supposed = given.Events.Select(happening => happening.Id).ToValueSet();
        if (_findings.All.Count == before)
            _document = _document.Supposing(given.Assumptions with { Events = [], Ownership = [] });
    }

    private void CheckMay(WrittenMay may, DeclaredIds declared, JsonPointer at)
    {
        _findings.AddMembers(may.UnrecognizedMembers, at, ["actor", "act", "product", "country", "on", "patent", "patents", .. CircumstanceCheck.Members]);
        CheckId(may.Actor, declared, at.Append("actor"));
        CheckAct(may.Act, at.Append("act"));
        CheckId(may.Product, declared, at.Append("product"));
        if (may.Country.TryGetValue(out var country))
            _findings.AddCountry(country, at.Append("country"));
        CheckPatents(may, declared, at);
    }

    private void CheckPatents(WrittenMay may, DeclaredIds declared, JsonPointer at)
    {
        if (may.Patent is { } patent)
            CheckId(patent, declared, at.Append("patent"));
        if (may.Patents.TryGetValue(out var scope))
            new QuestionWalk(_findings, declared, at.Append("patents")).VisitElement(scope);
        if (may.Patent is not null && may.Patents.IsFixed)
            _findings.Add(InterchangeDiagnostics.PatentTwice, at.Append("patent"));
    }

    private void CheckValue(WrittenValue value, JsonPointer at)
    {
        _findings.AddMembers(value.UnrecognizedMembers, at, ["agreement", "provision", "term", .. CircumstanceCheck.Members]);
        CheckId(value.Agreement, _declared, at.Append("agreement"));
        var agreement = _document.Agreements.FirstOrDefault(agreement => agreement.Id == value.Agreement);
        if (value.Provision is { } provision)
        {
            CheckId(provision, _declared, at.Append("provision"));
            var owner = _document.Agreements.FirstOrDefault(candidate => candidate.Provisions.Any(one => one.Id == provision));
            if (agreement is not null && owner is not null && owner != agreement && agreement.Provisions.All(one => one.Id != provision))
                _findings.Add(InterchangeDiagnostics.ProvisionElsewhere, at.Append("provision"), provision.Value, owner.Id.Value, agreement.Id.Value);
        }

        if (agreement is null)
            return;

        Element? asked = value.Provision is null ? agreement : agreement.Provisions.FirstOrDefault(one => one.Id == value.Provision);
        if (asked is not null && TermPaths.Of(asked) is var paths && !paths.Contains(value.Term, StringComparer.Ordinal))
        {
            var closest = Suggestion.Closest(value.Term, paths);
            _findings.Add(InterchangeDiagnostics.UnknownTerm, at.Append("term"), value.Term, value.Provision?.Value ?? value.Agreement.Value, QuestionFindings.DidYouMean(closest));
        }
    }

    private void CheckId<T>(Dimension<T> dimension, DeclaredIds declared, JsonPointer at)
        where T : Identifier<T>, IScalar<T>
    {
        if (dimension.TryGetValue(out var id))
            CheckId(id, declared, at);
    }

    private void CheckId<T>(T id, DeclaredIds declared, JsonPointer at)
        where T : Identifier<T>, IScalar<T>
        => _findings.AddUndeclared(id, declared, at);

    /// <summary>An act that the library does not know can be asked about where the document itself speaks of it.</summary>
    private void CheckAct(Dimension<Act> dimension, JsonPointer at)
    {
        if (!dimension.TryGetValue(out var act) || act.IsKnown)
            return;

        var acts = from agreement in _document.Agreements
                   from provision in agreement.Provisions
                   let grant = provision.Body as PatentGrant
                   where grant is not null
                   from said in grant.Acts.ClaimedValues.Append(grant.Acts.TryGetValue(out var stated) ? stated : [])
                   from one in said
                   select one;
        if (!acts.Contains(act))
            _findings.AddWord(act, at);
    }
}
