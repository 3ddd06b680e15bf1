using LicensingModel.Agreements;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Effects;
using LicensingModel.Provisions.Rights;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>Whom else a grant excludes on a day, as far as that is known.</summary>
internal static class Exclusiveness
{
    /// <summary>The degree; null where it is not known.</summary>
    internal static Exclusivity? On(LocalDate day, Facts facts, JointReading reading, Provision provision, Grant grant)
    {
        var turned = Turned(day, facts, reading, provision);
        var degree = Unturned(day, facts, reading, provision, grant);
        if (turned.Into is { } into)
            return degree == into || grant.ExclusivityChanges.All(change => change.Becomes == into || IsBefore(change, day, facts, reading, provision)) ? into : null;
        return turned.IsTurned.IsFalse || (degree is not null && CanOnlyBecome(degree, facts, reading, provision)) ? degree : null;
    }

    /// <summary>Whether a step has not come by the day, or came before a clause turned the exclusivity, so that what the clause made of it holds. Which of the two holds where the step came later the text does not say.</summary>
    private static bool IsBefore(ExclusivityChange change, LocalDate day, Facts facts, JointReading reading, Provision provision)
    {
        var from = change.From.Resolve(facts);
        return facts.IsUnderstood(change) && (from.IsOnOrBefore(day).IsFalse || (from.TryGetLatest(out var latest) && Turned(latest, facts, reading, provision).IsTurned.IsFalse));
    }

    /// <summary>Whether it has, or may have, excluded nobody on a day after one and before another, although it excludes others on both: by what was agreed for the time, or by clauses whose consequence was undone.</summary>
    internal static bool WasOpen(LocalDate first, LocalDate last, Facts facts, JointReading reading, Provision provision, Grant grant)
    {
        if (grant.ExclusivityChanges.Any(change => !(change.From.Resolve(facts) is var from && from.TryGetEarliest(out var earliest) && (earliest > last || (from.TryGetLatest(out var latest) && latest <= first))) && change.Becomes == Exclusivity.NonExclusive))
            return true;
        if (!facts.Effects.Any(entry => entry.Effect.Consequence == Consequence.Convert && entry.Effect.Targets.Contains(provision.Id)) || facts.Document.Agreements.FirstOrDefault(owner => owner.Provisions.Any(one => ReferenceEquals(one, provision))) is not { } agreement)
            return false;
        bool OpenedBy(LocalDate day)
        {
            var turned = new TurnedExclusivity(facts, reading, Case.On(day), agreement, provision);
            _ = turned.Of();
            return turned.WasOpened;
        }

        return OpenedBy(last) && !OpenedBy(first);
    }

    /// <summary>Whether the clauses that may turn it into another degree would all leave it what it is.</summary>
    private static bool CanOnlyBecome(Exclusivity degree, Facts facts, JointReading reading, Provision provision)
        => facts.Effects.Where(entry => entry.Effect.Consequence == Consequence.Convert && (entry.Effect.Targets.Count == 0 || entry.Effect.Targets.Contains(provision.Id)))
            .All(entry => facts.IsUnderstood(entry.Provision) && reading.TryGet(entry.Effect.Becomes, $"what {entry.Provision.Id} makes of it", out var becomes) && becomes == degree);

    /// <summary>The degree by the grant's own terms.</summary>
    private static Exclusivity? Unturned(LocalDate day, Facts facts, JointReading reading, Provision provision, Grant grant)
    {
        if (!reading.TryGet(grant.Exclusivity, $"exclusivity of {provision.Id}", out var degree))
            return null;

        foreach (var change in grant.ExclusivityChanges)
        {
            var from = change.From.Resolve(facts);
            facts.NoteBegin(from);
            var hasCome = from.IsOnOrBefore(day);
            if (!facts.IsUnderstood(change) || hasCome.IsUnknown)
                return null;
            if (hasCome.IsTrue)
                degree = change.Becomes;
        }

        return degree;
    }

    /// <summary>What clauses that turn it into another degree have made of it.</summary>
    private static (Truth IsTurned, Exclusivity? Into) Turned(LocalDate day, Facts facts, JointReading reading, Provision provision)
    {
        if (!facts.Effects.Any(entry => entry.Effect.Consequence == Consequence.Convert && entry.Effect.Targets.Contains(provision.Id)))
            return (Truth.False, null);
        if (facts.Document.Agreements.FirstOrDefault(owner => owner.Provisions.Any(one => ReferenceEquals(one, provision))) is not { } agreement)
            return (Truth.Unknown, null);

        var @case = Case.On(day);
        return new TurnedExclusivity(facts, reading, @case, agreement, provision).Of();
    }
}
