using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Comparison;

/// <summary>What is supposed to happen so that a condition shows what it does: what triggers it, what it waits for, what a person finds.</summary>
internal static class Suppositions
{
    private const int Most = 4;

    /// <summary>Nothing, and then each of what two documents leave open alike, on a day.</summary>
    internal static List<Assumptions> Of(LicensingDocument old, LicensingDocument @new, MentionedFacts mentioned, AgreementId agreement, IReadOnlyList<PartyId> parties, LocalDate day)
    {
        List<Assumptions> all = [Assumptions.None];
        foreach (var happening in mentioned.Happenings.Take(Most))
        {
            foreach (var by in happening.By.Count > 0 ? happening.By.Take(2) : parties.Take(2))
            {
                all.Add(new Assumptions
                {
                    Events =
                    [
                        new RecordedEvent
                        {
                            Id = Unused(old, @new),
                            Name = LocalizedText.Of("en", $"supposed: {happening.What}"),
                            Kind = happening.What,
                            By = [by],
                            Against = happening.Against.Count > 0 ? [happening.Against[0]] : parties.Where(party => party != by).Take(1).ToValueSet(),
                            Agreements = happening.Agreements.Count > 0 ? happening.Agreements : [agreement],
                            Provisions = happening.Provisions,
                            On = Disclosed.Stated(AnchoredDate.On(day)),
                        },
                    ],
                });
            }
        }

        all.AddRange(mentioned.Events.Where(id => IsOpen(old.Events, id) && IsOpen(@new.Events, id)).Take(Most).Select(id => new Assumptions { Happened = [new AssumedOccurrence(id, day)] }));
        foreach (var id in mentioned.Determinations.Where(id => IsOpen(old.Determinations, id) && IsOpen(@new.Determinations, id)).Take(Most))
            all.AddRange(new[] { DeterminationResult.Yes, DeterminationResult.No }.Select(finding => new Assumptions { Found = [new AssumedFinding(id, finding)] }));
        return all;
    }

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
