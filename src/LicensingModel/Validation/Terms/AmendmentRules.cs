using LicensingModel.Agreements;
using LicensingModel.Agreements.Changes;
using LicensingModel.Diagnostics;
using LicensingModel.Validation.Rules;
using NodaTime;

namespace LicensingModel.Validation.Terms;

/// <summary>Whether amendments stand in order, and do something to the text that the earlier ones left.</summary>
internal static class AmendmentRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<Agreement>("amendments in order", [AmendmentDiagnostics.OutOfOrder], CheckOrder),
        ValidationRule.Of<Agreement>("an amendment is of an agreement that exists", [AmendmentDiagnostics.EffectiveBeforeSigned], CheckBeginning),
        ValidationRule.Of<Agreement>("changes can be made", [AmendmentDiagnostics.ChangeImpossible], CheckChanges),
        ValidationRule.Of<Agreement>("changes do something", [AmendmentDiagnostics.ExtensionEndsEarlier, AmendmentDiagnostics.ChangesNothing], CheckEffects),
        ValidationRule.Of<Agreement>("nothing changes what has ended", [AmendmentDiagnostics.ChangeAfterTermination], CheckEnded),
    ];

    private static void CheckOrder(Agreement agreement, RuleContext context)
    {
        (Amendment Amendment, LocalDate Day)? above = null;
        for (var i = 0; i < agreement.Amendments.Count; i++)
        {
            var amendment = agreement.Amendments[i];
            if (!context.TryGetDay(amendment.Signed, out var day))
                continue;

            if (above is { } earlier && day < earlier.Day)
                context.Report(AmendmentDiagnostics.OutOfOrder, $"/amendments/{i}/signed", amendment.Id.Value, IsoDay.Format(day), earlier.Amendment.Id.Value, IsoDay.Format(earlier.Day));
            else
                above = (amendment, day);
        }
    }

    private static void CheckBeginning(Agreement agreement, RuleContext context)
    {
        if (!context.TryGetDay(agreement.Signed, out var signed))
            return;

        for (var i = 0; i < agreement.Amendments.Count; i++)
        {
            var amendment = agreement.Amendments[i];
            if (context.TryGetDay(amendment.Effective, out var day) && day < signed && !AmendedText.IsCorrection(amendment))
                context.Report(AmendmentDiagnostics.EffectiveBeforeSigned, $"/amendments/{i}/effective", IsoDay.Format(day), IsoDay.Format(signed));
        }
    }

    private static void CheckChanges(Agreement agreement, RuleContext context)
    {
        if (!AmendedText.CanBeRead(agreement))
            return;

        foreach (var (amendment, conflict, day) in new AmendedText(agreement, context).Conflicts())
            context.Report(AmendmentDiagnostics.ChangeImpossible, $"/amendments/{amendment}/changes/{conflict.Change}", conflict.ToString(), day is { } known ? IsoDay.Format(known) : "then");
    }

    private static void CheckEffects(Agreement agreement, RuleContext context)
    {
        if (!AmendedText.CanBeRead(agreement))
            return;

        var text = new AmendedText(agreement, context);
        foreach (var (index, changes) in text.Changes())
        {
            var amendment = agreement.Amendments[index];
            if (amendment.UnrecognizedMembers.Count == 0 && changes.All(static made => made.Before == made.After && made.What is not ExtendTerm { Until.IsStated: false }))
                context.Report(AmendmentDiagnostics.ChangesNothing, $"/amendments/{index}", amendment.Id.Value);

            foreach (var made in changes)
            {
                if (made.What is ExtendTerm extend
                    && (extend.Provision is null ? made.Before.Term : made.Before.Provisions.FirstOrDefault(provision => provision.Id == extend.Provision)?.Term) is { } term
                    && term.Until.TryGetValue(out var old) && extend.Until.TryGetValue(out var until) && context.IsCertainlyBefore(until, old))
                    context.Report(AmendmentDiagnostics.ExtensionEndsEarlier, $"/amendments/{index}/changes/{made.Change}/until", context.Resolve(until).ToString(), context.Resolve(old).ToString());
            }
        }
    }

    private static void CheckEnded(Agreement agreement, RuleContext context)
    {
        if (agreement.Amendments.Count > 0)
            CheckEnds(agreement, context);
    }

    private static void CheckEnds(Agreement agreement, RuleContext context)
    {
        var text = new AmendedText(agreement, context);
        var ends = text.Ends().ToList();
        for (var i = 0; ends.Count > 0 && i < agreement.Amendments.Count; i++)
        {
            if (text.Day(i) is not { } day)
                continue;

            for (var j = 0; j < agreement.Amendments[i].Changes.Count; j++)
            {
                if (ends.Find(end => end.IsBefore(i, day) && end.Touches(agreement.Amendments[i].Changes[j])) is { } ended)
                    context.Report(AmendmentDiagnostics.ChangeAfterTermination, $"/amendments/{i}/changes/{j}", [IsoDay.Format(day), ended.InWords, IsoDay.Format(ended.Day)], [new RelatedPlace { Pointer = ended.Place, Note = "says so" }]);
            }
        }
    }
}
