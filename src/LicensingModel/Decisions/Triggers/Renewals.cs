using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Sequences;
using LicensingModel.Provisions;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>What is recorded as a renewal, and says neither for how long nor of what: whether something that had ended goes on by it, nobody can say.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision; null where the agreement as a whole is asked about.</param>
/// <param name="day">The day up to which it happened, or may have.</param>
internal sealed class Renewals(Facts facts, Agreement agreement, Provision? provision, LocalDate day)
{
    /// <summary>By what it may have been kept going after the end of its term; null where nothing of the kind is recorded, or its end was written later.</summary>
    internal MissingFact? OfTerm()
        => provision is { Term.Until: { IsStated: true } until } && !until.IsDoubtful && until != agreement.Term.Until ? Missing(Recorded(isNamed: true))
            : Missing(Recorded(isNamed: false).Where(renewal => !IsWritten(renewal)));

    /// <summary>By what it may have been taken up again after something that ended it; null where nothing of the kind is recorded.</summary>
    /// <param name="since">The day of the end; null where it is not known.</param>
    internal MissingFact? OfEnd(LocalDate? since)
        => Missing(Recorded(isNamed: false).Where(renewal => since is not { } end || !ResolvedDate.Of(renewal.Id, facts.Find(renewal.Id)).IsBefore(end).IsTrue));

    /// <summary>The renewals of it, or perhaps of it, that have happened, or may have.</summary>
    private IEnumerable<RecordedEvent> Recorded(bool isNamed)
    {
        foreach (var renewal in facts.Document.Events.Where(recorded => recorded.Kind == EventKind.Renewal && !recorded.On.IsBlank && (isNamed ? IsNamed(recorded) : MayConcern(recorded))))
        {
            var date = ResolvedDate.Of(renewal.Id, facts.Find(renewal.Id));
            facts.NoteBegin(date);
            if (!date.IsAfter(day).IsTrue)
                yield return renewal;
        }
    }

    private bool IsNamed(RecordedEvent recorded) => provision is not null && recorded.Provisions.Contains(provision.Id);

    /// <summary>One that names no agreement and no provision may be of any agreement between those who took part.</summary>
    private bool MayConcern(RecordedEvent recorded)
        => IsNamed(recorded) || (recorded.Agreements.Contains(agreement.Id) && (provision is null || EffectTraits.IsOfWhole(agreement, recorded)))
            || (recorded.Agreements.Count == 0 && recorded.Provisions.Count == 0 && recorded.By.Concat(recorded.Against).All(party => agreement.AllParties.Contains(party)));

    /// <summary>Whether an amendment of the same day or later says until when it runs.</summary>
    private bool IsWritten(RecordedEvent renewal)
        => facts.Find(renewal.Id).TryGetDate(out var on) && facts.AmendmentsOf(agreement.Id).Any(amendment => amendment.Changes.Any(static change => change is ExtendTerm or RestateText) && GrantDay.Of(amendment, facts).Latest >= on);

    private MissingFact? Missing(IEnumerable<RecordedEvent> renewals)
        => renewals.FirstOrDefault() is { } renewal ? new MissingFact(renewal.Id.Value, "kind", MissingReason.NotDecidable, $"What {renewal.Id} did to {provision?.Id.Value ?? agreement.Id.Value}: until when it runs since.") : null;
}
