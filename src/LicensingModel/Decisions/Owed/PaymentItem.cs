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

    /// <summary>The items of a provision, in the order of its text.</summary>
    internal static IEnumerable<PaymentItem> Of(Provision provision, Payment payment, PaymentForm? form, JointReading reading)
    {
        var least = reading.TryGet(payment.Minimum, $"least of {provision.Id}", out var minimum) ? minimum : null;
        if (reading.TryGet(payment.Instalments, $"instalments of {provision.Id}", out var instalments))
        {
            var rest = Rest(provision, payment, instalments, reading);
            return instalments.Select((part, at) => new PaymentItem(rest is not null && !part.Amount.IsStated ? rest : part.Amount, null, part.On, null) { AmountTerm = $"body/instalments/{at}/amount" });
        }
        if (!payment.Instalments.IsSilent || form == PaymentForm.Instalments)
            return [new PaymentItem(payment.Amount, least, null, Missing(provision, "body/instalments", Words.Why(payment.Instalments), "Which sums are due on which days."))];
        if (form is not null && _contingent.Contains(form))
            return [new PaymentItem(payment.Amount, least, null, null, IsContingent: true)];
        if ((form is not null && _running.Contains(form)) || ((payment.Rate.IsStated || payment.PerUnit.IsStated) && payment.Amount.IsBlank))
            return [new PaymentItem(payment.Amount, least, null, null)];
        var why = payment.Due.IsStated
            ? Missing(provision, "body/due", MissingReason.NotDecidable, $"On which day it is due, which is said in words: {(payment.Due.TryGetValue(out var words) ? words.Preferred() : string.Empty)}.")
            : Missing(provision, "body/due", Words.Why(payment.Due), "When it is due.");
        return [new PaymentItem(payment.Amount, least, null, why)];
    }

    /// <summary>The sum of the only instalment that is not told, where the amount of all of them is: what the others leave of it. Null where that is not so.</summary>
    private static Disclosed<Money>? Rest(Provision provision, Payment payment, ValueList<Instalment> instalments, JointReading reading)
    {
        var told = instalments.Where(static part => part.Amount.IsStated).Select(static part => part.Amount.TryGetValue(out var sum) ? sum : null).ToList();
        if (told.Count != instalments.Count - 1 || instalments.Any(static part => part.Amount.State == DisclosureState.Contested || part.UnrecognizedMembers.Count > 0)
            || !reading.TryGet(payment.Amount, $"amount of {provision.Id}", out var whole) || told.Exists(sum => sum?.Currency != whole.Currency))
            return null;
        var rest = whole.Amount;
        return told.TrueForAll(sum => ExactDecimal.TryAdd(rest, -sum!.Amount, out rest)) && rest >= 0 ? Disclosed.Stated(Money.Of(rest, whole.Currency)) : null;
    }

    private static MissingFact Missing(Provision provision, string term, MissingReason why, string explanation) => new(provision.Id.Value, term, why, explanation);
}
