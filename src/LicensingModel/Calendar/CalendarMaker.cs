using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Amendments;
using LicensingModel.Calendar.BusinessDays;
using LicensingModel.Calendar.Entries;
using LicensingModel.Calendar.Finding;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Texts;
using NodaTime;

namespace LicensingModel.Calendar;

/// <summary>Makes the entries of one possible text of a document, day by day as the text changes.</summary>
internal sealed class CalendarMaker(LicensingDocument document, CalendarRequest request, DatedTexts texts)
{
    private const int Margin = BusinessDayMover.MostDays;
    private const int Slack = 200;

    private readonly Dictionary<LicensingDocument, DeadlineJudge> _judges = new(ReferenceEqualityComparer.Instance);
    private readonly List<(Agreement Agreement, Deadline Deadline, LocalDate Day, DayAdjustment? Adjustment, DeadlineJudge Judge)> _dated = [];
    private readonly List<(Agreement Agreement, Deadline Deadline, DeadlineJudge Judge)> _undated = [];

    /// <summary>What recurs without an end.</summary>
    internal List<(ProvisionId Provision, string Term)> WithoutEnd { get; } = [];

    /// <summary>The last day of which everything is listed, where there were too many entries; null where there were not.</summary>
    internal LocalDate? CutAfter { get; private set; }

    /// <summary>Whether there was too much of which the day is not known.</summary>
    internal bool IsCut { get; private set; }

    internal (List<CalendarEntry> Dated, List<CalendarEntry> Undated) Make()
    {
        var (first, last) = (request.Range.HasFirstDay ? Moved(request.Range.FirstDay, -Margin) : IsoDay.First, request.Range.HasLastDay ? Moved(request.Range.LastDay, Margin) : IsoDay.Last);
        List<LocalDate> starts = [first, .. texts.Boundaries.Where(day => day > first && day <= last).Distinct().Order()];
        HashSet<(string, string, string, ResolvedDate?, ValueList<MissingFact>)> seen = [];
        for (var i = 0; i < starts.Count; i++)
            Collect(starts[i], i == starts.Count - 1 ? last : starts[i + 1].PlusDays(-1), seen);
        return (Dated(), Undated());
    }

    private static LocalDate Moved(LocalDate day, int days)
        => days < 0 ? (Period.DaysBetween(IsoDay.First, day) < -days ? IsoDay.First : day.PlusDays(days)) : Period.DaysBetween(day, IsoDay.Last) < days ? IsoDay.Last : day.PlusDays(days);

    private void Collect(LocalDate first, LocalDate last, HashSet<(string, string, string, ResolvedDate?, ValueList<MissingFact>)> seen)
    {
        var text = texts.On(first);
        if (!_judges.TryGetValue(text, out var judge))
            _judges.Add(text, judge = new DeadlineJudge(text));
        var wide = request.Range.HasFirstDay
            ? request.Range.HasLastDay ? DateSpan.Between(Moved(request.Range.FirstDay, -Margin), Moved(request.Range.LastDay, Margin)) : DateSpan.From(Moved(request.Range.FirstDay, -Margin))
            : request.Range.HasLastDay ? DateSpan.Until(Moved(request.Range.LastDay, Margin)) : DateSpan.Always;
        foreach (var agreement in text.Agreements.Where(agreement => request.Agreement is null || agreement.Id == request.Agreement))
        {
            var source = new DeadlineText(text, agreement, judge, wide, request.Limit + Slack);
            var businessDays = new BusinessDayTerms(agreement, judge, request);
            foreach (var deadline in DeadlineFinder.Of(source, judge))
            {
                if (deadline.Date is { } date && date.TryGetDate(out var day))
                {
                    if (day < first || day > last)
                        continue;
                    var (moved, adjustment) = businessDays.Move(deadline, day);
                    if (request.Range.Contains(moved))
                        _dated.Add((agreement, deadline, moved, adjustment, judge));
                }
                else if (MayLieWithin(deadline.Date) && seen.Add((EntryIdentity.Of(agreement.Id, deadline), deadline.Words, deadline.Derivation, deadline.Date, deadline.Missing)))
                {
                    _undated.Add((agreement, deadline, judge));
                }
            }

            WithoutEnd.AddRange(source.WithoutEnd.Where(entry => !WithoutEnd.Contains(entry)));
        }
    }

    private bool MayLieWithin(ResolvedDate? date)
        => date is null || (!(request.Range.HasFirstDay && date.IsBefore(request.Range.FirstDay).IsTrue) && !(request.Range.HasLastDay && date.IsAfter(request.Range.LastDay).IsTrue));

