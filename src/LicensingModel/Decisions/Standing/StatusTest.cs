using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using NodaTime;

namespace LicensingModel.Decisions.Standing;

/// <summary>In what state an agreement is said to be on a day.</summary>
internal sealed class StatusTest(Facts facts, JointReading reading, Agreement agreement, LocalDate day)
{
    /// <summary>
    /// The state that was said last holds: by day where days are given, else in the order of the document. One of which nobody can say whether it came later leaves the
    /// state open, unless it comes to the same.
    /// </summary>
    internal void Add(TestBuilder test)
    {
        StatusEntry? latest = null;
        LocalDate? since = null;
        List<StatusEntry> open = [];
        foreach (var entry in agreement.Status)
        {
            var applies = Applies(entry, out var on);
            if (applies.IsTrue && IsEnd(latest?.Status) && !IsEnd(entry.Status) && entry.Status != AgreementStatus.InForce && entry.Status.IsKnown)
                continue; // Only being in force again revives what has ended: to be announced or denied later does not.
            if (applies.IsUnknown || (applies.IsTrue && on is null && IsEnd(latest?.Status) && !IsEnd(entry.Status)))
                open.Add(entry);
            else if (applies.IsTrue && !(on < since))
                (latest, since) = (entry, on ?? since);
        }

        var state = latest is null ? Truth.True : Verdict(latest.Status);
        open.RemoveAll(entry => facts.IsUnderstood(entry) && Verdict(entry.Status) == state && !state.IsUnknown);
        if (open.Count > 0)
            test.Unknown(string.Join(" ", open.Select(entry => $"Since when it is {entry.Status} is {Words.State(entry.On)}.")), open.Select(entry => new MissingFact(agreement.Id.Value, $"status/{entry.Status}/on", Words.Why(entry.On), $"Since when {agreement.Id} is {entry.Status}.")));
        if (latest is null || open.Count > 0)
            return;

        foreach (var mention in latest.Claims)
            test.Cite(mention.Source);
        (Said, On) = (latest.Status, since);
        Judge(test, latest.Status);
    }

    /// <summary>What was said last, once it has been looked at; null where nothing was said, or it is open what.</summary>
    internal AgreementStatus? Said { get; private set; }

    /// <summary>The earliest day on which that may have been; null where it is not known.</summary>
    internal LocalDate? On { get; private set; }

    /// <summary>The last time that it was said to be in force again, after it had been terminated or had expired: the earliest and the latest day on which that may have been; null where there is none.</summary>
    internal (LocalDate First, LocalDate Latest)? Returned()
    {
        (LocalDate First, LocalDate Latest)? result = null;
        foreach (var entry in agreement.Status.Where(entry => entry.Status == AgreementStatus.InForce && Applies(entry, out _).IsTrue))
        {
            if (!reading.TryGet(entry.On, $"status {entry.Status} of {agreement.Id}", out var said) || !said.Resolve(facts).TryGetEarliest(out var first) || first == IsoDay.First || first <= result?.First)
                continue;
            var eve = new StatusTest(facts, reading, agreement, first.PlusDays(-1));
            eve.Add(new TestBuilder(TestKind.InEffect, agreement.Id.Value));
            if (eve.Said == AgreementStatus.Terminated || eve.Said == AgreementStatus.Expired)
                result = (first, said.Resolve(facts).TryGetLatest(out var latest) ? latest : day);
        }

        return result;
    }

    private static bool IsEnd(AgreementStatus? status)
        => status == AgreementStatus.Suspended || status == AgreementStatus.Terminated || status == AgreementStatus.Expired;

    private static Truth Verdict(AgreementStatus status)
        => IsEnd(status) || status == AgreementStatus.Denied ? Truth.False
            : status == AgreementStatus.Rumoured || !status.IsKnown ? Truth.Unknown
            : Truth.True;

    private void Judge(TestBuilder test, AgreementStatus status)
    {
        if (status == AgreementStatus.Denied)
            test.Fail($"{agreement.Id} is denied to exist.");
        else if (IsEnd(status))
            test.Fail($"{agreement.Id} is {status}.");
        else if (status == AgreementStatus.Rumoured)
            test.Unknown($"{agreement.Id} is only rumoured.", new MissingFact(agreement.Id.Value, "status", MissingReason.NotCaptured, $"Whether {agreement.Id} exists: it is only rumoured."));
        else if (!status.IsKnown)
            test.Unknown($"What the status `{status}` means is not understood.", new MissingFact(agreement.Id.Value, "status", MissingReason.NotUnderstood, $"What the status `{status}` means."));
        else
            test.Pass($"{agreement.Id} is {status}.");
    }

    private Truth Applies(StatusEntry entry, out LocalDate? on)
    {
        on = null;
        if (!facts.IsUnderstood(entry) || Facts.IsDoubtful(entry.Claims) || entry.Claims.Any(claim => claim.Stance == ClaimStance.Denies))
            return Truth.Unknown;

        // What is said to exist or not, without a day, is said of every day.
        if (entry.On.IsBlank && !IsEnd(entry.Status))
            return Truth.True;
        if (!reading.TryGet(entry.On, $"status {entry.Status} of {agreement.Id}", out var said))
            return Truth.Unknown;

        var date = said.Resolve(facts);
        facts.NoteBegin(date);
        on = date.TryGetEarliest(out var earliest) ? earliest : null;
        return date.IsOnOrBefore(day);
    }
}
