using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Transfers;
using static LicensingModel.Calendar.Finding.DeadlineText;

namespace LicensingModel.Calendar.Finding;

/// <summary>Milestones, closings, times that general provisions name, and what is not understood.</summary>
internal static class OtherDeadlines
{
    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision, CollaborationScope scope)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        return scope.Milestones.SelectMany(milestone =>
        {
            var name = milestone.Name.Preferred();
            seen[name] = seen.GetValueOrDefault(name) + 1;
            var bare = Bare(CalendarEntryKind.Milestone, provision, "body/milestones", $"{text.Names(scope.Participants)}: {name}") with { From = scope.Participants, To = scope.Participants, Occurrence = FormattableString.Invariant($"{name} {seen[name]}"), Ground = DeadlineGround.Accrual };
            return text.Of(bare, milestone.Due, isExpected: true);
        });
    }

    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision, Transfer transfer)
        => text.Of(Bare(CalendarEntryKind.Closing, provision, "body/closing", $"What {text.Name(transfer.From)} assigns by `{provision.Id}` passes to {text.Name(transfer.To)}") with { From = [transfer.From], To = [transfer.To], Ground = DeadlineGround.Accrual }, transfer.Closing, isExpected: true);

    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision, GeneralTerm general)
    {
        if (general.Period.IsSilent)
            return [];
        var bare = Bare(CalendarEntryKind.NamedPeriod, provision, "body/period", $"`{provision.Id}` ({general.Topic}) names a time");
        return StatedTerms.Reading.TryGet(general.Period, "period", out var period)
            ? [Open(bare with { Words = $"`{provision.Id}` ({general.Topic}) names a time of {DateDerivation.Of(period)}" }, text.Lacking(bare, "body/text", MissingReason.NotDecidable, "From when it runs is said in words, or depends on what is not recorded."))]
            : [Open(bare, text.Why(bare, general.Period))];
    }

    internal static Deadline Of(DeadlineText text, Provision provision, UnrecognizedBody body)
    {
        var bare = Bare(CalendarEntryKind.NotUnderstood, provision, "body", $"`{provision.Id}` is of the kind `{(body.Kind.Length <= 100 ? body.Kind : body.Kind[..100])}`, which is not understood");
        return Open(bare, text.Lacking(bare, "body", MissingReason.NotUnderstood, "Whether anything falls due by it, and when."));
    }
}
