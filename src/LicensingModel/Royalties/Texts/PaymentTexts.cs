using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Texts;

/// <summary>What one payment reads over time, or why it cannot be reckoned at all.</summary>
internal sealed class PaymentTexts
{
    private readonly List<PaymentText> _texts = [];

    private PaymentTexts(ProvisionId payment) => Payment = payment;

    internal ProvisionId Payment { get; }

    /// <summary>Why it cannot be reckoned at all; null where it can, or is none that is reckoned on sales.</summary>
    internal UnknownAmount? Obstacle { get; private set; }

    /// <summary>The texts that are reckoned, in the order of time.</summary>
    internal IReadOnlyList<PaymentText> Texts => Obstacle is null ? _texts : [];

    /// <summary>The payments of an agreement over time, in their order.</summary>
    internal static List<PaymentTexts> Of(IReadOnlyList<AgreementText> agreement)
    {
        List<PaymentTexts> all = [];
        foreach (var text in agreement)
        {
            foreach (var provision in text.Agreement.Provisions.Where(static provision => provision.Body is Payment))
            {
                var payment = all.Find(one => one.Payment == provision.Id);
                if (payment is null)
                    all.Add(payment = new PaymentTexts(provision.Id));
                payment.Add(text, provision);
            }
        }

        foreach (var payment in all.Where(static payment => payment._texts.Count > 1 && payment.Carries))
            payment.Obstacle ??= new UnknownAmount(payment.Payment.Value, "amendments", "An amendment changed the payment, and what becomes of the credits, advances or reserves that were carried under the text before is not said.");
        return all;
    }

    /// <summary>Whether what is carried on from one payment to the next is not the same in all texts.</summary>
    private bool Carries => _texts.Exists(text => Carrying(text.Schedule).Any(step => _texts.Exists(other => text.StepDays(step.Line, step.Index) is var days && !days.Contains(other.Days))))
        || _texts.Exists(text => !Carrying(text.Schedule).SequenceEqual(Carrying(_texts[0].Schedule)));

    private static IEnumerable<(string Line, int Index)> Carrying(RoyaltySchedule schedule)
        => schedule.Lines.SelectMany(static line => line.Steps.Select((step, i) => (step, line.Name.ToString(), i))).Concat(schedule.Steps.Select(static (step, i) => (step, string.Empty, i)))
            .Where(static entry => entry.step is OffsetStep or RecoupmentStep or ReserveStep).Select(static entry => (entry.Item2, entry.i));

    private static UnknownAmount? ObstacleOf(Agreement agreement, Provision provision)
    {
        var payment = (Payment)provision.Body;
        if (payment.Royalty is null)
            return Runs(payment) ? new UnknownAmount(provision.Id.Value, "body/royalty", "How it is reckoned was not recorded.")
                : IsSum(payment) && !IsCounted(agreement, provision.Id) ? new UnknownAmount(provision.Id.Value, "body/form", "It is owed beside what is reckoned on sales, and how it is set off against that, if it is, only a step of the schedule says.") : null;
        if (agreement.UnrecognizedMembers.Count > 0 || provision.UnrecognizedMembers.Count > 0 || payment.UnrecognizedMembers.Count > 0)
            return new UnknownAmount(provision.Id.Value, "body", "Something of it is not understood.");
        return provision.Claims.Any(static claim => claim.Stance == ClaimStance.Denies) || (provision.Claims.Count > 0 && provision.Claims.All(static claim => claim.Stance != ClaimStance.Asserts))
            ? new UnknownAmount(provision.Id.Value, "claims", "Sources deny it, or only pass it on as rumour.") : BesideSchedule.Obstacle(provision, payment);
    }

    private static bool Runs(Payment payment)
        => payment.Form.StatedValue is not PaymentForm form || form == PaymentForm.RunningRoyalty || form == PaymentForm.MinimumRoyalty || form == PaymentForm.RevenueShare || !form.IsKnown;

    /// <summary>Whether a schedule names it as one that takes up a cap, or that is credited.</summary>
    private static bool IsCounted(Agreement agreement, ProvisionId payment)
        => agreement.Provisions.Select(static provision => (provision.Body as Payment)?.Royalty).OfType<RoyaltySchedule>().SelectMany(static schedule => schedule.Lines.SelectMany(static line => line.Steps).Concat(schedule.Steps))
            .Any(step => step is LimitStep { Counting: var counted } ? counted.Contains(payment) : step is RecoupmentStep { Of: var credited } && credited.Contains(payment));

    private static bool IsSum(Payment payment)
        => payment.Form.StatedValue is PaymentForm form && (form == PaymentForm.Advance || form == PaymentForm.LumpSum || form == PaymentForm.Instalments);

    private void Add(AgreementText text, Provision provision)
    {
        Obstacle ??= ObstacleOf(text.Agreement, provision);
        if (provision.Body is not Payment { Royalty: not null })
            return;
        var fault = text.IsEnded || text.Ended.Contains(provision.Id) ? new UnknownAmount(provision.Id.Value, "amendments", $"An amendment terminated it by {IsoDay.Format(text.Days.First)}; what is owed on what is sold afterwards is not worked out.") : null;
        var next = new PaymentText(text.Days, text.Agreement, provision, fault, _texts);
        if (_texts.Count > 0 && _texts[^1].Days.Last.PlusDays(1) == text.Days.First && _texts[^1].IsSame(next))
            _texts[^1].GoOn(text.Days);
        else
            _texts.Add(next);
    }
}
