using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Formats;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at a question whether somebody may grant or transfer something: each kind of grant needs some members, and others would be passed over.</summary>
internal sealed class GrantCheck(LicensingDocument document, QuestionFindings findings, DeclaredIds declared)
{
    private static readonly string[] _members = ["what", "by", "to", "toClass", "agreement", "provision", "in", "patent", "patents", "intangible", "act", "product", "country", "on"];

    internal void Check(WrittenGrant grant, JsonPointer at)
    {
        findings.AddMembers(grant.UnrecognizedMembers, at, [.. _members, .. CircumstanceCheck.Members]);
        findings.AddUndeclared(grant.By, declared, at.Append("by"));
        CheckIds(grant, at);
        CheckWords(grant, at);
        CheckMembers(grant, at);
    }

    private void CheckIds(WrittenGrant grant, JsonPointer at)
    {
        if (grant.To.TryGetValue(out var to))
            findings.AddUndeclared(to, declared, at.Append("to"));
        if (grant.Agreement is { } agreement)
            findings.AddUndeclared(agreement, declared, at.Append("agreement"));
        if (grant.Provision is { } provision && grant.Agreement is { } owner)
            new StatusCheck(document, findings, declared).CheckProvision(provision, owner, at);
        else if (grant.Provision is { } alone)
            findings.AddUndeclared(alone, declared, at.Append("provision"));
        if (grant.Intangible.TryGetValue(out var intangible))
            findings.AddUndeclared(intangible, declared, at.Append("intangible"));
        if (grant.Product.TryGetValue(out var product))
            findings.AddUndeclared(product, declared, at.Append("product"));
        if (grant.Patent is { } patent)
            findings.AddUndeclared(patent, declared, at.Append("patent"));
        if (grant.Patents.TryGetValue(out var scope))
            new QuestionWalk(findings, declared, at.Append("patents")).VisitElement(scope);
        if (grant.Patent is not null && grant.Patents.IsFixed)
            findings.Add(InterchangeDiagnostics.PatentTwice, at.Append("patent"));
    }

    private void CheckWords(WrittenGrant grant, JsonPointer at)
    {
        if (grant.ToClass is { IsKnown: false } toClass)
            findings.AddWord(toClass, at.Append("toClass"));
        if (grant.In is { IsKnown: false } occasion)
            findings.AddWord(occasion, at.Append("in"));
        if (grant.Act.TryGetValue(out var act) && !act.IsKnown && !IsSaid(act))
            findings.AddWord(act, at.Append("act"));
        if (grant.Country.TryGetValue(out var country))
            findings.AddCountry(country, at.Append("country"));
    }

    private bool IsSaid(Act act)
        => document.Agreements.SelectMany(static agreement => agreement.DeclaredProvisions).Select(static provision => provision.Body).OfType<Grant>()
            .Any(grant => grant.Acts.ClaimedValues.Append(grant.Acts.TryGetValue(out var stated) ? stated : []).Any(acts => acts.Contains(act)));

    private void CheckMembers(WrittenGrant grant, JsonPointer at)
    {
        var what = grant.What.Value;
        var isOfRight = what is GrantAction.License or GrantAction.Sublicense or GrantAction.AssignRight;
        var isLimited = what is GrantAction.License or GrantAction.Sublicense;
        Refuse("agreement", grant.Agreement is not null && isOfRight, what, at);
        Refuse("provision", grant.Provision is not null && what != GrantAction.AssignLicense, what, at);
        Refuse("in", grant.In is not null && isOfRight, what, at);
        Refuse("patent", grant.Patent is not null && !isOfRight, what, at);
        Refuse("patents", grant.Patents.IsFixed && !isOfRight, what, at);
        Refuse("intangible", grant.Intangible.IsFixed && !isOfRight, what, at);
        Refuse("act", grant.Act.IsFixed && !isLimited, what, at);
        Refuse("product", grant.Product.IsFixed && !isLimited, what, at);
        Refuse("country", grant.Country.IsFixed && !isLimited, what, at);
        Refuse("intangible", grant.Intangible.IsFixed && isOfRight && (grant.Patent is not null || grant.Patents.IsFixed), what, at);
        Require("agreement", grant.Agreement is null && what == GrantAction.AssignAgreement, what, at);
        Require("provision", grant.Provision is null && what == GrantAction.AssignLicense, what, at);
        if (grant.Provision is { } id && what == GrantAction.AssignLicense && document.Agreements.SelectMany(static agreement => agreement.DeclaredProvisions).Any(one => one.Id == id && one.Body is not Grant))
            Require("provision", true, what, at);
    }

    private void Refuse(string member, bool isGiven, GrantAction what, JsonPointer at)
    {
        if (isGiven)
            findings.Add(InterchangeDiagnostics.NoBearing, at.Append(member), member, AnswerFormats.GrantAction.NameOf(what).ToString());
    }

    private void Require(string member, bool isMissing, GrantAction what, JsonPointer at)
    {
        if (isMissing)
            findings.Add(InterchangeDiagnostics.NotSaidOfWhat, at.Append(member), AnswerFormats.GrantAction.NameOf(what).ToString(), member);
    }
}
