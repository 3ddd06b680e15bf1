using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Questions;
using LicensingModel.Parties;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>What is supposed to happen so that a condition shows what it does: what triggers it, what it waits for, what a person finds.</summary>
internal sealed class Suppositions(LicensingDocument old, LicensingDocument @new, MentionedFacts mentioned, AgreementId agreement, IReadOnlyList<PartyId> parties)
{
    private const int Most = 4;
    private const int MostTogether = 12;

    // Events that end or suspend rather than begin are not supposed together with the others.
    private static readonly EventKind[] _ending = [EventKind.Expiry, EventKind.Termination, EventKind.Breach, EventKind.NonPayment, EventKind.Suit, EventKind.Assertion, EventKind.Challenge, EventKind.Insolvency, EventKind.Leaving, EventKind.Abandonment];

    private List<EventId> OpenEvents => mentioned.Events.Where(id => IsOpen(old.Events, id) && IsOpen(@new.Events, id)).Take(Most).ToList();

    /// <summary>
    /// Nothing; all that is open together, found one way and the other; where a clause begins later, that what it waits for happens then; where several things must happen, all of them; then
    /// one by one what may happen, by itself and together with all that is open.
    /// </summary>
    internal List<Assumptions> Of(LocalDate day, LocalDate? later)
    {
        var (yes, no) = (Together(DeterminationResult.Yes, day), Together(DeterminationResult.No, day));
        List<Assumptions> all = [Assumptions.None, yes, no];
        if (later is { } then)
            all.AddRange(OpenEvents.Select(id => yes with { Happened = [.. yes.Happened.Where(one => one.Event != id), new AssumedOccurrence(id, then)] }));

        var happenings = mentioned.Happenings.Take(Most).ToList();
        foreach (var by in happenings.Count > 1 ? happenings.SelectMany(happening => By(happening, day)).Distinct().Take(2) : [])
        {
            var every = AtOnce(happenings.Where(happening => By(happening, day).Contains(by)).Select(happening => (happening, by)), day);
            all.AddRange([every.And(no), every.And(yes)]);
        }

        // Of several that must happen, each may be another's.
        var each = happenings.SelectMany(happening => By(happening, day).Take(1).Select(by => (happening, by))).ToList();
        if (each.Select(static deed => deed.by).Distinct().Count() > 1)
            all.Add(AtOnce(each, day).And(no));

        foreach (var one in happenings.SelectMany(happening => By(happening, day).Select(by => Event(happening, by, day, 0))))
            all.AddRange([one, one.And(yes), one.And(no)]);
        foreach (var one in OpenEvents.Select(id => new Assumptions { Happened = [new AssumedOccurrence(id, day)] }))
            all.AddRange([one, one with { Happened = one.Happened.Concat(yes.Happened).Distinct().ToValueList(), Found = yes.Found }]);
        foreach (var id in mentioned.Determinations.Where(id => IsOpen(old.Determinations, id) && IsOpen(@new.Determinations, id)).Take(Most))
            all.AddRange(new[] { DeterminationResult.Yes, DeterminationResult.No }.Select(finding => new Assumptions { Found = [new AssumedFinding(id, finding)] }));
        return all.Distinct().ToList();
    }

    private Assumptions AtOnce(IEnumerable<(Happening Happening, PartyId By)> deeds, LocalDate day)
        => deeds.Select((deed, at) => Event(deed.Happening, deed.By, day, at)).Aggregate(Assumptions.None, static (all, one) => all.And(one with { Parties = one.Parties.Except(all.Parties).ToValueList(), Memberships = one.Memberships.Except(all.Memberships).ToValueList() }));

