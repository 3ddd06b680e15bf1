using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether what passes from one to another does so.</summary>
internal static class FlowRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Transfer>("a transfer goes to another", [ValidationDiagnostics.TransferToItself], CheckTransfer),
        ValidationRule.Of<Payment>("a payment goes to another", [ValidationDiagnostics.PaymentToItself], CheckPayment),
        ValidationRule.Of<Provision>("a payment is for something else", [ValidationDiagnostics.PaymentForItself], CheckPurpose),
        ValidationRule.Of<Payment>("a payment is not negative", [ValidationDiagnostics.NegativePayment], CheckAmount),
        ValidationRule.Of<PartyFlow>("a direction leads to another", [ValidationDiagnostics.FlowToItself], CheckFlow),
    ];

    private static void CheckTransfer(Transfer transfer, RuleContext context)
    {
        if (transfer.From == transfer.To)
            context.Report(ValidationDiagnostics.TransferToItself, "/to", transfer.To.Value);
    }

    private static void CheckPayment(Payment payment, RuleContext context)
    {
        if (payment.Payer.TryGetValue(out var payer) && payment.Payee.TryGetValue(out var payee) && payer == payee)
            context.Report(ValidationDiagnostics.PaymentToItself, "/payee", payee.Value);
    }

    private static void CheckPurpose(Provision provision, RuleContext context)
    {
        if (provision.Body is Payment payment && payment.For.Contains(provision.Id))
            context.Report(ValidationDiagnostics.PaymentForItself, "/body/for", provision.Id.Value);
    }

    private static void CheckAmount(Payment payment, RuleContext context)
    {
        if (payment.Amount.TryGetValue(out var amount) && amount.Amount < 0)
            context.Report(ValidationDiagnostics.NegativePayment, "/amount", amount.ToString());
    }

    private static void CheckFlow(PartyFlow flow, RuleContext context)
    {
        if (flow.From == flow.To)
            context.Report(ValidationDiagnostics.FlowToItself, "/to", flow.To.Value);
    }
}
