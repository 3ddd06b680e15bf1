using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Validation.Graphs;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether the recorded shares can be held at the same time.</summary>
internal static class OwnershipRules
{
    private static readonly Func<Percentage, bool> _isShare = IsShare;
    private static readonly Func<Percentage, bool> _isControl = static share => IsShare(share) && share.Percent > 50;

    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<OwnershipStake>("nobody owns itself", [ValidationDiagnostics.OwnsItself], CheckOwner),
        ValidationRule.Of<OwnershipStake>("a share is part of a whole", [ValidationDiagnostics.ShareOutOfRange], CheckShare),
        ValidationRule.OfRest("nobody is owned more than wholly", [ValidationDiagnostics.MoreThanWhole], CheckTotals),
        ValidationRule.OfRest("control does not run in a circle", [ValidationDiagnostics.ControlCircle], CheckControl),
    ];

    private static void CheckOwner(OwnershipStake stake, RuleContext context)
    {
        if (stake.Owner == stake.Owned)
            context.Report(ValidationDiagnostics.OwnsItself, "/owned", stake.Owned.Value);
    }

    private static void CheckShare(OwnershipStake stake, RuleContext context)
    {
        if (stake.Share.TryGetValue(out var share) && !IsShare(share))
            context.Report(ValidationDiagnostics.ShareOutOfRange, "/share", share.ToString());
    }

    private static void CheckTotals(LicensingDocument document, RuleContext context)
    {
        if (document.Ownership.Count < 2 || !context.Room<ShareTotals>().MayExceed(document.Ownership, _isShare))
            return;

        ReportTotals(document, context);
    }

    private static void ReportTotals(LicensingDocument document, RuleContext context)
    {
        var stakes = new DatedStakes(document.Ownership, _isShare);
        foreach (var excess in stakes.Excesses())
        {
            context.Report(
                ValidationDiagnostics.MoreThanWhole,
                $"/ownership/{excess.Stake}/share",
                [excess.Owned.Value, excess.Day, excess.Total],
                excess.Others.Select(other => new Diagnostics.RelatedPlace { Pointer = context.Place($"/ownership/{other}/share"), Note = "counted too" }).ToValueList());
        }
    }

    private static void CheckControl(LicensingDocument document, RuleContext context)
    {
        if (document.Ownership.Count < 2 || !MayLeadBack(document, context))
            return;

        var stakes = new DatedStakes(document.Ownership, _isControl);
        if (stakes.FirstCircle() is { } circle)
        {
            context.Report(
                ValidationDiagnostics.ControlCircle,
                $"/ownership/{circle.Stakes[0]}",
                [CircleRules.Names(circle.Parties), circle.Day],
                CircleRules.Others(context, circle.Stakes.Skip(1).Select(other => $"/ownership/{other}").ToList()));
        }
    }

    /// <summary>Whether control may run in a circle, days left aside.</summary>
    private static bool MayLeadBack(LicensingDocument document, RuleContext context)
    {
        var leads = context.Room<Leads>().Begin(document.Parties.Count);
        foreach (var stake in document.Ownership)
        {
            if (stake.Owner == stake.Owned || !stake.Share.TryGetValue(out var share) || !_isControl(share))
                continue;

            var (owner, owned) = (context.Index.PositionOf(stake.Owner), context.Index.PositionOf(stake.Owned));
            if (owner < 0 || owned < 0)
                return true;
            leads.Add(owner, owned);
        }

        return leads.HaveCircle();
    }

    private static bool IsShare(Percentage share) => share.Percent is >= 0 and <= 100;
}
