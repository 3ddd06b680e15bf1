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

    /// <summary>The items of a provision, in the order of its text.</summary>
    internal static IEnumerable<PaymentItem> Of(Provision provision, Payment payment, PaymentForm? form, JointReading reading)
    {
        var least = reading.TryGet(payment.Minimum, $"least of {provision.Id}", out var minimum) ? minimum : null;
        if (reading.TryGet(payment.Instalments, $"instalments of {provision.Id}", out var instalments))
            return instalments.Select(static part => new PaymentItem(part.Amount, null, part.On, null));
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

    private static MissingFact Missing(Provision provision, string term, MissingReason why, string explanation) => new(provision.Id.Value, term, why, explanation);
}
