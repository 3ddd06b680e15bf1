using LicensingModel.Decisions.Answers;
using LicensingModel.Decisions.Grounds;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;

namespace LicensingModel.Decisions.Owed;

/// <summary>One sum, or one running obligation to pay, of a payment provision.</summary>
/// <param name="Amount">How much, or why that is not known.</param>
/// <param name="AtLeast">At least how much; null where nothing is said of that.</param>
/// <param name="Due">Its day; null where none is stated.</param>
/// <param name="WhyUndated">Why its day is not known; null where it has one, or is to be paid as often as something happens.</param>
/// <param name="IsContingent">Whether it is owed only if something else goes wrong, or is reached.</param>
internal sealed record PaymentItem(Disclosed<Money> Amount, Money? AtLeast, AnchoredDate? Due, MissingFact? WhyUndated, bool IsContingent = false)
{
    private static readonly PaymentForm[] _running = [PaymentForm.RunningRoyalty, PaymentForm.RevenueShare, PaymentForm.MinimumRoyalty, PaymentForm.CostShare];

    private static readonly PaymentForm[] _contingent = [PaymentForm.LateCharge, PaymentForm.LiquidatedDamages, PaymentForm.Milestone];

    /// <summary>The term that says how much.</summary>
    internal string AmountTerm { get; private init; } = "body/amount";

    /// <summary>What it comes to with the others of its provision, where that is told and its own sum is not; null elsewhere.</summary>
    internal OwedWhole? Whole { get; private init; }

    /// <summary>The items of a provision, in the order of its text.</summary>
    internal static IEnumerable<PaymentItem> Of(Provision provision, Payment payment, PaymentForm? form, JointReading reading)
    {
        var least = reading.TryGet(payment.Minimum, $"least of {provision.Id}", out var minimum) ? minimum : null;
        var isRead = reading.TryGet(payment.Instalments, $"instalments of {provision.Id}", out var instalments);
        if (instalments is { Count: > 0 })
            return OfInstalments(provision, payment, instalments, reading);

        // A list that is empty says nothing against what is stated beside it.
        if ((!isRead && !payment.Instalments.IsSilent) || form == PaymentForm.Instalments)
            return [new PaymentItem(payment.Amount, least, null, Missing(provision, "body/instalments", isRead ? MissingReason.NotCaptured : Words.Why(payment.Instalments), "Which sums are due on which days."))];
        if (form is not null && _contingent.Contains(form))
            return [new PaymentItem(payment.Amount, least, null, null, IsContingent: true)];
        if ((form is not null && _running.Contains(form)) || ((payment.Rate.IsStated || payment.PerUnit.IsStated) && payment.Amount.IsBlank))
            return [new PaymentItem(payment.Amount, least, null, null)];
        var why = payment.Due.IsStated
            ? Missing(provision, "body/due", MissingReason.NotDecidable, $"On which day it is due, which is said in words: {(payment.Due.TryGetValue(out var words) ? words.Preferred() : string.Empty)}.")
            : Missing(provision, "body/due", Words.Why(payment.Due), "When it is due.");
        return [new PaymentItem(payment.Amount, least, null, why)];
    }

    /// <summary>The instalments. Where the amount of all is told and not that of each, it is what all come to; of a single one that is not told, what the others leave of it.</summary>
    private static IEnumerable<PaymentItem> OfInstalments(Provision provision, Payment payment, ValueList<Instalment> instalments, JointReading reading)
    {
        var rest = Rest(provision, payment, instalments, reading, out var whole);
        return instalments.Select((part, at) => new PaymentItem(rest is not null && !part.Amount.IsStated ? rest : part.Amount, null, part.On, null)
        {
            AmountTerm = FormattableString.Invariant($"body/instalments/{at}/amount"),
            Whole = whole is not null && rest is null ? new OwedWhole(whole, instalments.Count) : null,
        });
    }

    /// <summary>What the instalments that are told leave of the amount of all, for the only one that is not; null where that is not so.</summary>
    /// <param name="provision">The provision.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="instalments">Its instalments.</param>
    /// <param name="reading">How contested terms are read.</param>
    /// <param name="whole">The amount of all; null where it is not told, or they cannot make it up, or each is told.</param>
    private static Disclosed<Money>? Rest(Provision provision, Payment payment, ValueList<Instalment> instalments, JointReading reading, out Money? whole)
    {
        whole = null;
        var untold = instalments.Count(static part => !part.Amount.IsStated);
        if (untold == 0 || instalments.Any(static part => part.UnrecognizedMembers.Count > 0 || part.Amount.State == DisclosureState.Contested || part.Amount.IsDoubtful)
            || !reading.TryGet(payment.Amount, $"amount of {provision.Id}", out var all))
            return null;
        var rest = all.Amount;
        foreach (var part in instalments.Where(static part => part.Amount.IsStated))
        {
            if (!part.Amount.TryGetValue(out var sum) || sum.Currency != all.Currency || !ExactDecimal.TryAdd(rest, -sum.Amount, out rest) || rest < 0)
                return null;
        }

        whole = all;
        return untold == 1 ? Disclosed.Stated(Money.Of(rest, all.Currency)) : null;
    }

    private static MissingFact Missing(Provision provision, string term, MissingReason why, string explanation) => new(provision.Id.Value, term, why, explanation);
}
