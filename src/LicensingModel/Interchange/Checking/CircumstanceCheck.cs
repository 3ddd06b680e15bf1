using LicensingModel.Agreements;
using LicensingModel.Decisions.Texts;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange.Questions;
using LicensingModel.Provisions;
using LicensingModel.Serialization.Reading;

namespace LicensingModel.Interchange.Checking;

/// <summary>Looks at what every kind of question can have: to what it is confined, and what it supposes.</summary>
internal sealed class CircumstanceCheck(LicensingDocument document, QuestionFindings findings, DeclaredIds declared, ValueSet<EventId> supposed)
{
    /// <summary>The members of every kind of question.</summary>
    internal static IReadOnlyList<string> Members { get; } = ["within", "presumeThrough", "knownOn", "assume"];

    internal void Check(WrittenQuestion question, JsonPointer at)
    {
        if (question.Within is { } within)
            CheckConfines(within, at.Append("within"));
        if (question.Assume is { } assume)
            CheckAssumptions(assume, at.Append("assume"));
    }

    private void CheckConfines(WrittenConfines within, JsonPointer at)
    {
        findings.AddMembers(within.UnrecognizedMembers, at, ["agreements", "provisions"]);
        if (within.Agreements.Count + within.Provisions.Count == 0)
            findings.Add(InterchangeDiagnostics.EmptyConfines, at);
        for (var i = 0; i < within.Agreements.Count; i++)
            findings.AddUndeclared(within.Agreements[i], declared, at.Append("agreements").Append(i));
        for (var i = 0; i < within.Provisions.Count; i++)
            findings.AddUndeclared(within.Provisions[i], declared, at.Append("provisions").Append(i));
    }

    internal void CheckAssumptions(WrittenAssumptions assume, JsonPointer at)
    {
        findings.AddMembers(assume.UnrecognizedMembers, at, ["parties", "ownership", "ownershipEnds", "memberships", "products", "patents", "intangibles", "events", "happened", "found", "determinations", "provisions"]);
        CheckNew(assume.Parties, document.Parties.Select(party => party.Id), static party => party.Id, at.Append("parties"));
        CheckNew(assume.Products, document.Products.Select(product => product.Id), static product => product.Id, at.Append("products"));
        CheckNew(assume.Patents, NotFilled(document.Patents, assume.Patents, static patent => patent.Id), static patent => patent.Id, at.Append("patents"));
        CheckNew(assume.Intangibles, NotFilled(document.Intangibles, assume.Intangibles, static intangible => intangible.Id), static intangible => intangible.Id, at.Append("intangibles"));
        CheckNew(assume.Events, document.Events.Select(happening => happening.Id).Concat(supposed), static happening => happening.Id, at.Append("events"));
        CheckNew(assume.Determinations, document.Determinations.Select(found => found.Id), static found => found.Id, at.Append("determinations"));
        CheckProvisions(assume.Provisions, at.Append("provisions"));
        Walk(assume.Ownership, at.Append("ownership"));
        Walk(assume.Memberships, at.Append("memberships"));
        for (var i = 0; i < assume.OwnershipEnds.Count; i++)
            CheckEnd(assume.OwnershipEnds[i], at.Append("ownershipEnds").Append(i));
        for (var i = 0; i < assume.Happened.Count; i++)
            CheckOccurrence(assume, i, at.Append("happened").Append(i));
        for (var i = 0; i < assume.Found.Count; i++)
            CheckFinding(assume, i, at.Append("found").Append(i));
    }

    /// <summary>The ids of what the document has, but for what is supposed of it and contradicts nothing.</summary>
    private static IEnumerable<TId> NotFilled<T, TId>(ValueList<T> known, ValueList<T> supposed, Func<T, TId> id)
        where T : Element
        where TId : notnull
        => known.Where(one => !supposed.Any(item => id(item).Equals(id(one)) && FilledIn.Fills(one, item))).Select(id);

