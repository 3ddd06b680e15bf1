using LicensingModel.Provisions.Consideration;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>What other payments of the agreement come to that are of stated sums: a lump sum, or instalments.</summary>
internal sealed class StatedPayments(ScheduleParts parts)
{
    /// <summary>What a payment comes to in a time.</summary>
    /// <param name="payment">The payment.</param>
    /// <param name="window">The time; a lump sum has no day, and counts over all time only.</param>
    /// <param name="currency">The currency in which it is wanted.</param>
    /// <param name="at">Where it is named.</param>
    /// <param name="sum">The sum.</param>
    /// <param name="unknown">Why it is not known; null where it is.</param>
    /// <param name="by">The day by which instalments are due that count; null for all of the time.</param>
    internal bool TrySum(ProvisionId payment, ReportWindow window, Currency currency, TermPlace at, out decimal sum, out UnknownAmount? unknown, LocalDate? by = null)
    {
        (sum, unknown) = (0, null);
        UnknownAmount NotKnown(string term, string explanation) => new(payment.Value, term, explanation);
        if (parts.Text.Agreement.Provisions.FirstOrDefault(other => other.Id == payment) is not { Body: Payment body } provision)
            unknown = new UnknownAmount(at.Provision.Value, at.Path, $"The agreement has no payment `{payment}`.");
        else if (provision.UnrecognizedMembers.Count > 0 || body.UnrecognizedMembers.Count > 0 || body.Royalty is not null || !body.Rate.IsSilent || !body.PerUnit.IsSilent || !body.InKind.IsSilent)
            unknown = NotKnown("body", $"Of `{payment}` no stated sums are known, or it is reckoned on sales; what is reckoned together stands in one schedule.");
        else if (!provision.Condition.IsSilent)
            unknown = NotKnown("condition", $"Whether what `{payment}` states is owed depends on a condition.");
        else if (body.Amount.IsSilent && body.Instalments.IsSilent)
            unknown = NotKnown("body/amount", $"What `{payment}` comes to is not said.");
        else if (!body.Amount.IsSilent && !body.Instalments.IsSilent && !MakeUp(body))
            unknown = NotKnown("body/instalments", $"The instalments of `{payment}` are not shown to make up its amount.");
        else if (body.Instalments.IsSilent && window != ReportWindow.Life)
            unknown = NotKnown("body/instalments", $"When the sum of `{payment}` is due, and whether in {window}, is not said.");
        else if (body.Instalments.IsSilent)
            TryAdd(body.Amount, new TermPlace(payment, "body"), "amount", currency, ref sum, out unknown);
        else if (TermReading.TryRead(body.Instalments, new TermPlace(payment, "body"), "instalments", out var instalments, out unknown))
            unknown = InstalmentsOf(payment, instalments, (window, by), currency, ref sum);
        return unknown is null;
    }

    /// <summary>Whether instalments, each of which is stated, come to the amount.</summary>
    private static bool MakeUp(Payment body)
    {
        if (!body.Amount.TryGetValue(out var amount) || body.Amount.IsDoubtful || !body.Instalments.TryGetValue(out var instalments))
            return false;
        var sum = 0m;
        return instalments.All(part => part.Amount.TryGetValue(out var one) && one.Currency == amount.Currency && ExactDecimal.TryAdd(sum, one.Amount, out sum)) && sum == amount.Amount;
    }

    private UnknownAmount? InstalmentsOf(ProvisionId payment, ValueList<Instalment> instalments, (ReportWindow Window, LocalDate? By) times, Currency currency, ref decimal sum)
    {
        for (var i = 0; i < instalments.Count; i++)
        {
            var place = new TermPlace(payment, $"body/instalments/{i}");
            var day = instalments[i].On.Resolve(parts.Events);
            var isDue = times.By is { } by ? day.IsOnOrBefore(by) : times.Window == ReportWindow.Life ? Truth.True : day.IsOnOrAfter(times.Window.First) & day.IsOnOrBefore(times.Window.Last);
            if (instalments[i].UnrecognizedMembers.Count > 0 || isDue.IsUnknown)
                return new UnknownAmount(payment.Value, place.In("on").Path, $"Whether it is due {(times.By is { } last ? $"by {IsoDay.Format(last)}" : $"in {times.Window}")} is not known.");
            if (isDue.IsTrue && !TryAdd(instalments[i].Amount, place, "amount", currency, ref sum, out var unknown))
                return unknown;
        }

        return null;
    }

    private static bool TryAdd(Disclosed<Money> term, TermPlace at, string name, Currency currency, ref decimal sum, out UnknownAmount? unknown)
    {
        if (!TermReading.TryRead(term, at, name, out var amount, out unknown))
            return false;
        if (amount.Currency != currency)
            unknown = new UnknownAmount("rates", $"{amount.Currency}", $"{amount} is in another currency than {currency}, in which it is reckoned.");
        else
            sum += amount.Amount;
        return unknown is null;
    }
}
