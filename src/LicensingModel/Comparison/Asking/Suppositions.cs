using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Comparison.Asking;

/// <summary>What is supposed to happen so that a condition shows what it does: what triggers it, what it waits for, what a person finds.</summary>
internal static class Suppositions
{
    private const int Most = 4;
    private const int MostTogether = 12;

    // Events that end or suspend rather than begin are not supposed together with the others.
    private static readonly EventKind[] _ending = [EventKind.Expiry, EventKind.Termination, EventKind.Breach, EventKind.NonPayment, EventKind.Suit, EventKind.Assertion, EventKind.Challenge, EventKind.Insolvency, EventKind.Leaving, EventKind.Abandonment];

    /// <summary>Nothing; all that is open together, found one way and the other; then one by one what may happen, by itself and together with all that is open.</summary>
    internal static List<Assumptions> Of(LicensingDocument old, LicensingDocument @new, MentionedFacts mentioned, AgreementId agreement, IReadOnlyList<PartyId> parties, LocalDate day)
    {
        var together = Together(old, @new, DeterminationResult.Yes, day);
        List<Assumptions> all = [Assumptions.None, together, Together(old, @new, DeterminationResult.No, day)];
        foreach (var happening in mentioned.Happenings.Take(Most))
        {
            foreach (var by in happening.By.Count > 0 ? happening.By.Take(2) : parties.Take(2))
            {
                var one = new Assumptions { Events = [Event(old, @new, happening, by, agreement, parties, day)] };
                all.AddRange([one, one.And(together)]);
            }
        }

        foreach (var id in mentioned.Events.Where(id => IsOpen(old.Events, id) && IsOpen(@new.Events, id)).Take(Most))
        {
            var one = new Assumptions { Happened = [new AssumedOccurrence(id, day)] };
            all.AddRange([one, one with { Happened = one.Happened.Concat(together.Happened).Distinct().ToValueList(), Found = together.Found }]);
        }

        foreach (var id in mentioned.Determinations.Where(id => IsOpen(old.Determinations, id) && IsOpen(@new.Determinations, id)).Take(Most))
            all.AddRange(new[] { DeterminationResult.Yes, DeterminationResult.No }.Select(finding => new Assumptions { Found = [new AssumedFinding(id, finding)] }));
        return all.Distinct().ToList();
    }

    /// <summary>That all that both documents leave open is found one way, and that what they wait for has happened.</summary>
    private static Assumptions Together(LicensingDocument old, LicensingDocument @new, DeterminationResult finding, LocalDate day) => new()
    {
        Happened = old.Events.Where(happening => IsOpen(old.Events, happening.Id) && IsOpen(@new.Events, happening.Id) && (happening.Kind is null || !_ending.Contains(happening.Kind))).Take(MostTogether)
            .Select(happening => new AssumedOccurrence(happening.Id, day)).ToValueList(),
        Found = old.Determinations.Where(open => IsOpen(old.Determinations, open.Id) && IsOpen(@new.Determinations, open.Id)).Take(MostTogether).Select(open => new AssumedFinding(open.Id, finding)).ToValueList(),
    };

    private static RecordedEvent Event(LicensingDocument old, LicensingDocument @new, Happening happening, PartyId by, AgreementId agreement, IReadOnlyList<PartyId> parties, LocalDate day) => new()
    {
        Id = Unused(old, @new),
        Name = LocalizedText.Of("en", $"supposed: {happening.What}"),
        Kind = happening.What,
        By = [by],
        Against = happening.Against.Count > 0 ? [happening.Against[0]] : parties.Where(party => party != by).Take(1).ToValueSet(),
        Agreements = happening.Agreements.Count > 0 ? happening.Agreements : [agreement],
        Provisions = happening.Provisions,
        On = Disclosed.Stated(AnchoredDate.On(day)),
    };

    private static bool IsOpen(ValueList<RecordedEvent> events, EventId id) => events.FirstOrDefault(happening => happening.Id == id) is { On.IsBlank: true };

    private static bool IsOpen(ValueList<Determination> determinations, DeterminationId id) => determinations.FirstOrDefault(determination => determination.Id == id) is { Finding.IsBlank: true };

    private static EventId Unused(LicensingDocument old, LicensingDocument @new)
    {
        for (var number = 1; ; number++)
        {
            var id = EventId.Parse(FormattableString.Invariant($"supposed-{number}"), null);
            if (old.Events.Concat(@new.Events).All(happening => happening.Id != id))
                return id;
        }
    }
}
