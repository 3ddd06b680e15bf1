using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Validation.Rules;

namespace LicensingModel.Validation.BuiltIn;

/// <summary>Whether the recorded shares can be held at the same time.</summary>
internal static class OwnershipRules
{
    internal static ValueList<ValidationRule> All { get; } =
    [
        ValidationRule.Of<OwnershipStake>("nobody owns itself", [ValidationDiagnostics.OwnsItself], CheckOwner),
        ValidationRule.Of<OwnershipStake>("a share is part of a whole", [ValidationDiagnostics.ShareOutOfRange], CheckShare),
        ValidationRule.Of<LicensingDocument>("nobody is owned more than wholly", [ValidationDiagnostics.MoreThanWhole], CheckTotals),
        ValidationRule.Of<LicensingDocument>("control does not run in a circle", [ValidationDiagnostics.ControlCircle], CheckControl),
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
        if (document.Ownership.Count < 2)
            return;

        var stakes = new DatedStakes(document.Ownership, IsShare);
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
        if (document.Ownership.Count < 2)
            return;

        var stakes = new DatedStakes(document.Ownership, share => IsShare(share) && share.Percent > 50);
        if (stakes.FirstCircle() is { } circle)
        {
            context.Report(
                ValidationDiagnostics.ControlCircle,
                $"/ownership/{circle.Stakes[0]}",
                [CircleRules.Names(circle.Parties), circle.Day],
                CircleRules.Others(context, circle.Stakes.Skip(1).Select(other => $"/ownership/{other}").ToList()));
        }
    }

    private static bool IsShare(Percentage share) => share.Percent is >= 0 and <= 100;
}
