using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Kinds;
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
        else if (question is WrittenAssert asserted)
            new AssertCheck(_document, _findings, declared).Check(asserted, at);
        else if (question is WrittenStatus status)
            new StatusCheck(_document, _findings, declared).Check(status, at);
        else if (question is WrittenGrant grant)
            new GrantCheck(_document, _findings, declared).Check(grant, at);
        else if (question is WrittenFact fact)
            new FactCheck(_document, _findings, declared).Check(fact, at);
        else if (question is WrittenOwed owed)
            new OwedCheck(_document, _findings, declared).Check(owed, at);
    }

    /// <summary>What the question supposes, presumes or is confined to must be able to bear on it.</summary>
    internal static void RefuseCircumstances(QuestionFindings findings, WrittenQuestion question, JsonPointer at, params ReadOnlySpan<string> refused)
    {
        foreach (var member in refused)
        {
            var isGiven = member switch { "within" => question.Within is not null, "presumeThrough" => question.PresumeThrough is not null, "knownOn" => question.KnownOn is not null, _ => question.Assume is not null };
            if (isGiven)
                findings.Add(InterchangeDiagnostics.NoBearing, at.Append(member), member, question.Kind);
        }
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
        _findings.AddMembers(may.UnrecognizedMembers, at, ["actor", "act", "product", "country", "on", "patent", "patents", "intangible", "intangibles", .. DeedCheck.Members]);
        new DeedCheck(_findings, declared).Check(may, at);
        CheckId(may.Actor, declared, at.Append("actor"));
        if (may.Act.TryGetValue(out var act))
            _findings.AddAct(act, _document, at.Append("act"));
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
            _findings.Add(InterchangeDiagnostics.PatentTwice, at.Append("patent"), "patent", "patents");
        CheckIntangibles(may, declared, at);
    }

    private void CheckIntangibles(WrittenMay may, DeclaredIds declared, JsonPointer at)
    {
        if (may.Intangible is { } intangible)
            CheckId(intangible, declared, at.Append("intangible"));
        if (may.Intangibles.TryGetValue(out var scope))
            new QuestionWalk(_findings, declared, at.Append("intangibles")).VisitElement(scope);
        if (may.Intangible is not null && may.Intangibles.IsFixed)
            _findings.Add(InterchangeDiagnostics.PatentTwice, at.Append("intangible"), "intangible", "intangibles");
        if ((may.Intangible is not null || may.Intangibles.IsFixed) && (may.Patent is not null || may.Patents.IsFixed))
            _findings.Add(InterchangeDiagnostics.PatentTwice, at.Append(may.Patent is null ? "patents" : "patent"), may.Patent is null ? "patents" : "patent", may.Intangible is null ? "intangibles" : "intangible");
    }

    private void CheckValue(WrittenValue value, JsonPointer at)
    {
        _findings.AddMembers(value.UnrecognizedMembers, at, ["of", "agreement", "provision", "term", "on", .. CircumstanceCheck.Members]);
        RefuseCircumstances(_findings, value, at, "within", "presumeThrough", "assume");
        CheckId(value.Agreement, _declared, at.Append("agreement"));
        var agreement = _document.Agreements.FirstOrDefault(agreement => agreement.Id == value.Agreement);
        if (value.Provision is { } provision)
        {
            CheckId(provision, _declared, at.Append("provision"));
            var owner = _document.Agreements.FirstOrDefault(candidate => candidate.DeclaredProvisions.Any(one => one.Id == provision));
            if (agreement is not null && owner is not null && owner != agreement && agreement.DeclaredProvisions.All(one => one.Id != provision))
                _findings.Add(InterchangeDiagnostics.ProvisionElsewhere, at.Append("provision"), provision.Value, owner.Id.Value, agreement.Id.Value);
        }

        if (agreement is null)
            return;

        Element? asked = value.Provision is null ? agreement : agreement.DeclaredProvisions.FirstOrDefault(one => one.Id == value.Provision);
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
}
