using LicensingModel.Agreements;
using LicensingModel.Decisions.Answers;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Texts;

namespace LicensingModel.Royalties.Payments;

/// <summary>Whether what earlier statements left behind is of these payments, as they read.</summary>
internal static class LedgerFit
{
    /// <summary>Why a payment cannot go on from a ledger; null where it can. An entry that no step takes up would be passed over in silence.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="payment">The payment.</param>
    /// <param name="all">All payments of the agreement.</param>
    internal static UnknownAmount? Obstacle(RoyaltyLedger ledger, PaymentTexts payment, IReadOnlyCollection<PaymentTexts> all)
    {
        foreach (var entry in ledger.Entries)
        {
            if (!all.Any(one => one.Payment == entry.Payment))
                return new UnknownAmount("ledger", entry.Payment.Value, $"The ledger is of a payment `{entry.Payment}`, which the agreement does not have.");
            if (entry.Payment == payment.Payment && payment.Texts.Count > 0 && !payment.Texts.Any(text => StepPrint.Fits(text.Schedule, entry)))
                return new UnknownAmount("ledger", entry.Line, $"The ledger has what {(entry.Line.Length == 0 ? "the schedule" : $"the line `{entry.Line}`")} counted in its step {entry.Step}, and no step of the schedule counts the same now. Where the schedule was changed, say so by an amendment.");
        }

        return null;
    }

    /// <summary>What is presumed of entries that do not say by which terms they were counted, such as a host may have written.</summary>
    internal static IEnumerable<UsedPresumption> Presumptions(RoyaltyLedger ledger, IReadOnlyList<PaymentText> texts)
        => ledger.Entries.Where(entry => entry.Terms is null && texts.Any(text => text.Provision.Id == entry.Payment && StepPrint.Of(text.Schedule, entry.Line, entry.Step) is not null))
            .Select(static entry => new UsedPresumption(Presumption.NothingUnrecordedHappened, entry.Payment.Value, $"What the ledger has of {(entry.Line.Length == 0 ? "the schedule" : $"the line `{entry.Line}`")}, step {entry.Step}, was counted by the step that stands there now; it does not say by which terms."));

    /// <summary>The ledger with marks by which a later statement sees of which steps it is.</summary>
    internal static RoyaltyLedger Marked(RoyaltyLedger ledger, IReadOnlyList<PaymentText> texts)
    {
        Dictionary<(PaymentText, string, int), string?> marks = [];
        return ledger with { Entries = ledger.Entries.Select(entry => entry.Terms is null && Of(entry) is { } mark ? entry with { Terms = mark } : entry).ToValueList() };

        string? Of(LedgerEntry entry)
        {
            var text = texts.LastOrDefault(text => text.Provision.Id == entry.Payment && text.Days.Overlaps(new ReportWindow(entry.First, entry.Last)) && StepPrint.Fits(text.Schedule, entry));
            if (text is null)
                return null;
            if (!marks.TryGetValue((text, entry.Line, entry.Step), out var mark))
                marks.Add((text, entry.Line, entry.Step), mark = StepPrint.Of(text.Schedule, entry.Line, entry.Step));
            return mark;
        }
    }
}
