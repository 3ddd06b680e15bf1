using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using NodaTime;

namespace LicensingModel.Royalties.Texts;

/// <summary>The texts that an agreement has one after another, where amendments give them for certain.</summary>
internal static class AgreementTexts
{
    /// <summary>The texts in the order of time; null, and why, where nobody can say for certain what the text of some day is.</summary>
    internal static IReadOnlyList<AgreementText>? Of(LicensingDocument document, Agreement agreement, IEventDates events, out UnknownAmount? why)
    {
        why = null;
        SortedSet<LocalDate> cuts = [];
        foreach (var amendment in agreement.Amendments)
        {
            if (!TryFindDay(document, agreement, amendment, events, out var day, out var reason))
            {
                why = new UnknownAmount(agreement.Id.Value, "amendments", $"Which text counts for which sale is not known: the amendment `{amendment.Id}`: {reason}");
                return null;
            }

            if (day is { } cut && cut > IsoDay.First)
                cuts.Add(cut);
        }

        List<AgreementText> texts = [];
        LocalDate[] firsts = [IsoDay.First, .. cuts];
        for (var i = 0; i < firsts.Length; i++)
        {
            var text = Text(document, agreement, new ReportWindow(firsts[i], i < firsts.Length - 1 ? firsts[i + 1].PlusDays(-1) : IsoDay.Last));
            if (text is null)
            {
                why = new UnknownAmount(agreement.Id.Value, "amendments", $"Which text counts for which sale is not known: not every change can be made in the text of {IsoDay.Format(firsts[i])}.");
                return null;
            }

            texts.Add(text);
        }

        return texts;
    }

    /// <summary>The first day on which an amendment is in the text; null where it never is.</summary>
    private static bool TryFindDay(LicensingDocument document, Agreement agreement, Amendment amendment, IEventDates events, out LocalDate? day, out string reason)
    {
        day = null;
        var standing = AmendmentDays.On(IsoDay.Last, agreement, amendment, events, !document.WithoutPresumptions.Contains(Presumption.UnreadText));
        reason = standing.IsDayPresumed ? "from when it is effective is only presumed." : standing.Reason;
        if (standing.State == AmendmentState.NotBinding)
            return true;
        if (standing.State == AmendmentState.Undetermined || standing.IsDayPresumed || !StatedTerms.Reading.TryGet(AmendmentDays.Effective(amendment), "effective", out var date))
            return false;
        var resolved = date.Resolve(events);
        reason = "from when it is effective is not known to the day.";
        if (resolved.TryGetDate(out var first))
            day = first;
        return day is not null || resolved.IsNever;
    }

    private static AgreementText? Text(LicensingDocument document, Agreement agreement, ReportWindow days)
    {
        if (agreement.Amendments.Count == 0)
            return new AgreementText(days, agreement, new HashSet<ProvisionId>());

        var consolidation = (document with { Agreements = [agreement] }).AsOf(days.First);
        if (consolidation.Conflicts.Count > 0 || consolidation.Amendments.Any(static standing => standing.State == AmendmentState.Undetermined))
            return null;
        var applied = consolidation.Amendments.Where(static standing => standing.State == AmendmentState.Applied).Select(static standing => standing.Amendment).ToHashSet();
        var endings = agreement.Amendments.Where(amendment => applied.Contains(amendment.Id)).SelectMany(static amendment => amendment.Changes).OfType<TerminateText>().ToList();
        return new AgreementText(days, consolidation.Document.Agreements[0] with { Amendments = [] }, endings.SelectMany(static ending => ending.Provisions).ToHashSet()) { IsEnded = endings.Exists(static ending => ending.Provisions.Count == 0) };
    }
}
