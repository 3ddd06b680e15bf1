using LicensingModel.Calendar.Entries;
using LicensingModel.Decisions.Answers;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reports;
using NodaTime;
using static LicensingModel.Calendar.Finding.DeadlineText;

namespace LicensingModel.Calendar.Finding;

/// <summary>When money is due.</summary>
internal static class PaymentDeadlines
{
    private static readonly PaymentForm[] _contingent = [PaymentForm.LateCharge, PaymentForm.LiquidatedDamages, PaymentForm.Milestone];

    internal static IEnumerable<Deadline> Of(DeadlineText text, Provision provision, Payment payment)
    {
        var form = StatedTerms.Reading.TryGet(payment.Form, "form", out var known) ? known : null;
        if (form == PaymentForm.RoyaltyFree)
            return [];

        ValueSet<PartyId> from = StatedTerms.Reading.TryGet(payment.Payer, "payer", out var payer) ? [payer] : [];
        ValueSet<PartyId> to = StatedTerms.Reading.TryGet(payment.Payee, "payee", out var payee) ? [payee] : [];
        var words = $"{text.Names(from)} pays {text.Names(to)}";
        var bare = Bare(CalendarEntryKind.Payment, provision, "body/due", words) with { From = from, To = to, Amount = payment.Amount, Ground = DeadlineGround.Accrual };
        var isRead = StatedTerms.Reading.TryGet(payment.Instalments, "instalments", out var instalments);
        if (instalments is { Count: > 0 })
            return instalments.SelectMany((part, index) => Instalment(text, bare, part, index, instalments.Count)).Concat(payment.Royalty is { } also ? Royalty(text, bare, also) : []);
        if (payment.Royalty is { } schedule)
            return Royalty(text, bare, schedule);
        if ((!isRead && !payment.Instalments.IsSilent) || form == PaymentForm.Instalments)
            return [Open(bare with { Term = "body/instalments" }, text.Why(bare, payment.Instalments, "body/instalments"))];
        if (StatedTerms.Reading.TryGet(payment.Due, "due", out var due))
            return [Open(bare with { Derivation = $"“{due.Preferred()}”" }, text.Lacking(bare, "body/due", MissingReason.NotDecidable, "Its day is said in words, which are not reckoned with."))];
        if (form is not null && _contingent.Contains(form))
            return [Open(bare with { Words = $"{words} ({form})" }, text.Lacking(bare, "body/form", MissingReason.NotRecorded, "It is owed only where something is paid late, broken or reached."))];
        return [Open(bare, text.Why(bare, payment.Due))];
    }

    private static IEnumerable<Deadline> Instalment(DeadlineText text, Deadline bare, Instalment part, int index, int count)
    {
        var deadline = bare with
        {
            Term = FormattableString.Invariant($"body/instalments/{index}/on"),
            Amount = part.Amount,
            Words = FormattableString.Invariant($"{bare.Words}{Sum(part.Amount)} (instalment {index + 1} of {count})"),
        };
        return text.Of(deadline, part.On);
    }

    private static string Sum(Disclosed<Money> amount) => StatedTerms.Reading.TryGet(amount, "amount", out var sum) ? $" {sum}" : string.Empty;

    private static IEnumerable<Deadline> Royalty(DeadlineText text, Deadline payment, RoyaltySchedule schedule)
    {
        var bare = payment with { Term = "body/royalty", Amount = Disclosed<Money>.NotCaptured, Words = $"{payment.Words} the royalty" };
        if (!StatedTerms.Reading.TryGet(schedule.Every, "every", out var every) || schedule.UnrecognizedMembers.Count > 0)
            return [Open(bare, text.Why(bare, schedule.Every, "body/royalty/every"))];
        if (!StatedTerms.Reading.TryGet(schedule.DueWithin, "dueWithin", out var within))
            return [Open(bare with { Words = $"{bare.Words} for each {every}" }, text.Why(bare, schedule.DueWithin, "body/royalty/dueWithin"))];
        var recurrence = RoyaltyTimes.Of(text, bare, schedule, every, within.TryAddTo(new LocalDate(2000, 1, 1), out var due) ? Period.DaysBetween(new LocalDate(2000, 1, 1), due) : 0);
        return recurrence.Open is { } open ? [open with { Words = $"{bare.Words} for each {every}" }] : recurrence.Times.SelectMany(time => Due(text, bare, schedule, within, time));
    }

    private static IEnumerable<Deadline> Due(DeadlineText text, Deadline bare, RoyaltySchedule schedule, ContractPeriod within, ReportWindow time)
    {
        var due = ResolvedDate.On(time.Last).Offset(within, OffsetDirection.After);
        var deadline = bare with
        {
            Occurrence = time.ToString(),
            Period = DateSpan.Between(time.First, time.Last),
            Words = $"{bare.Words} for {time}",
            Derivation = $"{DateDerivation.Of(within)} after the end of {time} ({IsoDay.Format(time.Last)})",
            JudgedOn = text.RecursUntil(bare.Provision) is { } end && end < time.Last ? end : time.Last,
        };
        foreach (var entry in text.Of(deadline, due))
            yield return entry;
        if (schedule.Late?.Grace is not { } grace)
            yield break;
        foreach (var entry in text.Of(deadline with { Kind = CalendarEntryKind.GraceEnd, Term = "body/royalty/late/grace", Words = $"Last day to pay the royalty for {time} without a charge", Derivation = $"{DateDerivation.Of(grace)} after it is due, {deadline.Derivation}" }, due.Offset(grace, OffsetDirection.After)))
            yield return entry;
    }
}
