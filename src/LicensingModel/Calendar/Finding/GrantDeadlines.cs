using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Parties;
using LicensingModel.Patents;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Rights;
using NodaTime;
using static LicensingModel.Calendar.Finding.DeadlineText;

namespace LicensingModel.Calendar.Finding;

/// <summary>The days that stand in a grant: until when it forgives and captures, when its exclusivity changes, how long those keep it who leave.</summary>
internal static class GrantDeadlines
{
    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision, Grant grant)
    {
        Deadline Between(CalendarEntryKind kind, string term, string words) => Bare(kind, provision, term, words) with { From = grant.Grantors.Parties, To = grant.Grantees.Parties };

        foreach (var release in text.Of(Between(CalendarEntryKind.ReleaseEnd, "body/pastActsUntil", $"Last day of the acts that `{provision.Id}` forgives") with { Ground = DeadlineGround.Binding }, grant.PastActsUntil, isExpected: false))
            yield return release;
        for (var i = 0; i < grant.ExclusivityChanges.Count; i++)
        {
            var change = grant.ExclusivityChanges[i];
            foreach (var entry in text.Of(Between(CalendarEntryKind.ExclusivityChange, FormattableString.Invariant($"body/exclusivityChanges/{i}/from"), $"`{provision.Id}` becomes {change.Becomes}"), change.From))
                yield return entry;
        }

        var walk = new CaptureWalk();
        provision.Body.Accept(walk);
        foreach (var (path, until) in walk.Ends)
        {
            foreach (var entry in text.Of(Between(CalendarEntryKind.CaptureEnd, $"body/{path}/until", $"Last day on which `{provision.Id}` captures") with { Ground = DeadlineGround.Binding }, until))
                yield return entry;
        }

        foreach (var tail in Tails(text, Between(CalendarEntryKind.Tail, "body/grantors/affiliates/tail", string.Empty), grant.Grantors).Concat(Tails(text, Between(CalendarEntryKind.Tail, "body/grantees/affiliates/tail", string.Empty), grant.Grantees)))
            yield return tail;
    }

    /// <summary>How long those keep what affiliates have who are none any more. Whether somebody ceased to be one is not worked out here, so that it stays open.</summary>
    private static IEnumerable<Deadline> Tails(DeadlineText text, Deadline bare, PartySet side)
    {
        if (!StatedTerms.Reading.TryGet(side.Affiliates, "affiliates", out var rule) || rule.Tail.IsSilent)
            yield break;
        var named = bare with { Words = $"Last day on which one keeps what `{bare.Provision!.Id}` gives that is no affiliate of {text.Names(side.Parties)} any more" };
        if (!StatedTerms.Reading.TryGet(rule.Tail, "tail", out var tail))
        {
            yield return Open(named, text.Why(bare, rule.Tail));
            yield break;
        }

        var ended = text.Document.Ownership.Where(stake => stake.During.HasLastDay && side.Parties.Contains(stake.Owner)).OrderBy(static stake => stake.During.LastDay).ThenBy(static stake => stake.Owned.Value, StringComparer.Ordinal).Take(100).ToList();
        if (ended.Count == 0)
            yield return Open(named with { Derivation = $"{DateDerivation.Of(tail)} after it leaves" }, text.Lacking(bare, "events", MissingReason.NotRecorded, "Nobody is recorded to have left."));
        foreach (var stake in ended)
        {
            var why = text.Lacking(bare, "body", MissingReason.NotDecidable, $"Whether `{stake.Owned}` ceased to be an affiliate of `{stake.Owner}` then.");
            foreach (var entry in text.Of(
                named with
                {
                    Words = $"Last day on which {text.Name(stake.Owned)} keeps what `{bare.Provision.Id}` gives, if it ceased to be an affiliate of {text.Name(stake.Owner)}",
                    Derivation = $"{DateDerivation.Of(tail)} after the last day of a stake of `{stake.Owner}` in `{stake.Owned}` ({IsoDay.Format(stake.During.LastDay)})",
                    Occurrence = $"{stake.Owner} {stake.Owned} {(stake.During.HasFirstDay ? IsoDay.Format(stake.During.FirstDay) : string.Empty)}",
                    Open = why,
                },
                ResolvedDate.On(stake.During.LastDay).Offset(tail, OffsetDirection.After)))
                yield return entry;
        }
    }

    /// <summary>Finds the ends of the times in which patents are captured, apart from what sources say.</summary>
    private sealed class CaptureWalk : ModelVisitor
    {
        internal List<(string Path, AnchoredDate Until)> Ends { get; } = [];

        protected internal override void VisitElement(Element element)
        {
            if (element is Claim)
                return;
            if (element is CapturePeriod { Until: { } until } && Ends.Count < 1000)
                Ends.Add((string.Join('/', Path.Select(static segment => segment.Member ?? FormattableString.Invariant($"{segment.Index}")).Where(static name => name != "value")), until));
            base.VisitElement(element);
        }
    }
}