    private void CheckProvisions(ValueList<Provision> supposed, JsonPointer at)
    {
        for (var i = 0; i < supposed.Count; i++)
        {
            var read = supposed[i];
            if (document.Agreements.SelectMany(static agreement => agreement.Provisions).FirstOrDefault(provision => provision.Id == read.Id) is not { } declaredProvision)
                findings.AddUndeclared(read.Id, declared, at.Append(i).Append("id"));
            else if (!FilledIn.Fills(declaredProvision, read) || supposed.Take(i).Any(other => other.Id == read.Id))
                findings.Add(InterchangeDiagnostics.AssumedTwice, at.Append(i).Append("id"), read.Id.Value);
        }

        Walk(supposed, at);
    }

    private void CheckNew<T, TId>(ValueList<T> supposed, IEnumerable<TId> known, Func<T, TId> id, JsonPointer at)
        where T : Element
        where TId : notnull
    {
        HashSet<TId> seen = [.. known];
        for (var i = 0; i < supposed.Count; i++)
        {
            if (!seen.Add(id(supposed[i])))
                findings.Add(InterchangeDiagnostics.AssumedTwice, at.Append(i).Append("id"), id(supposed[i]).ToString()!);
        }

        Walk(supposed, at);
    }

    private void Walk<T>(ValueList<T> supposed, JsonPointer at)
        where T : Element
    {
        for (var i = 0; i < supposed.Count; i++)
            new QuestionWalk(findings, declared, at.Append(i)).VisitElement(supposed[i]);
    }

    private void CheckEnd(WrittenStakeEnd end, JsonPointer at)
    {
        findings.AddMembers(end.UnrecognizedMembers, at, ["owner", "owned", "on"]);
        findings.AddUndeclared(end.Owner, declared, at.Append("owner"));
        findings.AddUndeclared(end.Owned, declared, at.Append("owned"));
        var day = end.On.Date;
        if (day == IsoDay.First || !document.Ownership.Any(stake => stake.Owner == end.Owner && stake.Owned == end.Owned && stake.During.Contains(day.PlusDays(-1))))
            findings.Add(InterchangeDiagnostics.NoStakeToEnd, at, end.Owner.Value, end.Owned.Value, IsoDay.Format(day));
    }

    private void CheckOccurrence(WrittenAssumptions assume, int index, JsonPointer at)
    {
        var occurrence = assume.Happened[index];
        findings.AddMembers(occurrence.UnrecognizedMembers, at, ["event", "on"]);
        if (document.Events.FirstOrDefault(happening => happening.Id == occurrence.Event) is not { } declaredEvent)
            findings.Add(InterchangeDiagnostics.UndeclaredId, at.Append("event"), "event", occurrence.Event.Value, QuestionFindings.DidYouMean(declared.Closest(occurrence.Event)));
        else if ((declaredEvent.On.IsStated && !new RecordedDates(document.Events, null).Narrows(declaredEvent.Id, occurrence.On.Date)) || assume.Happened.Take(index).Any(other => other.Event == occurrence.Event))
            findings.Add(InterchangeDiagnostics.AlreadyKnown, at.Append("event"), occurrence.Event.Value);
    }

    private void CheckFinding(WrittenAssumptions assume, int index, JsonPointer at)
    {
        var found = assume.Found[index];
        findings.AddMembers(found.UnrecognizedMembers, at, ["determination", "finding"]);
        findings.AddUndeclared(found.Determination, declared, at.Append("determination"));
        if (!found.Finding.IsKnown)
            findings.AddWord(found.Finding, at.Append("finding"));
        if (document.Determinations.Any(one => one.Id == found.Determination && one.Finding.IsStated) || assume.Found.Take(index).Any(other => other.Determination == found.Determination))
            findings.Add(InterchangeDiagnostics.AlreadyKnown, at.Append("determination"), found.Determination.Value);
    }
}
