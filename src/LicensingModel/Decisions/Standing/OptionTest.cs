using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whether options, and other rights to be elected, were open when they were exercised: what is exercised after its end is not exercised.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="named">The provisions that are named; those that are no such rights are left out of account.</param>
internal sealed class OptionTest(Facts facts, ValueSet<ProvisionId> named)
{
    // What is contested counts as unknown here.
    private readonly JointReading _reading = new();

    private IEnumerable<(Agreement Agreement, Provision Provision)> Options
        => facts.Document.Agreements.SelectMany(agreement => agreement.Provisions.Where(provision => named.Contains(provision.Id) && provision.Body is Grant grant && IsElected(grant.Effect)).Select(provision => (agreement, provision)));

    private static bool IsElected(GrantEffect effect) => effect == GrantEffect.Option || effect == GrantEffect.FirstRefusal || effect == GrantEffect.FirstOffer || effect == GrantEffect.FirstNegotiation;

    /// <summary>Whether something that is recorded came while one of them was open; true where none is named. What came before it opened is not known to count.</summary>
    internal Truth IsInTime(RecordedEvent election)
    {
        var options = Options.ToList();
        if (options.Count == 0)
            return Truth.True;
        var date = ResolvedDate.Of(election.Id, facts.Find(election.Id));
        if (!date.TryGetEarliest(out var first) || !date.TryGetLatest(out var last))
            return Truth.Unknown;

        Truth result = false;
        foreach (var (agreement, option) in options)
        {
            var (opened, closed) = (IsOpen(agreement, option, first, first == last), IsOpen(agreement, option, last, first == last));
            result |= opened == closed ? opened : Truth.Unknown;
        }

        return result;
    }

    /// <summary>Whether all that is named are such rights, and each has ended by the day.</summary>
    internal bool AreOver(LocalDate day) => named.Count > 0 && Options.Count() == named.Count && Options.All(entry => IsOpen(entry.Agreement, entry.Provision, day, isExact: true).IsFalse);

    /// <summary>
    /// Whether one is open on a day: false only where it has ended. What happened is looked at as of the eve, so that what depends on the election itself is left out; where the day of that is not one day, what depends on
    /// clauses is not looked at.
    /// </summary>
    private Truth IsOpen(Agreement agreement, Provision option, LocalDate day, bool isExact)
    {
        var (term, status, effects) = (New(option), New(option), New(option));
        var said = new StatusTest(facts, _reading, agreement, day);
        said.Add(status);
        if (day == IsoDay.First || !new TermTest(facts, _reading, agreement, option, day).HasBegun().IsTrue)
            return Truth.Unknown;

        var eve = On(day.PlusDays(-1));
        var before = new EffectTest(facts, _reading, eve, agreement, option);
        var mayGoOn = !option.Survival.IsSilent || before.OnIt().Any(static entry => entry.Effect.Consequence == Consequence.Extend || entry.Effect.Consequence == Consequence.Reinstate);
        new TermTest(facts, _reading, agreement, option, day).Add(term, isExact ? before : null, isExact ? new SurvivalTest(facts, _reading, eve, agreement, option) : null);
        if (term.Result.IsFalse)
            return mayGoOn && !isExact ? Truth.Unknown : Truth.False;
        if (status.Result.IsFalse && (said.Said == AgreementStatus.Terminated || said.Said == AgreementStatus.Expired))
            return option.Survival.IsSilent ? Truth.False : Truth.Unknown;

        var mayEnd = facts.Document.Events.Any(recorded => (recorded.Kind == EventKind.Termination || recorded.Kind == EventKind.Expiry) && (recorded.Agreements.Contains(agreement.Id) || recorded.Provisions.Contains(option.Id)) && MayBeBy(recorded.Id, isExact ? day : IsoDay.Last, isExact ? day : IsoDay.First));
        if (!isExact)
            return mayEnd || before.OnIt().Any(static entry => entry.Effect.Consequence != Consequence.Extend) ? Truth.Unknown : term.Result & status.Result;
        before.Add(effects);
        if (effects.Result.IsFalse && option.Survival.IsSilent && before.Done.All(static done => done.Consequence == Consequence.End))
            return Truth.False;
        return term.Result & status.Result & (effects.Result | Truth.Unknown) & (effects.Result.IsTrue && !mayEnd ? Truth.True : Truth.Unknown);
    }

    /// <summary>Whether something may have happened by a day, and not before another.</summary>
    private bool MayBeBy(EventId id, LocalDate by, LocalDate from)
    {
        var date = facts.Find(id) is { HasHappened: true } occurrence ? ResolvedDate.Of(id, occurrence) : null;
        return date is not null && !date.IsOnOrBefore(by).IsFalse && !date.IsOnOrAfter(from).IsFalse;
    }

    private static TestBuilder New(Provision option) => new(TestKind.InEffect, option.Id.Value);

    private static Case On(LocalDate day) => new()
    {
        Actor = Dimension<PartyId>.Open,
        Act = Dimension<Act>.Open,
        Product = Dimension<ProductId>.Open,
        Country = Dimension<CountryCode>.Open,
        Day = day,
    };
}
