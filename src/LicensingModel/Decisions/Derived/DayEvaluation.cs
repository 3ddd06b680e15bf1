using System.Diagnostics.CodeAnalysis;
using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Matters;
using LicensingModel.Decisions.Questions;
using NodaTime;

namespace LicensingModel.Decisions.Derived;

/// <summary>Works out on which day a date falls.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="question">The question.</param>
/// <param name="matter">Which date.</param>
/// <param name="stated">The term as it is stated.</param>
internal sealed class DayEvaluation(Facts facts, FactQuestion question, DayOfTerm matter, ValueAnswer stated)
{
    private string Subject => matter.Provision?.Value ?? matter.Agreement.Value;

    internal FactAnswer Answer()
    {
        if (stated.Value is AnchoredDate date)
            return Known(date);
        if (stated.Term is not Disclosed<AnchoredDate> term || term.State != DisclosureState.Contested)
            return Bounded(stated.State);

        var readings = JointReadings<ResolvedDate?>.Of(reading => reading.TryGet(term, Subject, out var one) ? one.Resolve(facts) : null);
        return !readings.IsExceeded && readings.Proofs.Distinct().ToList() is [{ } only]
            ? Of(only)
            : Bounded(DisclosureState.Contested) with { Missing = readings.Contested.ToValueList() };
    }

    private FactAnswer Known(AnchoredDate date)
        => stated.Term is { IsDoubtful: true }
            ? Bounded(DisclosureState.Contested)
            : Of(date.Resolve(facts));

    private FactAnswer Of(ResolvedDate date)
    {
        var answer = new FactAnswer { Question = question, State = DisclosureState.Stated, Basis = Cited() };
        if (date.IsNever)
            return answer with { Value = AnchoredDate.Never };
        if (date.TryGetDate(out var day))
            return answer with { Value = AnchoredDate.On(day), Presumptions = Presumed(date) };
        return answer with
        {
            State = date.DependsOnUnstated && date.MissingEvents.Count == 0 ? DisclosureState.Unstated : DisclosureState.NotCaptured,
            Earliest = date.TryGetEarliest(out var earliest) ? earliest : null,
            Latest = date.TryGetLatest(out var latest) ? latest : null,
            Missing = Missing(date).ToValueList(),
            Presumptions = Presumed(date),
        };
    }

    private IEnumerable<MissingFact> Missing(ResolvedDate date)
    {
        foreach (var id in date.MissingEvents.AsEnumerable())
            yield return new MissingFact(id.Value, "on", MissingReason.NotRecorded, $"When {id} happens.");
        if (date.DependsOnUnstated)
            yield return new MissingFact(Subject, matter.Term, MissingReason.Unstated, $"The text leaves `{matter.Term}` of {Subject} open.");
        if (date.DependsOnUnrecognized)
            yield return new MissingFact(Subject, matter.Term, MissingReason.NotUnderstood, $"What `{matter.Term}` of {Subject} means.");
        if (date is { MissingEvents.Count: 0, DependsOnUnstated: false, DependsOnUnrecognized: false })
            yield return new MissingFact(Subject, matter.Term, MissingReason.NotDecidable, $"`{matter.Term}` of {Subject} lies outside the calendar.");
    }

    /// <summary>An event that is not recorded is presumed not to have happened by the day through which the document records, so that the earliest day lies after it.</summary>
    private ValueList<UsedPresumption> Presumed(ResolvedDate date)
        => date.MissingEvents.Where(id => facts.Find(id).TryGetNotThrough(out _) && !facts.IsDisputed(id))
            .Select(static id => new UsedPresumption(Presumption.NothingUnrecordedHappened, id.Value, $"{id} has not happened, since it is not recorded.")).ToValueList();

    private FactAnswer Bounded(DisclosureState state) => new()
    {
        Question = question,
        State = state,
        Earliest = LeastEnd(),
        Missing =
        [
            new MissingFact(Subject, matter.Term, stated.Term is { } term ? Words.Why(term) : MissingReason.NotCaptured, $"`{matter.Term}` of {Subject} is {(stated.Term is { } known ? Words.State(known) : "not captured")}."),
        ],
    };

    /// <summary>The first day on which something may have ended of which the least length is stated.</summary>
    private LocalDate? LeastEnd()
    {
        if (matter.Term != "term/until")
            return null;
        var agreement = facts.Document.Agreements.First(entry => entry.Id == matter.Agreement);
        var own = matter.Provision is null ? agreement.Term : agreement.Provisions.First(entry => entry.Id == matter.Provision).Term;
        return TryGet(own.From, agreement.Term.From, out var from) && TryGet(own.AtLeast, agreement.Term.AtLeast, out var least)
            && from.Resolve(facts).TryGetEarliest(out var first) && least.TryAddTo(first, out var end) && end > IsoDay.First
                ? end.PlusDays(-1)
                : null;
    }

    /// <summary>The value of a term, or of that of the agreement where nothing was recorded of it.</summary>
    private static bool TryGet<T>(Disclosed<T> own, Disclosed<T> inherited, [NotNullWhen(true)] out T? value)
        where T : class, IEquatable<T>
        => new JointReading().TryGet(own.IsBlank ? inherited : own, string.Empty, out value);

    private ValueList<CitedProvision> Cited()
        => [new CitedProvision(matter.Agreement, matter.Provision, (stated.Term?.Claims ?? []).FirstOrDefault(static claim => claim.Clause is not null)?.Clause)];
}
