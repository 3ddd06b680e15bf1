using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Terms;

/// <summary>What a payment says beside its schedule, and which the schedule does not have.</summary>
internal static class BesideSchedule
{
    /// <summary>Why the schedule cannot be reckoned by alone; null where it can.</summary>
    internal static UnknownAmount? Obstacle(Provision provision, Payment payment)
    {
        if (payment.Form.StatedValue is PaymentForm form && form == PaymentForm.RoyaltyFree)
            return new UnknownAmount(provision.Id.Value, "body/form", "It says that nothing is owed, and how that which is owed is reckoned.");
        if (payment.Form.State == DisclosureState.Contested)
            return new UnknownAmount(provision.Id.Value, "body/form", "Sources differ on what form it takes, and none was chosen.");
        (Disclosed Term, string Name)[] terms =
        [
            (payment.Amount, "amount"),
            (payment.Instalments, "instalments"),
            (payment.Rate, "rate"),
            (payment.PerUnit, "perUnit"),
            (payment.Minimum, "minimum"),
            (payment.Maximum, "maximum"),
            (payment.InKind, "inKind"),
        ];
        return terms.FirstOrDefault(static term => !term.Term.IsSilent) is ({ }, { } name)
            ? new UnknownAmount(provision.Id.Value, $"body/{name}", $"It says `{name}` beside its schedule, and not how the two go together; what counts belongs into the schedule.") : null;
    }
}
