using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at a question what follows from terms and facts together.</summary>
internal sealed class FactCheck(LicensingDocument document, QuestionFindings findings, DeclaredIds declared)
{
    internal void Check(WrittenFact fact, JsonPointer at)
    {
        findings.AddMembers(fact.UnrecognizedMembers, at, ValueKind.MembersOf(fact));
        if (fact.Sort != WrittenFact.Total)
            QuestionCheck.RefuseCircumstances(findings, fact, at, "within");
        CheckIds(fact, at);
        if (fact.Sort == WrittenFact.Day)
            CheckDate(fact, at);
        else if (fact.Provision is { } id && ProvisionOf(id) is { } provision)
            CheckSort(fact, provision, at.Append("provision"));
    }

    private void CheckIds(WrittenFact fact, JsonPointer at)
    {
        if (fact.Agreement is { } agreement)
            findings.AddUndeclared(agreement, declared, at.Append("agreement"));
        if (fact.Provision is { } provision)
            findings.AddUndeclared(provision, declared, at.Append("provision"));
        if (fact.Patent is { } patent)
            findings.AddUndeclared(patent, declared, at.Append("patent"));
        if (fact.Party is { } party)
            findings.AddUndeclared(party, declared, at.Append("party"));
        if (fact.By.TryGetValue(out var by))
            findings.AddUndeclared(by, declared, at.Append("by"));
        if (fact.To.TryGetValue(out var to))
            findings.AddUndeclared(to, declared, at.Append("to"));
    }

    private Provision? ProvisionOf(ProvisionId id) => document.Agreements.SelectMany(static agreement => agreement.DeclaredProvisions).FirstOrDefault(provision => provision.Id == id);

    private void CheckSort(WrittenFact fact, Provision provision, JsonPointer at)
    {
        var wanted = fact.Sort switch
        {
            WrittenFact.Captured when provision.Body is not PatentGrant => "a grant under patents",
            WrittenFact.Triggered when provision.Body is not TriggeredEffect => "a clause by which something happens to others",
            WrittenFact.Member or WrittenFact.Exclusivity when provision.Body is not Grant => "a grant",
            _ => null,
        };
        if (wanted is not null)
            findings.Add(InterchangeDiagnostics.NotOfThatSort, at, provision.Id.Value, wanted);
    }

    private void CheckDate(WrittenFact fact, JsonPointer at)
    {
        var agreement = document.Agreements.FirstOrDefault(one => one.Id == fact.Agreement);
        Element? owner = fact.Provision is null ? agreement : agreement?.DeclaredProvisions.FirstOrDefault(one => one.Id == fact.Provision);
        if (owner is null)
        {
            if (agreement is not null && fact.Provision is { } elsewhere && document.Agreements.FirstOrDefault(one => one.DeclaredProvisions.Any(part => part.Id == elsewhere)) is { } other)
                findings.Add(InterchangeDiagnostics.ProvisionElsewhere, at.Append("provision"), elsewhere.Value, other.Id.Value, agreement.Id.Value);
            return;
        }

        var paths = TermPaths.Of(owner);
        if (!paths.Contains(fact.Term, StringComparer.Ordinal))
            findings.Add(InterchangeDiagnostics.UnknownTerm, at.Append("term"), fact.Term!, fact.Provision?.Value ?? fact.Agreement!.Value, QuestionFindings.DidYouMean(Suggestion.Closest(fact.Term!, paths.Where(path => IsDate(TermFinder.Find(owner, path))))));
        else if (!IsDate(TermFinder.Find(owner, fact.Term!)))
            findings.Add(InterchangeDiagnostics.NotOfThatSort, at.Append("term"), fact.Term!, "a date");
    }

    /// <summary>Whether a date stands at the place, or could.</summary>
    private static bool IsDate(TermFinder found) => found.Found is (null or Disclosed<AnchoredDate>) && found.FoundMember is (null or AnchoredDate);
}
