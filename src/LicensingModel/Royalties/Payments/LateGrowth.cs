using LicensingModel.Provisions.Charges;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Royalties.Reckoning;
using LicensingModel.Royalties.Terms;
using NodaTime;

namespace LicensingModel.Royalties.Payments;

/// <summary>How a charge for paying late grows over time.</summary>
/// <param name="charge">The charge.</param>
/// <param name="every">For how long its rate is.</param>
/// <param name="steps">After how long it grows.</param>
/// <param name="part">How much of the one the other is.</param>
/// <param name="pieces">At which rates it runs, one after another.</param>
internal sealed class LateGrowth(LateCharge charge, ContractPeriod every, ContractPeriod steps, ExactRatio part, IReadOnlyList<LatePiece> pieces)
{
    private const int MostWords = 12;
    private readonly List<string> _words = [];

    /// <summary>What is charged; null, and why, where it is not known.</summary>
    /// <param name="sum">The sum that is late.</param>
    /// <param name="from">The day from which it is charged.</param>
    /// <param name="paid">The day on which it was paid.</param>
    /// <param name="arithmetic">How it is reckoned, or why that is not known.</param>
    internal decimal? Of(decimal sum, LocalDate from, LocalDate paid, out string arithmetic)
    {
        var (whole, rest) = WholePeriods.Count(from, paid, steps);
        var left = rest == 0 ? ExactRatio.Zero : Rest(WholePeriods.Next(from, steps, whole), paid, whole > 0 && WholePeriods.Days(steps) == 0 ? from.Day : 0);
        arithmetic = $"How {rest} days of {steps} are counted is not said, or the rate changes within them.";
        if (left is not { } last)
            return null;
        return pieces.Count == 1 ? Constant(sum, whole, rest, last, from, paid, out arithmetic) : Changing(sum, whole, from, rest > 0 ? last : null, out arithmetic);
    }

    private decimal Constant(decimal sum, int whole, int rest, ExactRatio last, LocalDate from, LocalDate paid, out string arithmetic)
    {
        var each = ExactRatio.Of(pieces[0].Rate).Times(part);
        var ending = rest == 0 ? string.Empty : charge.DayCount == DayCount.Begun ? " and one that has begun" : charge.DayCount == DayCount.Complete ? $" and {rest} days, which do not count" : $" and {rest} days";
        if (charge.Manner == ChargeManner.Simple)
        {
            var charged = Scaled.Decimal(ExactRatio.Of(sum).Times(each.Times(ExactRatio.Of(whole)).Plus(last)));
            arithmetic = $"{StepWords.Number(sum)} × {pieces[0].Words} × {whole}{ending} from {IsoDay.Format(from)} to {IsoDay.Format(paid)} = {StepWords.Number(charged)}";
            return charged;
        }

        var grown = sum;
        for (var i = 0; i < whole; i++)
            grown += grown * Scaled.Decimal(each);
        grown += grown * Scaled.Decimal(last);
        arithmetic = $"{StepWords.Number(sum)} × (1 + {StepWords.Number(Scaled.Decimal(each) * 100)}%) to the power of {whole}{(rest > 0 ? $",{ending}" : string.Empty)} = {StepWords.Number(grown)}; of this the charge {StepWords.Number(grown - sum)}";
        return grown - sum;
    }

    private decimal? Changing(decimal sum, int whole, LocalDate from, ExactRatio? last, out string arithmetic)
    {
        var isCompound = charge.Manner == ChargeManner.Compound;
        var ofRest = _words.ToList();
        _words.Clear();
        var (grown, simple) = (sum, ExactRatio.Zero);
        arithmetic = $"How the days of {steps} are counted is not said, and the rate changes within it.";
        for (var i = 0; i <= whole; i++)
        {
            var factor = i == whole ? last ?? ExactRatio.Zero : Whole(WholePeriods.Next(from, steps, i), WholePeriods.Next(from, steps, i + 1));
            if (factor is not { } known)
                return null;
            grown += isCompound ? grown * Scaled.Decimal(known) : 0;
            simple = simple.Plus(known);
        }

        var charged = isCompound ? grown - sum : Scaled.Decimal(ExactRatio.Of(sum).Times(simple));
        _words.AddRange(ofRest);
        arithmetic = $"{StepWords.Number(sum)} × ({string.Join(isCompound ? "; then " : " + ", _words.Take(MostWords))}{(_words.Count > MostWords ? $" and {_words.Count - MostWords} more" : string.Empty)}) = {StepWords.Number(charged)}";
        return charged;
    }

    // A whole period at one rate is a whole period, whatever its days; of one in which the rate changes the days are counted.
    private ExactRatio? Whole(LocalDate first, LocalDate next)
    {
        if (Within(first, next) is not [var only])
            return Counted(first, next);
        _words.Add($"{only.Words} × {part}");
        return ExactRatio.Of(only.Rate).Times(part);
    }

    private ExactRatio? Rest(LocalDate first, LocalDate next, int anchor)
        => charge.DayCount == DayCount.Complete ? ExactRatio.Zero
            : charge.DayCount != DayCount.Begun ? Counted(first, next, anchor)
            : Within(first, next) is [_] ? Whole(first, next) : null;

    private ExactRatio? Counted(LocalDate first, LocalDate next, int anchor = 0)
    {
        var all = ExactRatio.Zero;
        foreach (var piece in Within(first, next))
        {
            var (from, to) = (LocalDate.Max(first, piece.First), LocalDate.Min(next, piece.Next));
            if (charge.DayCount == DayCount.Begun || charge.DayCount == DayCount.Complete || WholePeriods.Share(charge.DayCount, from, to, every, part, from == first ? anchor : 0) is not { } share)
                return null;
            _words.Add($"{piece.Words} × {share}");
            all = all.Plus(ExactRatio.Of(piece.Rate).Times(share));
        }

        return all;
    }

    private List<LatePiece> Within(LocalDate first, LocalDate next) => [.. pieces.Where(piece => piece.First < next && piece.Next > first)];
}
