using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Kinds;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions.General;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at a question who owes what, or whether something would breach a duty.</summary>
internal sealed class OwedCheck(LicensingDocument document, QuestionFindings findings, DeclaredIds declared)
{
    internal void Check(WrittenOwed owed, JsonPointer at)
    {
        findings.AddMembers(owed.UnrecognizedMembers, at, [.. OwedTable.Instance.MemberNames]);
        CheckId(owed.By, at.Append("by"));
        CheckId(owed.To, at.Append("to"));
        CheckId(owed.Product, at.Append("product"));
        if (owed.Agreement is { } agreement)
            findings.AddUndeclared(agreement, declared, at.Append("agreement"));
        if (owed.Country.TryGetValue(out var country))
            findings.AddCountry(country, at.Append("country"));
        if (owed.Action is { } action)
            CheckAct(owed, action, at);
    }

    private void CheckAct(WrittenOwed owed, DutyAction action, JsonPointer at)
    {
        var isOfDocument = document.Agreements.SelectMany(static agreement => agreement.DeclaredProvisions).Any(provision => provision.Body is Duty duty && duty.Action == action);
        if (!action.IsKnown && !isOfDocument)
            findings.AddWord(action, at.Append("action"));
        Refuse(at, ("from", owed.From is not null), ("through", owed.Through is not null));
    }

    private void Refuse(JsonPointer at, params ReadOnlySpan<(string Member, bool IsGiven)> members)
    {
        foreach (var (member, isGiven) in members)
        {
            if (isGiven)
                findings.Add(InterchangeDiagnostics.NoBearing, at.Append(member), member, "owed");
        }
    }

    private void CheckId<T>(Decisions.Questions.Dimension<T> dimension, JsonPointer at)
        where T : Identifier<T>, IScalar<T>
    {
        if (dimension.TryGetValue(out var id))
            findings.AddUndeclared(id, declared, at);
    }
}
