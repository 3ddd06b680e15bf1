using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at a question for the state of an agreement or provision.</summary>
internal sealed class StatusCheck(LicensingDocument document, QuestionFindings findings, DeclaredIds declared)
{
    internal void Check(WrittenStatus status, JsonPointer at)
    {
        findings.AddMembers(status.UnrecognizedMembers, at, ["agreement", "provision", "on", "for", "endableBy", .. CircumstanceCheck.Members]);
        findings.AddUndeclared(status.Agreement, declared, at.Append("agreement"));
        if (status.Provision is { } provision)
            CheckProvision(provision, status.Agreement, at);
        if (status.For.TryGetValue(out var party))
            findings.AddUndeclared(party, declared, at.Append("for"));
        if (status.EndableBy is { } asked)
            findings.AddUndeclared(asked, declared, at.Append("endableBy"));
    }

    /// <summary>The provision must be one of the agreement.</summary>
    internal void CheckProvision(ProvisionId provision, AgreementId agreement, JsonPointer at)
    {
        findings.AddUndeclared(provision, declared, at.Append("provision"));
        var owners = document.Agreements.Where(candidate => candidate.DeclaredProvisions.Any(one => one.Id == provision)).Select(static owner => owner.Id).ToList();
        if (declared.Contains(agreement) && owners.Count > 0 && !owners.Contains(agreement))
            findings.Add(InterchangeDiagnostics.ProvisionElsewhere, at.Append("provision"), provision.Value, owners[0].Value, agreement.Value);
    }
}