    /// <summary>The last day that is mentioned, if what is open happens on a day; null where that is no later day.</summary>
    internal LocalDate? Later(LocalDate day)
    {
        var events = new RecordedDates(Together(DeterminationResult.Yes, day).Happened.Aggregate(old.Events, static (events, one) => events.Select(happening => happening.Id == one.Event ? happening with { On = AnchoredDate.On(one.On) } : happening).ToValueList()), IsoDay.Last);
        List<LocalDate> days = [];
        foreach (var date in mentioned.Dates)
        {
            if (date.Resolve(events).TryGetDate(out var resolved) && resolved > day && resolved < IsoDay.Last)
                days.Add(resolved);
        }

        return days.Count > 0 ? days.Max() : null;
    }

    private IEnumerable<PartyId> By(Happening happening, LocalDate day) => (happening.By.Count > 0 ? happening.By.Take(2) : parties.Take(2)).Select(by => new ClassMembers(old, @new, day).Of(by));

    /// <summary>That all that both documents leave open is found one way, and that what they wait for has happened.</summary>
    private Assumptions Together(DeterminationResult finding, LocalDate day) => new()
    {
        Happened = old.Events.Where(happening => IsOpen(old.Events, happening.Id) && IsOpen(@new.Events, happening.Id) && (happening.Kind is null || !_ending.Contains(happening.Kind))).Take(MostTogether)
            .Select(happening => new AssumedOccurrence(happening.Id, day)).ToValueList(),
        Found = old.Determinations.Where(open => IsOpen(old.Determinations, open.Id) && IsOpen(@new.Determinations, open.Id)).Take(MostTogether).Select(open => new AssumedFinding(open.Id, finding)).ToValueList(),
    };

    private Assumptions Event(Happening happening, PartyId by, LocalDate day, int at)
    {
        var outsider = happening.NotAgainst.Count > 0 && happening.Against.Count == 0 ? Outsider(happening.NotAgainst, day) : Assumptions.None;
        return outsider with
        {
            Events =
            [
                new RecordedEvent
                {
                    Id = Unused(at),
                    Name = LocalizedText.Of("en", $"supposed: {happening.What}"),
                    Kind = happening.What,
                    By = [by],
                    Against = outsider.Parties.Count > 0 ? [outsider.Parties[0].Id] : happening.Against.Count > 0 ? [happening.Against[0]] : parties.Where(party => party != by && !happening.NotAgainst.Contains(party)).Take(1).ToValueSet(),
                    Agreements = happening.Agreements.Count > 0 ? happening.Agreements : [agreement],
                    Provisions = happening.Provisions,
                    On = Disclosed.Stated(AnchoredDate.On(day)),
                },
            ],
        };
    }

    /// <summary>Somebody who does not belong to classes: it joins only at the end of days.</summary>
    private Assumptions Outsider(ValueSet<PartyId> of, LocalDate day)
    {
        var id = SupposedRights.Unused(PartyId.Parse("supposed-outsider", null), id => old.Parties.Concat(@new.Parties).Any(party => party.Id == id));
        return new Assumptions
        {
            Parties = [new Party { Id = id, Kind = PartyKind.Company, Name = LocalizedText.Of("en", "a supposed outsider") }],
            Memberships = new ClassMembers(old, @new, day).Classes(of).Select(@class => new Membership { Class = @class, Member = id, During = DateSpan.From(IsoDay.Last) }).ToValueList(),
        };
    }

    private static bool IsOpen(ValueList<RecordedEvent> events, EventId id) => events.FirstOrDefault(happening => happening.Id == id) is { On.IsStated: false, On.UnrecognizedMembers.Count: 0 };

    private static bool IsOpen(ValueList<Determination> determinations, DeterminationId id) => determinations.FirstOrDefault(determination => determination.Id == id) is { Finding.IsStated: false, Finding.UnrecognizedMembers.Count: 0 };

    private EventId Unused(int at)
    {
        for (var number = 1; ; number++)
        {
            var id = EventId.Parse(FormattableString.Invariant($"supposed-{number}"), null);
            if (old.Events.Concat(@new.Events).All(happening => happening.Id != id) && at-- == 0)
                return id;
        }
    }
}
