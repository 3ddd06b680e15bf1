using System.Diagnostics.CodeAnalysis;
using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Parties;
using LicensingModel.Patents;
using NodaTime;

namespace LicensingModel.Decisions.Triggers;

/// <summary>Whether those who took part in something that is recorded are those whom a condition means, on the day on which it happened: by name, as members of a class, or as affiliates.</summary>
/// <param name="facts">The facts.</param>
/// <param name="recorded">What is recorded.</param>
/// <param name="asked">The day asked about, which stands for that of something of which no day is known. Of something known to lie between two days any of them stands for it, where nobody comes to belong to anybody in between.</param>
/// <param name="since">The day from which the clause has held; null where that is not known.</param>
internal sealed class ParticipantTest(Facts facts, RecordedEvent recorded, LocalDate asked, LocalDate? since)
{
    private readonly bool _isExact = facts.Find(recorded.Id).TryGetDate(out _);
    private readonly bool _isDayKnown = DayOf(facts, recorded) is not null;
    private readonly LocalDate _day = DayOf(facts, recorded) is { } on && on < asked ? on : asked;

    /// <summary>Whether the same may be recorded of the one side or of the other: who acquires, and who is acquired.</summary>
    internal bool IsEitherWay { get; init; }

    /// <summary>Whether one of those by whom it happened is among those wanted, or counts with them.</summary>
    internal Truth IsBy(ValueSet<PartyId> wanted, Disclosed<AffiliateRule>? affiliates = null)
        => AreAmong(wanted, recorded.By, affiliates) | (IsEitherWay ? AreAmong(wanted, recorded.Against, affiliates) : Truth.False);

    /// <summary>Whether one of those against whom it happened is among those wanted, or counts with them.</summary>
    internal Truth IsAgainst(ValueSet<PartyId> wanted, Disclosed<AffiliateRule> affiliates)
        => AreAmong(wanted, recorded.Against, affiliates) | (IsEitherWay ? AreAmong(wanted, recorded.By, affiliates) : Truth.False) | IsOfPatentOf(wanted, affiliates);

    /// <summary>A challenge of a patent is one of whoever is recorded as holding it alone on the day, where nobody else is named and nothing is recorded by which it may have passed.</summary>
    private Truth IsOfPatentOf(ValueSet<PartyId> wanted, Disclosed<AffiliateRule> affiliates)
        => recorded.Against.Count == 0 && _isExact && recorded.Kind == EventKind.Challenge && facts.Transfers.Count == 0
            && recorded.Patents.Any(id => HolderOf(facts.Patent(id)) is { } holder && AreAmong(wanted, [holder], affiliates).IsTrue && !facts.Document.Events.Any(passing => passing.Kind == EventKind.Transfer && passing.Patents.Contains(id)));

    private PartyId? HolderOf(Patent patent)
        => facts.IsUnderstood(patent) && StatedTerms.Reading.TryGet(patent.Holders, "holders", out var holders) && holders.Where(holding => holding.During.Contains(_day)).ToList() is [{ Holders: [var only] }] ? only : null;

    /// <summary>Whether somebody is one of those whom a condition names, by name or as a member of a class, on the day or that of the question; not known where it names nobody.</summary>
    internal Truth Means(ValueSet<PartyId> wanted, PartyId who) => wanted.Count == 0 ? Truth.Unknown : wanted.Contains(who) ? Truth.True : IsOfClass(wanted, who);

    /// <summary>Whether somebody is meant by a condition together with others: as a member of a class; not known where he is named with others.</summary>
    internal Truth MeansClassOf(ValueSet<PartyId> wanted, PartyId who) => IsOfClass(wanted, who) | (wanted.Contains(who) && wanted.Count > 1 ? Truth.Unknown : Truth.False);