    private List<CalendarEntry> Dated()
    {
        var ordered = _dated.OrderBy(static entry => entry.Day).ThenBy(static entry => Order(entry.Agreement, entry.Deadline), StringComparer.Ordinal).ToList();
        if (ordered.Count > request.Limit)
        {
            CutAfter = ordered[request.Limit - 1].Day;
            ordered.RemoveRange(request.Limit, ordered.Count - request.Limit);
        }

        var entries = ordered.ConvertAll(static entry =>
        {
            var (standing, reason, missing) = entry.Judge.Judge(entry.Agreement, entry.Deadline, entry.Adjustment?.Unadjusted ?? entry.Day);
            return Bare(entry.Agreement, entry.Deadline) with { Day = entry.Day, Adjustment = entry.Adjustment, Standing = standing, Reason = reason, Missing = missing };
        });
        entries.AddRange(Amendments(isDated: true));
        return entries;
    }

    private List<CalendarEntry> Undated()
    {
        var ordered = _undated.OrderBy(static entry => Order(entry.Agreement, entry.Deadline), StringComparer.Ordinal).ToList();
        IsCut = ordered.Count > request.Limit;
        return [.. ordered.Take(request.Limit).Select(static entry => entry.Judge.Objection(entry.Agreement, entry.Deadline.Provision) is { } objection
            ? Bare(entry.Agreement, entry.Deadline) with { Between = entry.Deadline.Date, Standing = EntryStanding.DoesNotApply, Reason = objection, Missing = entry.Deadline.Missing }
            : Bare(entry.Agreement, entry.Deadline) with { Between = entry.Deadline.Date, Reason = entry.Deadline.Missing is [var why, ..] ? why.Explanation : "Its day is not known.", Missing = entry.Deadline.Missing }), .. Amendments(isDated: false)];
    }

    private static string Order(Agreement agreement, Deadline deadline) => string.Join('\n', agreement.Id.Value, deadline.Provision?.Id.Value, deadline.Term, deadline.Kind.ToString(), deadline.Occurrence, deadline.Words);

    private static CalendarEntry Bare(Agreement agreement, Deadline deadline) => new()
    {
        Uid = EntryIdentity.Of(agreement.Id, deadline),
        Kind = deadline.Kind,
        Period = deadline.Period,
        Agreement = agreement.Id,
        Provision = deadline.Provision?.Id,
        Clause = deadline.Provision?.Clause,
        Term = deadline.Term,
        From = deadline.From,
        To = deadline.To,
        Amount = deadline.Amount,
        Words = deadline.Words,
        Derivation = deadline.Derivation,
        Standing = EntryStanding.Undetermined,
        Reason = string.Empty,
    };

    /// <summary>From when the texts hold that amendments change.</summary>
    private IEnumerable<CalendarEntry> Amendments(bool isDated)
    {
        var facts = new Facts(document, null);
        return document.Agreements.Where(agreement => request.Agreement is null || agreement.Id == request.Agreement)
            .SelectMany(agreement => agreement.Amendments.Select(amendment => Amended(facts, agreement, amendment)))
            .Where(entry => (entry.Day is { } day && isDated && request.Range.Contains(day)) || (entry.Day is null && !isDated && MayLieWithin(entry.Between)));
    }

    private CalendarEntry Amended(Facts facts, Agreement agreement, Amendment amendment)
    {
        var deadline = new Deadline { Kind = CalendarEntryKind.Amendment, Term = $"amendments/{amendment.Id}/effective", Words = $"“{agreement.Title.Preferred()}” reads as amended by `{amendment.Id}`", Derivation = string.Empty };
        var resolved = ResolvedDate.Unread;
        if (StatedTerms.Reading.TryGet(AmendmentDays.Effective(amendment), "effective", out var date))
        {
            resolved = date.Resolve(facts);
            deadline = deadline with { Derivation = DateDerivation.Of(date, facts) };
        }

        LocalDate? day = resolved.TryGetDate(out var exact) ? exact : null;
        var standing = AmendmentDays.On(day ?? IsoDay.Last, agreement, amendment, facts, !document.WithoutPresumptions.Contains(Presumption.UnreadText));
        return Bare(agreement, deadline) with
        {
            Day = day,
            Between = day is null ? resolved : null,
            Standing = standing.State == AmendmentState.NotBinding ? EntryStanding.DoesNotApply : standing.State == AmendmentState.Applied && day is not null ? EntryStanding.Certain : EntryStanding.Undetermined,
            Reason = standing.Reason,
            Missing = standing.State is AmendmentState.Undetermined or AmendmentState.Later || day is null ? [new MissingFact(amendment.Id.Value, standing.Missing ?? "effective", MissingReason.NotDecidable, standing.Reason)] : [],
        };
    }
}
