using LicensingModel.Agreements;
using LicensingModel.Conditions;
using LicensingModel.Provisions;
using LicensingModel.Provisions.Collaboration;
using LicensingModel.Provisions.General;
using LicensingModel.Provisions.Rights;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether events and findings are recorded as they should be, and joint work is done by those who take part.</summary>
internal static class RecordRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Determination>("a finding is somebody's", [TermDiagnostics.FoundByNobody], CheckFinder),
        ValidationRule.Of<RecordedEvent>("an event lies within the record", [TermDiagnostics.EventAfterRecord], CheckDay),
        ValidationRule.Of<RecordedEvent>("an event does not come after a later one", [TermDiagnostics.OrderContradicted], CheckOrder),
        ValidationRule.Of<RecordedEvent>("a termination ends something", [TermDiagnostics.TerminationOfNothing], CheckTermination),
        ValidationRule.Of<CollaborationScope>("contributions are participants'", [TermDiagnostics.OutsideContributor], CheckContributions),
        ValidationRule.Of<CollaborationScope>("options are options", [TermDiagnostics.OptionIsNone], CheckOptions),
        ValidationRule.Of<Duty>("joint work of a duty is joint work", [TermDiagnostics.NoSuchCollaboration], CheckCollaboration),
    ];

    private static void CheckFinder(Determination determination, RuleContext context)
    {
        if (determination.By is null && determination.Finding.IsStated)
            context.Report(TermDiagnostics.FoundByNobody);
    }

    private static void CheckDay(RecordedEvent happening, RuleContext context)
    {
        if (context.RecordedThrough is { } last && context.TryGetDay(happening.On, out var day) && day > last)
            context.Report(TermDiagnostics.EventAfterRecord, "/on", IsoDay.Format(day), IsoDay.Format(last));
    }

    private static void CheckOrder(RecordedEvent happening, RuleContext context)
    {
        if (!context.TryGetDay(happening.On, out var day))
            return;
        for (var i = 0; i < happening.After.Count; i++)
        {
            if (context.FindEvent(happening.After[i]) is { } other && context.TryGetDay(other.On, out var before) && before > day)
                context.Report(TermDiagnostics.OrderContradicted, $"/after/{i}", IsoDay.Format(day), other.Id.Value, IsoDay.Format(before));
        }
    }

    private static void CheckTermination(RecordedEvent happening, RuleContext context)
    {
        if (happening.Kind == EventKind.Termination && happening.Agreements.Count == 0 && happening.Provisions.Count == 0)
            context.Report(TermDiagnostics.TerminationOfNothing);
    }

    private static void CheckContributions(CollaborationScope collaboration, RuleContext context)
    {
        for (var i = 0; i < collaboration.Contributions.Count; i++)
        {
            var party = collaboration.Contributions[i].Party;
            if (!collaboration.Participants.Contains(party))
                context.Report(TermDiagnostics.OutsideContributor, $"/contributions/{i}/party", party.Value);
        }
    }

    private static void CheckOptions(CollaborationScope collaboration, RuleContext context)
    {
        for (var i = 0; i < collaboration.Options.Count; i++)
        {
            if (context.Find(collaboration.Options[i])?.Body is { } body and not UnrecognizedBody && (body is not Grant grant || (grant.Effect.IsKnown && !IsOption(grant.Effect))))
                context.Report(TermDiagnostics.OptionIsNone, $"/options/{i}", collaboration.Options[i].Value);
        }
    }

    private static bool IsOption(GrantEffect effect)
        => effect == GrantEffect.Option || effect == GrantEffect.FirstRefusal || effect == GrantEffect.FirstOffer || effect == GrantEffect.FirstNegotiation;

    private static void CheckCollaboration(Duty duty, RuleContext context)
    {
        if (duty.Collaboration is { } id && context.Find(id) is { Body: not CollaborationScope and not UnrecognizedBody })
            context.Report(TermDiagnostics.NoSuchCollaboration, "/collaboration", id.Value);
    }
}
