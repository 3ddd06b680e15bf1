using LicensingModel.Agreements;
using LicensingModel.Aspects.Reciprocities;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Valuation.Results;

namespace LicensingModel.Valuation.Reckoning;

/// <summary>The payments of an agreement as inputs of methods.</summary>
/// <param name="agreement">The agreement in its text of the day; null where that is not known.</param>
/// <param name="flows">Which way the payments run, seen from the first side.</param>
/// <param name="events">When events happened.</param>
internal sealed class AgreementPayments(Agreement? agreement, IReadOnlyDictionary<ProvisionId, LegDirection> flows, IEventDates events)
{
    internal IEventDates Events => events;

    /// <summary>Whether nobody can say that there is such a provision, or what it says.</summary>
    internal static bool IsInDoubt(Provision provision)
        => provision.UnrecognizedMembers.Count > 0 || provision.Body.UnrecognizedMembers.Count > 0
            || provision.Claims.Any(static claim => claim.Stance == ClaimStance.Denies) || (provision.Claims.Count > 0 && provision.Claims.All(static claim => claim.Stance != ClaimStance.Asserts));

    /// <summary>The sum of a payment.</summary>
    internal Figure Sum(ValuationSheet sheet, ProvisionId id, string input)
        => Find(sheet, id, input) is { } payment ? sheet.Sum(payment.Amount, input) : Figure.Lacking(FigureKind.Sum, input) with { Missing = sheet.IsRefused ? [] : [input] };

    /// <summary>The sum of a payment as what the second side pays the first.</summary>
    internal Figure ToFirst(ValuationSheet sheet, ProvisionId id, string input)
    {
        var sum = Sum(sheet, id, input);
        if (sum.Value is null)
            return sum;
        if (flows.TryGetValue(id, out var direction))
            return direction == LegDirection.Backward ? sum : sum with { Value = sum.Value.Times(Provisions.Schedules.ExactRatio.Of(-1)) };
        sheet.Lack(input, DisclosureState.NotCaptured, "Which of the two sides pays it is not known.");
        return Figure.Lacking(FigureKind.Sum, input);
    }

    /// <summary>The instalments of a payment; null where they are not known.</summary>
    internal ValueList<Instalment>? Instalments(ValuationSheet sheet, ProvisionId id, string input) => Find(sheet, id, input) is { } payment ? sheet.Choose(payment.Instalments, input) : null;

    private Payment? Find(ValuationSheet sheet, ProvisionId id, string input)
    {
        if (agreement is null)
        {
            sheet.Lack(input, DisclosureState.NotCaptured, "The text of the agreement on the day is not known.");
            return null;
        }

        if (agreement.Provisions.FirstOrDefault(provision => provision.Id == id) is not { Body: Payment payment } provision)
        {
            sheet.Refuse(ValuationDiagnostics.NoSuchPayment, input, id.Value);
            return null;
        }

        if (agreement.UnrecognizedMembers.Count == 0 && !IsInDoubt(provision))
            return payment;
        sheet.Lack(input, DisclosureState.NotCaptured, "Something of it is not understood, a source denies it, or it is only passed on as rumour.");
        return null;
    }
}
