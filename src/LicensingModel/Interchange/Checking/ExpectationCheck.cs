using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at an expectation beside the question that it belongs to: it must be able to fail, and to be met.</summary>
internal sealed class ExpectationCheck(QuestionFindings findings, DeclaredIds declared)
{
    private const string OfMay = "`outcome`, `basis`, `changesOn` or `missing`";
    private const string OfValue = "`state` or `value`";

    internal void Check(Expectation expectation, WrittenQuestion question, JsonPointer at)
    {
        findings.AddMembers(expectation.UnrecognizedMembers, at, ["outcome", "basis", "state", "value", "changesOn", "missing"]);
        findings.AddMembers(expectation.ChangesOn?.UnrecognizedMembers ?? [], at.Append("changesOn"), ["day", "becomes"]);
        for (var i = 0; i < expectation.Missing.Count; i++)
            findings.AddMembers(expectation.Missing[i].UnrecognizedMembers, at.Append("missing").Append(i), ["subject", "term"]);

        if (question is WrittenMay)
        {
            Refuse(expectation.State is not null, "state", question, OfMay, at);
            Refuse(expectation.Value is not null, "value", question, OfMay, at);
        }
        else
        {
            Refuse(expectation.Outcome is not null, "outcome", question, OfValue, at);
            Refuse(expectation.Basis is not null, "basis", question, OfValue, at);
            Refuse(expectation.ChangesOn is not null, "changesOn", question, OfValue, at);
            Refuse(expectation.Missing.Count > 0, "missing", question, OfValue, at);
        }

        if (expectation.IsEmpty && expectation.UnrecognizedMembers.Count == 0)
            findings.Add(InterchangeDiagnostics.EmptyExpectation, at, question is WrittenMay ? OfMay : OfValue);

        foreach (var id in (expectation.Basis ?? []).Where(id => !declared.Contains(id)))
            findings.Add(InterchangeDiagnostics.UndeclaredId, at.Append("basis"), IdNames.Of<ProvisionId>(), id.Value, QuestionFindings.DidYouMean(declared.Closest(id)));
    }

    private void Refuse(bool isStated, string member, WrittenQuestion question, string known, JsonPointer at)
    {
        if (isStated)
            findings.Add(InterchangeDiagnostics.NotComparable, at.Append(member), member, question.Kind, known);
    }
}
