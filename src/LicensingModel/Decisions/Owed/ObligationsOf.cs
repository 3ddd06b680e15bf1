using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Decisions.Questions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using NodaTime;

namespace LicensingModel.Decisions.Owed;

/// <summary>The obligations of one provision under one reading of the contested terms, as they stand on a day.</summary>
/// <param name="facts">What the document says.</param>
/// <param name="reading">The reading.</param>
/// <param name="agreement">The agreement.</param>
/// <param name="provision">The provision.</param>
/// <param name="question">The question, with the day.</param>
/// <param name="besides">The days on which the provision makes something fall due by another text than this one.</param>
internal sealed class ObligationsOf(Facts facts, JointReading reading, Agreement agreement, Provision provision, OwedQuestion question, IReadOnlyCollection<LocalDate> besides)
{
    private readonly ObligationStanding _standing = new(facts, reading, agreement, provision, question.On);

    internal ValueList<Obligation> All() => provision.Body switch
    {
        Payment payment => Payments(payment),
        Duty duty => OfDuty(duty),
        _ => [],
    };

    private Obligation Bare(ObligationKind kind) => new()
    {
        Kind = kind,
        State = ObligationState.Undetermined,
        Reason = string.Empty,
        Agreement = agreement.Id,
        Provision = provision.Id,
        Clause = provision.Clause,
    };

    private ValueList<Obligation> Payments(Payment payment)
    {
        var form = Find(payment.Form, "form");
        var members = new DuesOfMembers(facts, question, provision, ("body/payer", "body/payee"));
        var bare = members.Name(Bare(ObligationKind.Payment) with { From = Find(payment.Payer, "payer"), To = Find(payment.Payee, "payee"), Form = form });
        if (form == PaymentForm.RoyaltyFree)
            return [_standing.Judge(bare, null, []) is { State: ObligationState.Undetermined } open ? open : bare with { State = ObligationState.NotOwed, Reason = "It says that nothing is owed." }];

        var items = PaymentItem.Of(provision, payment, form, reading).ToList();
        return items.Select((item, index) => members.Judge(OfItem(bare, item, [.. items.Where((_, other) => other != index).Select(DayOf), .. besides]))).ToValueList();
    }

    private Obligation OfItem(Obligation bare, PaymentItem item, IReadOnlyCollection<LocalDate?> others)
    {
        var amount = reading.TryGet(item.Amount, $"amount of {provision.Id}", out var sum) ? Disclosed.Stated(sum) : item.Amount;
        var judged = _standing.Judge(bare with { Amount = amount, AmountTerm = item.AmountTerm, Whole = item.Whole, AtLeast = item.AtLeast, Due = item.Due, DueOn = item.Due?.Resolve(facts) }, item.WhyUndated, others);
        if (item.IsContingent && judged.State == ObligationState.Continuing)
            judged = judged with { State = ObligationState.Conditional, Reason = "It is owed only where something else is paid late, broken or reached; whether and how much is not reckoned.", MayHaveAccrued = true };
        return bare.Form is { IsKnown: false }
            ? judged with { State = ObligationState.Undetermined, HasFallenDue = false, Missing = [.. judged.Missing, new MissingFact(provision.Id.Value, "body/form", MissingReason.NotUnderstood, $"What the form `{bare.Form}` means.")] }
            : judged;
    }

    private LocalDate? DayOf(PaymentItem item) => item.Due?.Resolve(facts) is { } due && due.TryGetDate(out var day) ? day : null;

