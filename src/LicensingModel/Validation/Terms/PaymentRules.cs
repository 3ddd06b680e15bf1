using LicensingModel.Provisions.Consideration;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether the sums of a payment agree.</summary>
internal static class PaymentRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Payment>("instalments make up the amount", [TermDiagnostics.SumContradicted], CheckSum),
        ValidationRule.Of<Payment>("instalments come in order", [TermDiagnostics.InstalmentsOutOfOrder], CheckOrder),
        ValidationRule.Of<Payment>("what is free is not owed", [TermDiagnostics.FreeYetOwed], CheckFree),
        ValidationRule.Of<Payment>("the least is below the most", [TermDiagnostics.MinimumAboveMaximum], CheckBounds),
        ValidationRule.Of<Payment>("a payment is in one currency", [TermDiagnostics.MixedCurrencies], CheckCurrencies),
    ];

    private static void CheckSum(Payment payment, RuleContext context)
    {
        if (!payment.Amount.TryGetValue(out var amount) || !payment.Instalments.TryGetValue(out var instalments)
            || (instalments.Count == 0 && !(payment.Form.TryGetValue(out var form) && form == PaymentForm.Instalments)))
            return;

        decimal sum = 0;
        var areAllTold = true;
        foreach (var instalment in instalments)
        {
            if (!instalment.Amount.TryGetValue(out var part))
            {
                areAllTold = false;
                continue;
            }

            if (part.Currency != amount.Currency || Math.Abs(part.Amount) > decimal.MaxValue / 2 - Math.Abs(sum))
                return;
            sum += part.Amount;
        }

        // Those that are not told can add to the others, and take nothing away.
        if (areAllTold ? sum != amount.Amount : sum > amount.Amount)
            context.Report(TermDiagnostics.SumContradicted, "/amount", Money.Of(sum, amount.Currency).ToString(), amount.ToString());
    }

    private static void CheckOrder(Payment payment, RuleContext context)
    {
        if (!payment.Instalments.TryGetValue(out var instalments))
            return;

        for (var i = 1; i < instalments.Count; i++)
        {
            var (before, after) = (instalments[i - 1].On, instalments[i].On);
            if (context.IsCertainlyBefore(after, before))
                context.Report(TermDiagnostics.InstalmentsOutOfOrder, $"/instalments{(payment.Instalments.IsPlain ? string.Empty : "/value")}/{i}/on", context.Resolve(after).ToString(), context.Resolve(before).ToString());
        }
    }

    private static void CheckFree(Payment payment, RuleContext context)
    {
        if (!payment.Form.TryGetValue(out var form) || form != PaymentForm.RoyaltyFree)
            return;

        var owed = (payment.Amount.StatedValue as Money is { Amount: > 0 } amount ? amount : null) ?? payment.PerUnit.StatedValue ?? payment.Rate.StatedValue ?? payment.Minimum.StatedValue;
        if (owed is not null)
            context.Report(TermDiagnostics.FreeYetOwed, "/form", $"`{owed}`");
    }

    private static void CheckBounds(Payment payment, RuleContext context)
    {
        if (payment.Minimum.TryGetValue(out var least) && payment.Maximum.TryGetValue(out var most) && least.Currency == most.Currency && least.Amount > most.Amount)
            context.Report(TermDiagnostics.MinimumAboveMaximum, "/minimum", least.ToString(), most.ToString());
    }

    private static void CheckCurrencies(Payment payment, RuleContext context)
    {
        if (!AreMixed(payment))
            return;

        var sums = new[] { payment.Amount, payment.PerUnit, payment.Minimum, payment.Maximum }.Select(term => term.StatedValue as Money)
            .Concat((payment.Instalments.StatedValue as ValueList<Instalment> ?? []).Select(instalment => instalment.Amount.StatedValue as Money));
        var currencies = sums.OfType<Money>().Select(sum => sum.Currency).Distinct().ToList();
        context.Report(TermDiagnostics.MixedCurrencies, "", string.Join(" and ", currencies.Select(currency => $"`{currency}`")));
    }

    private static bool AreMixed(Payment payment)
    {
        Currency? currency = null;
        if (Differs(payment.Amount) | Differs(payment.PerUnit) | Differs(payment.Minimum) | Differs(payment.Maximum))
            return true;
        if (!payment.Instalments.TryGetValue(out var instalments))
            return false;

        foreach (var instalment in instalments)
        {
            if (Differs(instalment.Amount))
                return true;
        }

        return false;

        bool Differs(Disclosed<Money> term)
        {
            if (!term.TryGetValue(out var sum))
                return false;

            currency ??= sum.Currency;
            return sum.Currency != currency;
        }
    }
}
