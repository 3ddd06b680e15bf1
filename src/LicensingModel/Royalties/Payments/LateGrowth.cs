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
/// <param name="part">How much of the one the other is; null where that is counted by days, and differs with them.</param>
/// <param name="pieces">At which rates it runs, one after another.</param>
internal sealed class LateGrowth(LateCharge charge, ContractPeriod every, ContractPeriod steps, ExactRatio? part, IReadOnlyList<LatePiece> pieces)
{
    private const int MostWords = 12;
    private const int MostSteps = 100_000;
    private readonly List<string> _words = [];
    private int _at;

    /// <summary>What is charged; null, and why, where it is not known.</summary>
    /// <param name="sum">The sum that is late.</param>
    /// <param name="from">The day from which it is charged.</param>
    /// <param name="paid">The day on which it was paid.</param>
    /// <param name="arithmetic">How it is reckoned, or why that is not known.</param>
    internal decimal? Of(decimal sum, LocalDate from, LocalDate paid, out string arithmetic)
    {
        var (whole, rest) = WholePeriods.Count(from, paid, steps);
        arithmetic = $"There are more than {MostSteps} times of {steps}.";
        if (whole >= MostSteps)
            return null;
        var left = rest == 0 ? ExactRatio.Zero : Rest(WholePeriods.Next(from, steps, whole), paid, whole > 0 && WholePeriods.Days(steps) == 0 ? from.Day : 0);
        arithmetic = $"How {rest} days of {steps} are counted is not said, or the rate changes within them.";
        if (left is not { } last)
            return null;
        return pieces.Count == 1 && (part ?? Each(from, WholePeriods.Next(from, steps, 1))) is { } each && (part is not null || charge.DayCount != DayCount.ActualActual)
            ? Constant(sum, whole, rest, (each, last), from, paid, out arithmetic)
            : Changing(sum, whole, from, rest > 0 ? last : null, out arithmetic);
    }

    private decimal Constant(decimal sum, int whole, int rest, (ExactRatio Each, ExactRatio Last) parts, LocalDate from, LocalDate paid, out string arithmetic)
    {
        var each = ExactRatio.Of(pieces[0].Rate).Times(parts.Each);
        var ending = rest == 0 ? string.Empty : charge.DayCount == DayCount.Begun ? " and one that has begun" : charge.DayCount == DayCount.Complete ? $" and {rest} days, which do not count" : $" and {rest} days";
        if (charge.Manner == ChargeManner.Simple)
        {
            var charged = Scaled.Decimal(ExactRatio.Of(sum).Times(each.Times(ExactRatio.Of(whole)).Plus(parts.Last)));
            arithmetic = $"{StepWords.Number(sum)} × {pieces[0].Words} × {whole}{ending} from {IsoDay.Format(from)} to {IsoDay.Format(paid)} = {StepWords.Number(charged)}";
            return charged;
        }

        var growth = Growth.Of(sum, [(each, whole), (parts.Last, 1)]);
        var rate = each.TryGetDecimal(out var share) ? $"{StepWords.Number(share * 100)}%" : $"{pieces[0].Words} × {parts.Each}";
        arithmetic = $"{StepWords.Number(sum)} × (1 + {rate}) to the power of {whole}{(rest > 0 ? $",{ending}" : string.Empty)} = {StepWords.Number(sum + growth)}; of this the charge {StepWords.Number(growth)}";
        return growth;
    }

    private decimal? Changing(decimal sum, int whole, LocalDate from, ExactRatio? last, out string arithmetic)
    {
        var isCompound = charge.Manner == ChargeManner.Compound;
        var ofRest = _words.ToList();
        _words.Clear();
        var simple = ExactRatio.Zero;
        List<(ExactRatio Share, int Times)> factors = [];
        arithmetic = $"How the days of {steps} are counted is not said, and the rate changes within it.";
        for (var i = 0; i <= whole; i++)
        {
            var factor = i == whole ? last ?? ExactRatio.Zero : Whole(WholePeriods.Next(from, steps, i), WholePeriods.Next(from, steps, i + 1));
            if (factor is not { } known)
                return null;
            if (!isCompound)
                simple = simple.Plus(known);
            else if (factors is [.., var former] && former.Share == known)
                factors[^1] = (known, former.Times + 1);
            else
                factors.Add((known, 1));
        }

        var charged = isCompound ? Growth.Of(sum, factors) : Scaled.Decimal(ExactRatio.Of(sum).Times(simple));
        _words.AddRange(ofRest);
        arithmetic = $"{StepWords.Number(sum)} × ({Written(isCompound ? "; then " : " + ")}) = {StepWords.Number(charged)}";
        return charged;
    }

    /// <summary>What was said of the times one after another, alike ones together, and of many the first ones.</summary>
    private string Written(string between)
    {
        List<(string Words, int Times)> alike = [];
        foreach (var words in _words)
        {
            if (alike is [.., var former] && former.Words == words)
                alike[^1] = (words, former.Times + 1);
            else
                alike.Add((words, 1));
        }

        return $"{string.Join(between, alike.Take(MostWords).Select(static one => one.Times == 1 ? one.Words : $"{one.Words}, {one.Times} times"))}{(alike.Count > MostWords ? $" and {alike.Count - MostWords} more" : string.Empty)}";
    }

    /// <summary>How much of the period of the rate one time is, by its days.</summary>
    private ExactRatio? Each(LocalDate first, LocalDate next) => WholePeriods.Share(charge.DayCount, first, next, every, ExactRatio.Zero);

    // A whole period at one rate is a whole period, whatever its days; of one in which the rate changes the days are counted.
    private ExactRatio? Whole(LocalDate first, LocalDate next)
    {
        if (part is null || Within(first, next) is not [var only])
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
            if (charge.DayCount == DayCount.Begun || charge.DayCount == DayCount.Complete || WholePeriods.Share(charge.DayCount, from, to, every, ExactRatio.Zero, from == first ? anchor : 0) is not { } share)
                return null;
            _words.Add($"{piece.Words} × {share}");
            all = all.Plus(ExactRatio.Of(piece.Rate).Times(share));
        }

        return all;
    }

    // The times are looked at in their order, so the search goes on where it was.
    private List<LatePiece> Within(LocalDate first, LocalDate next)
    {
        if (_at >= pieces.Count || pieces[_at].First > first)
            _at = 0;
        while (_at < pieces.Count && pieces[_at].Next <= first)
            _at++;
        List<LatePiece> within = [];
        for (var i = _at; i < pieces.Count && pieces[i].First < next; i++)
            within.Add(pieces[i]);
        return within;
    }
}