    private ValueList<Obligation> OfDuty(Duty duty)
    {
        var flow = Find(duty.Direction, "direction");
        var due = Find(duty.Due, "due");
        var members = new DuesOfMembers(facts, question, provision, ("body/direction", "body/direction"));
        var bare = members.Name(Bare(ObligationKind.Duty) with
        {
            From = flow?.From,
            To = flow?.To,
            Modality = duty.Modality,
            Action = duty.Action,
            Object = Find(duty.Object, "object"),
            Exceptions = Find(duty.Exceptions, "exceptions"),
            Due = due,
            DueOn = due?.Resolve(facts),
        });
        if (RecurringDays.Recurs(duty) && Find(duty.Every, "every") is { } every && every != ContractPeriod.None && bare.DueOn?.TryGetDate(out var first) == true)
            return [.. Recurring(bare, duty, members, first, RecurringDays.Of(first, every, question))];
        var judged = _standing.Judge(bare, due is null && !duty.Due.IsSilent ? Missing("body/due", Words.Why(duty.Due), "By when it is to be done.") : null, [.. besides]);
        return [members.Judge(Reached(Put(judged, duty.Modality), duty))];
    }

    /// <summary>What is to be performed again and again, day by day; of several in a row that owe nothing, or have ended, the first stands for all.</summary>
    private IEnumerable<Obligation> Recurring(Obligation bare, Duty duty, DuesOfMembers members, LocalDate first, IReadOnlyList<LocalDate> days)
    {
        ObligationState? last = null;
        for (var i = 0; i < days.Count; i++)
        {
            var day = days[i];
            var one = day == first ? bare : bare with { Due = AnchoredDate.On(day), DueOn = ResolvedDate.On(day) };
            var judged = members.Judge(Reached(Put(_standing.JudgeRecurring(one, day, i > 0 ? days[i - 1] : null, [.. days.Where(other => other != day), .. besides]), duty.Modality), duty));
            if (judged.State != last || judged.State is not (ObligationState.Ended or ObligationState.NotOwed))
                yield return judged;
            last = judged.State;
        }
    }

    /// <summary>Where a product or country is asked about: whether the duty is about it.</summary>
    private Obligation Reached(Obligation judged, Duty duty)
    {
        if ((!question.Product.IsFixed && !question.Country.IsFixed) || judged.State == ObligationState.NotOwed)
            return judged;

        var reach = new DutyReach(facts, reading, agreement, provision, duty) { Product = question.Product, Country = question.Country, Day = question.On };
        ValueList<TestResult> tests = [.. question.Product.IsFixed ? reach.Products() : [], .. question.Country.IsFixed ? reach.Territory() : [], .. reach.Limits(isObjectALimit: false)];
        judged = judged with { Tests = [.. judged.Tests, .. tests] };
        if (tests.FirstOrDefault(static test => test.Result.IsFalse) is { } outside)
            return judged with { State = ObligationState.NotOwed, Reason = outside.Reason, Missing = [] };
        return tests.FirstOrDefault(static test => test.Result.IsUnknown) is { } open
            ? judged with { State = ObligationState.Undetermined, Reason = open.Reason, Missing = [.. judged.Missing, .. tests.SelectMany(static test => test.Missing)] }
            : judged;
    }

    /// <summary>What is no more than allowed, or intended, is not owed; whether what was announced is owed was not seen.</summary>
    private Obligation Put(Obligation judged, DutyModality modality)
    {
        if (modality == DutyModality.Must || modality == DutyModality.MustNot || modality == DutyModality.ShallDiscuss || modality == DutyModality.ShallNegotiate || judged.State == ObligationState.NotOwed)
            return judged;
        if (modality == DutyModality.May || modality == DutyModality.NeedNot || modality == DutyModality.Intends)
            return judged with { State = ObligationState.NotOwed, Reason = modality == DutyModality.Intends ? "It is an intention, and no duty." : "It is allowed or left free, and no duty.", Missing = [] };
        var missing = modality == DutyModality.Announced
            ? Missing("body/modality", MissingReason.NotCaptured, "Whether what was announced is owed.")
            : Missing("body/modality", MissingReason.NotUnderstood, $"What `{modality}` means.");
        return judged with { State = ObligationState.Undetermined, Reason = missing.Explanation, Missing = [missing, .. judged.Missing] };
    }

    private T? Find<T>(Disclosed<T> term, string member)
        where T : class, IEquatable<T>
        => reading.TryGet(term, $"{member} of {provision.Id}", out var value) ? value : null;

    private MissingFact Missing(string term, MissingReason why, string explanation) => new(provision.Id.Value, term, why, explanation);
}