    private Truth IsOfClass(ValueSet<PartyId> wanted, PartyId who)
        => wanted.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, who, _day) | facts.IsMember(@class, who, asked));

    /// <summary>Whether somebody did it: by himself or, where he is one of those wanted, through an affiliate that counts with them.</summary>
    internal Truth IsBy(PartyId who, Happening wanted)
    {
        if (recorded.By.Contains(who) || recorded.By.Count == 0 || facts.IsOpenClass(who) || !TryGet(wanted.Affiliates, out var rule))
            return AreAmong([who], recorded.By, null);

        var isMeant = wanted.By.Count == 0 || wanted.By.Contains(who) ? Truth.True
            : wanted.By.Where(facts.IsOpenClass).Aggregate(Truth.False, (result, @class) => result | facts.IsMember(@class, who, _day));
        var isThrough = recorded.By.Aggregate(Truth.False, (result, party) => result | Counts(rule, [who], party));
        return (isMeant & isThrough) | (!isMeant & AreAmong([who], recorded.By, null));
    }

    /// <summary>Whether somebody who took part is among those wanted: not known of those who may be affiliates, or of whom nothing is recorded.</summary>
    private Truth AreAmong(ValueSet<PartyId> wanted, ValueSet<PartyId> parties, Disclosed<AffiliateRule>? affiliates)
    {
        if (wanted.Count == 0 || wanted.Overlaps(parties))
            return Truth.True;
        if (parties.Count == 0)
            return Truth.Unknown;

        // Without a rule, an affiliate of a member of a class may count as one of somebody who is named does.
        var everybody = wanted.Concat(facts.Document.Memberships.Where(entry => wanted.Contains(entry.Class) && !(facts.IsMember(entry.Class, entry.Member, _day) | facts.IsMember(entry.Class, entry.Member, asked)).IsFalse).Select(static entry => entry.Member)).ToValueSet();
        Truth result = false;
        foreach (var party in parties)
        {
            foreach (var @class in wanted.Where(facts.IsOpenClass))
                result |= facts.IsMember(@class, party, _day) | (facts.IsMember(@class, party, asked) & Truth.Unknown);
            if (facts.IsOpenClass(party))
                result |= wanted.Aggregate(Truth.False, (any, one) => any | facts.IsMember(party, one, _day)) & Truth.Unknown;
            result |= TryGet(affiliates, out var rule) ? IsAffiliate(rule, wanted, party) : Affiliation.MayBeLinked(facts, everybody, party, _day) & Truth.Unknown;
            if (!_isDayKnown && (facts.Control.Around(party).Any() || facts.Document.Memberships.Any(entry => entry.Member == party && wanted.Contains(entry.Class))))
                result |= Truth.Unknown;
        }

        return result;
    }

    /// <summary>Whether somebody is an affiliate of one of those wanted, or of a member of a class that is wanted.</summary>
    private Truth IsAffiliate(AffiliateRule rule, ValueSet<PartyId> wanted, PartyId party)
    {
        var result = Counts(rule, wanted, party);
        var owners = facts.Control.Around(party).SelectMany(static stake => new[] { stake.Owner, stake.Owned }).Where(owner => owner != party).Distinct().ToList();
        foreach (var owner in owners)
        {
            var isOne = Counts(rule, [owner], party);
            foreach (var @class in wanted.Where(facts.IsOpenClass))
                result |= isOne & facts.IsMember(@class, owner, _day);
        }

        return result;
    }

    /// <summary>Whether somebody is an affiliate on the day. What is said of leavers tells what rights they keep; whether what they do still counts with those whom they left, it does not say.</summary>
    private Truth Counts(AffiliateRule rule, ValueSet<PartyId> parties, PartyId party)
    {
        var isOne = Affiliation.IsAffiliate(facts, rule, parties, party, since, _day);
        if (isOne.IsFalse || rule.OnLeaving.IsBlank)
            return isOne;
        var isStill = Affiliation.IsAffiliate(facts, rule with { OnLeaving = Disclosed.Stated(LeavingRule.EndsAtOnce), Tail = Disclosed<ContractPeriod>.NotCaptured }, parties, party, since, _day);
        return isStill == isOne ? isOne : Truth.Unknown;
    }

    private static LocalDate? DayOf(Facts facts, RecordedEvent recorded)
    {
        var occurrence = facts.Find(recorded.Id);
        if (occurrence.TryGetDate(out var day))
            return day;
        if (!occurrence.HasHappened || !ResolvedDate.Of(recorded.Id, occurrence).TryGetEarliest(out var earliest))
            return null;
        return facts.Document.Ownership.Select(static stake => stake.During).Concat(facts.Document.Memberships.Select(static entry => entry.During)).All(span => !Turns(span, earliest, occurrence)) ? earliest : null;
    }

    /// <summary>Whether a span begins or has ended on a day on which it may have happened, after the first of them.</summary>
    private static bool Turns(DateSpan span, LocalDate earliest, EventOccurrence occurrence)
        => (span.HasFirstDay && span.FirstDay > earliest && DateBound.On(span.FirstDay) <= occurrence.Latest)
            || (span.HasLastDay && span.LastDay >= earliest && DateBound.On(span.LastDay) < occurrence.Latest);

    private static bool TryGet(Disclosed<AffiliateRule>? affiliates, [NotNullWhen(true)] out AffiliateRule? rule)
    {
        rule = null;
        return affiliates is { IsDoubtful: false } && affiliates.TryGetValue(out rule);
    }
}
