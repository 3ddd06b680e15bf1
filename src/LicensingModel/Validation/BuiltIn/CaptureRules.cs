using LicensingModel.Agreements;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether what could be said was said. What is missing is never wrong, only unknown: these are hints.</summary>
internal static class CaptureRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<ProvisionBody>("a full text is captured or silent", [ValidationDiagnostics.UncapturedInFullText], CheckFullText),
        ValidationRule.Of<CollaborationScope>("a collaboration has topics and a depth", [ValidationDiagnostics.CollaborationUncaptured], CheckCollaboration),
        ValidationRule.Of<LicensingDocument>("a record goes up to a day", [ValidationDiagnostics.NoRecordedThrough], CheckRecord),
    ];

    private static void CheckFullText(ProvisionBody body, RuleContext context)
    {
        if (context.Agreement is not { Completeness: Completeness.FullText })
            return;

        var missing = Missing(body);
        if (missing is not null)
            context.Report(ValidationDiagnostics.UncapturedInFullText, "", missing);
    }

    private static void CheckCollaboration(CollaborationScope collaboration, RuleContext context)
    {
        if (context.Agreement is { Completeness: Completeness.FullText })
            return;

        var missing = (IsMissing(collaboration.Topics), IsMissing(collaboration.Depth)) switch
        {
            (true, true) => "topics and depth are",
            (true, false) => "topics are",
            (false, true) => "depth is",
            _ => null,
        };
        if (missing is not null)
            context.Report(ValidationDiagnostics.CollaborationUncaptured, "", missing);
    }

    private static void CheckRecord(LicensingDocument document, RuleContext context)
    {
        if (document.RecordedThrough is null && document.Agreements.Count > 0)
            context.Report(ValidationDiagnostics.NoRecordedThrough);
    }

    private static string? Missing(ProvisionBody body) => body switch
    {
        PatentGrant grant => Names(
            (grant.Subject, "subject"), (grant.Acts, "acts"), (grant.Products, "products"), (grant.Territory, "territory"), (grant.Exclusivity, "exclusivity")),
        PatentTransfer transfer => Names((transfer.Subject, "subject"), (transfer.Closing, "closing")),
        Payment payment => Names((payment.Payer, "payer"), (payment.Payee, "payee"), (payment.Amount, "amount")),
        Duty duty => Names((duty.Direction, "direction"), (duty.Object, "object")),
        CollaborationScope collaboration => Names((collaboration.Topics, "topics"), (collaboration.Depth, "depth")),
        GeneralTerm general => Names((general.Text, "text")),
        _ => null,
    };

    /// <summary>The names of the terms that are not captured; null where all are.</summary>
    private static string? Names(params ReadOnlySpan<(Disclosed Term, string Name)> terms)
    {
        string? names = null;
        foreach (var (term, name) in terms)
        {
            if (IsMissing(term))
                names = names is null ? $"`{name}`" : $"{names}, `{name}`";
        }

        return names;
    }

    private static bool IsMissing(Disclosed term) => term.State == DisclosureState.NotCaptured;
}
