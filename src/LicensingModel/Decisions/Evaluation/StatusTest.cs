using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using NodaTime;

namespace LicensingModel.Decisions.Evaluation;

/// <summary>In what state an agreement is said to be on a day.</summary>
internal sealed class StatusTest(Facts facts, JointReading reading, Agreement agreement, LocalDate day)
{
    internal void Add(TestBuilder test)
    {
        StatusEntry? latest = null;
        foreach (var entry in agreement.Status)
        {
            var applies = Applies(entry);
            if (applies.IsTrue)
                latest = entry;
            else if (applies.IsUnknown)
                test.Unknown($"Since when it is {entry.Status} is {Words.State(entry.On)}.", new MissingFact(agreement.Id.Value, $"status/{entry.Status}/on", Words.Why(entry.On), $"Since when {agreement.Id} is {entry.Status}."));
        }

        if (latest is null)
            return;

        foreach (var mention in latest.Claims)
            test.Cite(mention.Source);
        Judge(test, latest.Status);
    }

    private void Judge(TestBuilder test, AgreementStatus status)
    {
        if (status == AgreementStatus.Denied)
            test.Fail($"{agreement.Id} is denied to exist.");
        else if (status == AgreementStatus.Suspended || status == AgreementStatus.Terminated || status == AgreementStatus.Expired)
            test.Fail($"{agreement.Id} is {status}.");
        else if (status == AgreementStatus.Rumoured)
            test.Unknown($"{agreement.Id} is only rumoured.", new MissingFact(agreement.Id.Value, "status", MissingReason.NotCaptured, $"Whether {agreement.Id} exists: it is only rumoured."));
        else if (!status.IsKnown)
            test.Unknown($"What the status `{status}` means is not understood.", new MissingFact(agreement.Id.Value, "status", MissingReason.NotUnderstood, $"What the status `{status}` means."));
        else
            test.Pass($"{agreement.Id} is {status}.");
    }

    private Truth Applies(StatusEntry entry)
    {
        // What is said to exist or not, without a day, is said of every day.
        if (entry.On.IsBlank && entry.Status != AgreementStatus.Suspended && entry.Status != AgreementStatus.Terminated && entry.Status != AgreementStatus.Expired)
            return Truth.True;

        if (!reading.TryGet(entry.On, $"status {entry.Status} of {agreement.Id}", out var on))
            return Truth.Unknown;

        var date = on.Resolve(facts);
        if (date.TryGetDate(out var since))
            facts.NoteBoundary(since);
        return date.IsOnOrBefore(day);
    }
}
