using LicensingModel.Agreements;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether what an agreement says of itself can be so.</summary>
internal static class AgreementRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Agreement>("an agreement has parties", [ValidationDiagnostics.NoParties], CheckParties),
        ValidationRule.Of<Agreement>("signed, then announced", [ValidationDiagnostics.AnnouncedBeforeSigned], CheckDates),
        ValidationRule.Of<Agreement>("status entries in order", [ValidationDiagnostics.StatusOutOfOrder], CheckStatus),
        ValidationRule.Of<Agreement>("signed on one day", [ValidationDiagnostics.SignedOnTwoDays], CheckSigning),
        ValidationRule.Of<StatusEntry>("an end has a date", [ValidationDiagnostics.EndedWithoutDate], CheckEnd),
        ValidationRule.Of<AgreementRelation>("an agreement is related to others", [ValidationDiagnostics.SelfRelation], CheckRelation),
    ];

    private static void CheckParties(Agreement agreement, RuleContext context)
    {
        if (agreement.Parties.Count == 0)
            context.Report(ValidationDiagnostics.NoParties);
    }

    private static void CheckDates(Agreement agreement, RuleContext context)
    {
        if (context.TryGetDay(agreement.Announced, out var announced) && context.TryGetDay(agreement.Signed, out var signed) && announced < signed)
            context.Report(ValidationDiagnostics.AnnouncedBeforeSigned, "/announced", IsoDay.Format(announced), IsoDay.Format(signed));
    }

    private static void CheckStatus(Agreement agreement, RuleContext context)
    {
        LocalDate? before = null;
        for (var i = 0; i < agreement.Status.Count; i++)
        {
            if (!context.TryGetDay(agreement.Status[i].On, out var day))
                continue;

            if (day < before)
                context.Report(ValidationDiagnostics.StatusOutOfOrder, $"/status/{i}/on", agreement.Status[i].Status.Value, IsoDay.Format(day), IsoDay.Format(before.Value));
            before = day;
        }
    }

    private static void CheckSigning(Agreement agreement, RuleContext context)
    {
        if (!context.TryGetDay(agreement.Signed, out var signed))
            return;

        for (var i = 0; i < agreement.Status.Count; i++)
        {
            if (agreement.Status[i].Status == AgreementStatus.Signed && context.TryGetDay(agreement.Status[i].On, out var day) && day != signed)
                context.Report(ValidationDiagnostics.SignedOnTwoDays, $"/status/{i}/on", IsoDay.Format(day), IsoDay.Format(signed));
        }
    }

    private static void CheckEnd(StatusEntry entry, RuleContext context)
    {
        if (entry.On.State == DisclosureState.NotCaptured && (entry.Status == AgreementStatus.Terminated || entry.Status == AgreementStatus.Expired))
            context.Report(ValidationDiagnostics.EndedWithoutDate, "", entry.Status.Value);
    }

    private static void CheckRelation(AgreementRelation relation, RuleContext context)
    {
        if (relation.Agreement == context.Agreement?.Id)
            context.Report(ValidationDiagnostics.SelfRelation, "/agreement", relation.Agreement.Value, $"`{relation.Kind}`");
    }
}
