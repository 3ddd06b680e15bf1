using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions.Consideration;
using NodaTime;

namespace LicensingModel.Decisions.Cures;

/// <summary>
/// Which failure that is recorded, a breach or something not paid, was made good by a cure that is recorded. A cure mends the one failure of the provisions that it names that was open when it came. A payment may be a cure, and may be something else.
/// </summary>
/// <param name="facts">What the document says.</param>
/// <param name="on">The day asked about.</param>
internal sealed class Mending(Facts facts, LocalDate on)
{
    private readonly Dictionary<(EventId Cure, EventId Failure), Truth> _known = [];

    private readonly bool _isLinked = facts.Document.Agreements.Any(static agreement => agreement.Relations.Any(static relation => relation.Kind == RelationKind.CrossDefault));

    /// <summary>Whether something is recorded as a failure.</summary>
    internal static bool IsFailure(RecordedEvent recorded) => recorded.Kind == EventKind.Breach || recorded.Kind == EventKind.NonPayment;

    /// <summary>What may have mended something.</summary>
    internal IEnumerable<RecordedEvent> Cures => facts.Document.Events.Where(static recorded => recorded.Kind == EventKind.Cure || recorded.Kind == EventKind.Payment || recorded.Kind?.IsKnown == false);

    /// <summary>Whether one thing that happened made another good.</summary>
    /// <param name="cure">What may have made it good.</param>
    /// <param name="failure">What failed.</param>
    internal Truth Mends(RecordedEvent cure, RecordedEvent failure)
    {
        if (_known.TryGetValue((cure.Id, failure.Id), out var known))
            return known;
        var may = facts.Order.IsBefore(failure.Id, cure.Id) & IsBySame(cure, failure) & IsOfSame(cure, failure);
        if (cure.Kind?.IsKnown == false && cure.Agreements.Count + cure.Provisions.Count == 0)
            may = Truth.False;
        if (!may.IsFalse && cure.Kind == EventKind.Payment && IsOfAnotherDay(cure, failure))
            may = Truth.False;
        var isPlain = may.IsTrue && cure.Kind == EventKind.Cure && facts.IsUnderstood(cure) && facts.IsUnderstood(failure) && IsOnlyOne(cure, failure);
        return _known[(cure.Id, failure.Id)] = isPlain ? Truth.True : may & Truth.Unknown;
    }

    private Truth IsBySame(RecordedEvent cure, RecordedEvent failure)
        => failure.By.Count > 0 && failure.By.All(cure.By.Contains) ? Truth.True
            : cure.By.Count == 0 || failure.By.Count == 0 ? cure.By.Count == failure.By.Count
            : cure.By.Overlaps(failure.By) || cure.By.Any(party => facts.IsOpenClass(party) || !Affiliation.MayBeLinked(facts, failure.By, party, on).IsFalse) || failure.By.Any(facts.IsOpenClass) ? Truth.Unknown
            : Truth.False;

    /// <summary>Whether both are of the same: surely where the one names every provision that the other does.</summary>
    private Truth IsOfSame(RecordedEvent cure, RecordedEvent failure)
    {
        var apart = _isLinked ? Truth.Unknown : Truth.False;
        var (own, other) = (Concerned(cure), Concerned(failure));
        if (own.Count == 0 || other.Count == 0)
            return Truth.Unknown;
        if (!own.Overlaps(other))
            return apart;
        return cure.Provisions.Count == 0 || failure.Provisions.Count == 0 ? Truth.Unknown
            : failure.Provisions.All(cure.Provisions.Contains) ? Truth.True
            : cure.Provisions.Overlaps(failure.Provisions) ? Truth.Unknown
            : apart;
    }

    private HashSet<AgreementId> Concerned(RecordedEvent recorded)
        => recorded.Agreements.Count > 0 ? [.. recorded.Agreements]
            : facts.Document.Agreements.Where(agreement => agreement.Provisions.Any(provision => recorded.Provisions.Contains(provision.Id))).Select(static agreement => agreement.Id).ToHashSet();

    /// <summary>Whether nothing else may have been open that the cure could have mended.</summary>
    private bool IsOnlyOne(RecordedEvent cure, RecordedEvent failure)
        => !facts.Document.Events.Any(other => other.Id != failure.Id && other.Id != cure.Id && (IsFailure(other) || other.Kind?.IsKnown == false) && !IsBySame(cure, other).IsFalse
            && !(other.Provisions.Count > 0 && !other.Provisions.Overlaps(failure.Provisions)) && !(other.Kind?.IsKnown == false && other.Agreements.Count + other.Provisions.Count == 0) && !IsOfSame(cure, other).IsFalse
            && MayPrecede(other, cure) && !Cures.Any(earlier => earlier.Kind == EventKind.Cure && facts.Order.IsBefore(earlier.Id, cure.Id).IsTrue && Mends(earlier, other).IsTrue));

    private bool MayPrecede(RecordedEvent other, RecordedEvent cure)
    {
        var occurrence = facts.Find(other.Id);
        if (occurrence.HasHappened)
            return !facts.Order.IsBefore(cure.Id, other.Id).IsTrue;
        return !occurrence.TryGetNotThrough(out var last) || !ResolvedDate.Of(cure.Id, facts.Find(cure.Id)).IsOnOrBefore(last).IsTrue;
    }

    /// <summary>Whether what was paid fell due on the very day, after the failure.</summary>
    private bool IsOfAnotherDay(RecordedEvent paid, RecordedEvent failure)
        => facts.Find(paid.Id).TryGetDate(out var day) && facts.Find(failure.Id).TryGetDate(out var failed) && failed < day && failure.Provisions.Count > 0
            && failure.Provisions.All(id => paid.Provisions.Contains(id) && facts.Document.Agreements.SelectMany(static agreement => agreement.Provisions).Any(provision => provision.Id == id && provision.Body is Payment payment
                && StatedTerms.Reading.TryGet(payment.Instalments, "instalments", out var parts) && parts.Any(part => part.On.Resolve(facts).TryGetDate(out var due) && due == day)));
}
