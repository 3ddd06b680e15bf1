using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at a question whether a right may be asserted.</summary>
internal sealed class AssertCheck(LicensingDocument document, QuestionFindings findings, DeclaredIds declared)
{
    internal void Check(WrittenAssert question, JsonPointer at)
    {
        findings.AddMembers(question.UnrecognizedMembers, at, ["holder", "against", "act", "product", "country", "on", "suit", "remedy", "patent", "patents", .. DeedCheck.Members]);
        new DeedCheck(findings, declared).Check(question, at);
        findings.AddUndeclared(question.Holder, declared, at.Append("holder"));
        if (question.Against.TryGetValue(out var against))
            findings.AddUndeclared(against, declared, at.Append("against"));
        if (question.Act.TryGetValue(out var act))
            findings.AddAct(act, document, at.Append("act"));
        if (question.Product.TryGetValue(out var product))
            findings.AddUndeclared(product, declared, at.Append("product"));
        if (question.Country.TryGetValue(out var country))
            findings.AddCountry(country, at.Append("country"));
        if (question.Patent is { } patent)
            findings.AddUndeclared(patent, declared, at.Append("patent"));
        if (question.Patents.TryGetValue(out var scope))
            new QuestionWalk(findings, declared, at.Append("patents")).VisitElement(scope);
        if (question.Patent is not null && question.Patents.IsFixed)
            findings.Add(InterchangeDiagnostics.PatentTwice, at.Append("patent"));
        if (question.Suit is { } suit && suit.Date < question.On.Date)
            findings.Add(InterchangeDiagnostics.SuitBeforeAct, at.Append("suit"), IsoDay.Format(suit.Date), IsoDay.Format(question.On.Date));
    }
}
