using System.Text.Json;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>Walks a part of the model that stands in a question, where nothing may be left that is not understood.</summary>
internal sealed class QuestionWalk(QuestionFindings findings, DeclaredIds declared, JsonPointer root) : ModelVisitor
{
    private JsonPointer Here
        => Path.Aggregate(root, static (pointer, segment) => segment.Member is { } member ? pointer.Append(member) : pointer.Append(segment.Index));

    protected internal override void VisitElement(Element element)
    {
        if (element is IUnrecognized { Json.Kind: JsonValueKind.Object } unrecognized)
            findings.Add(InterchangeDiagnostics.UnknownKind, Here, unrecognized.Kind, string.Empty);
        findings.AddMembers(element.UnrecognizedMembers, Here, MemberNames.Of(element.Accept));
        base.VisitElement(element);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        findings.AddMembers(term.UnrecognizedMembers, Here, MemberNames.Of(term.Accept));
        base.VisitTerm(term);
    }

    protected internal override void VisitReference<T>(T id)
        => findings.AddUndeclared(id, declared, Here);

    protected internal override void VisitCode<T>(T code)
    {
        if (!code.IsKnown)
            findings.AddWord(code, Here);
    }

    protected internal override void VisitScalar(object scalar)
    {
        if (scalar is CountryCode country)
            findings.AddCountry(country, Here);
    }
}
