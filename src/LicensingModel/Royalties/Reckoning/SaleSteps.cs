using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Rates;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>The steps of a line that are taken sale by sale.</summary>
internal sealed class SaleSteps(ScheduleParts parts, RoyaltyLine line, TermPlace place)
{
    private readonly int _count = ScheduleParts.PooledFrom(line.Steps);
    private readonly TermPlace[] _places = [.. line.Steps.Select((_, i) => place.In($"steps/{i}"))];
    private readonly RateReckoning?[] _rates = [.. line.Steps.Select((step, i) => step is RateStep ? new RateReckoning(place.In($"steps/{i}/rate"), parts.Header, parts.Currency) : null)];
    private readonly (int Column, int Counted) _base = line.Steps[0] is BasisStep based ? (based.Measure is { } measure ? parts.Header.Find(measure.ToString()) : -1, based.Count is { } count ? parts.Header.Find(count.ToString()) : -1) : (-1, -1);
    private readonly List<RateStep> _rateSteps = [.. line.Steps.OfType<RateStep>()];
    private readonly bool _isAlwaysRated = !line.Steps.Any(static step => step is RateStep) || line.Steps.Any(static step => step is RateStep { Sales: null });
    private readonly RowColumns _columns = new(parts);
    private readonly bool _isRatedOnce = line.Steps.Count(static step => step is RateStep) < 2;
    private decimal? _rateOfExchange;
    private decimal _articles;
    private readonly int _firstRate = line.Steps.TakeWhile(static step => step is not RateStep).Count();

    /// <summary>How many steps there are.</summary>
    internal int Count => _count;

    /// <summary>Whether one of them is the rate, so that what comes out is a royalty.</summary>
    internal bool HasRate => _firstRate < _count;

    /// <summary>What there is to say of each step beside, of the sale that was reckoned last.</summary>
    internal string?[] Notes { get; } = new string?[ScheduleParts.PooledFrom(line.Steps)];

    /// <summary>What came into each step of the sale that was reckoned last; null where the step is not for it.</summary>
    internal decimal?[] Came { get; } = new decimal?[ScheduleParts.PooledFrom(line.Steps)];

    /// <summary>How many units the sale has that was reckoned last, whole as they are.</summary>
    internal decimal Articles => _articles;

    /// <summary>At which rate the sale that was reckoned last was converted; null where it was not.</summary>
    internal decimal? Turned => _rateOfExchange;

    /// <summary>How many steps are known of the sale that was reckoned last.</summary>
    internal int Known { get; private set; }

    /// <summary>What the steps make of a sale.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="after">What comes out of each step.</param>
    /// <param name="reckonedOn">The base before the rate.</param>
    internal Reckoned Reckon(SaleRow row, decimal[] after, out decimal reckonedOn)
    {
        var result = new Reckoned(row.Units ?? 0, null, null) { IsUnitsOpen = row.Units is null };
        reckonedOn = 0;
        _rateOfExchange = null;
        for (var i = 0; i < _count; i++)
        {
            var step = line.Steps[i];
            var at = _places[i];
            var isFor = parts.IsFor(step, row, out var open);
            Notes[i] = null;
            Known = i;
            Came[i] = !isFor.IsTrue ? null : step is RateStep { Rate: UnitRate { Of: null, Times: null, Index: null } } ? result.Units : result.Amount ?? result.Units;
            if (isFor.IsUnknown)
                result = new Reckoned(0, null, null, SaleTest.Open(row, open, $"Line {row.Line} does not tell whether the step `{StepWords.Kind(step)}` is for it."));
            else if (step.UnrecognizedMembers.Count > 0)
                result = Reckoned.NotKnown(at.Provision.Value, at.Path, "Something of the step is not understood.");
            else if (isFor.IsTrue)
                result = Taken(step, row, at, result, i, ref reckonedOn);
            if (result.Unknown is not null)
                return result;
            if (i == 0)
                _articles = result.Units;
            if (i < _firstRate)
                reckonedOn = result.Amount ?? 0;
            after[i] = result.Amount ?? result.Units;
        }

        // A rate behind another one would be taken of what is owed by that, and not of the sale.
        if (!_isRatedOnce && _rateSteps.Count(rate => parts.IsFor(rate, row, out _).IsTrue) > 1)
        {
            Known = Math.Min(_firstRate, _count);
            return Reckoned.NotKnown(place.Provision.Value, place.In("steps").Path, $"More than one of the rates of the line is for what line {row.Line} tells, and which of them counts is not said.");
        }

        // Without a rate the whole base would be owed.
        return _isAlwaysRated || _rateSteps.Exists(rate => !parts.IsFor(rate, row, out _).IsFalse) ? result
            : Reckoned.NotKnown(place.Provision.Value, place.In("steps").Path, $"None of the rates of the line is for what line {row.Line} tells, so that nothing says what is owed on it.");
    }

    private Reckoned Taken(RoyaltyStep step, SaleRow row, TermPlace at, Reckoned input, int index, ref decimal reckonedOn)
    {
        switch (step)
        {
            case BasisStep reckoned: return index == 0 ? Based(reckoned, row, at) : Reckoned.NotKnown(at.Provision.Value, at.Path, "A base stands behind other steps, so that what they are for is not known.");
            case WeightStep weight: return input.IsUnitsOpen ? Reckoned.NoUnits : input with { Units = input.Units * weight.Weight.Value };
            case RateStep { Over: not null, Per: var per } when per.Contains(RoyaltyScope.Unit): return EachOverTime(at);
            case RateStep when PlainRates.IsWeightLost(line.Steps, index): return WeightLost(at);
            case RateStep { Rate: TieredRate { By: { } by } } rate when by != ReportName.Units && by != ReportName.Base:
                return (row.Number(parts.Header.Find(by.ToString())) ?? PriceOf(by, row)) is not { } counted ? NotTold(row, by.ToString())
                    : TryBound(by, counted, row, input, out var bound) ? _rates[index]!.Of(rate.Rate, input, bound, row, Columns(row, input))
                    : Reckoned.NotKnown("rates", $"{parts.CurrencyOf(row)} to {parts.Currency}", $"What line {row.Line} tells in `{by}` is in {parts.CurrencyOf(row)?.ToString() ?? "a currency that is not known"}, and the bounds of the tiers are in {parts.Currency?.ToString() ?? "one that is not known"}.");
            case RateStep rate:
                var rated = _rates[index]!.Of(rate.Rate, input, 0, row, Columns(row, input));
                Notes[index] = _columns.Note;
                return rated;
            case DeductionStep or ApportionmentStep or ReductionStep or ConversionStep or LimitStep or RoundStep when input.Amount is null:
                return Reckoned.NotKnown(at.Provision.Value, at.Path, $"The step `{StepWords.Kind(step)}` needs a sum of money, and there are only things that are counted.");
            case DeductionStep deduction: return Deducted(deduction, row, at, input);
            case ApportionmentStep apportionment: return Apportioned(apportionment, row, at, input);
            case LimitStep limit:
                return limit.Over is not null ? EachOverTime(at) : Limits.OfUnits(limit, row.Window, at, input with { Units = _articles }, parts.Sums) with { Units = input.Units };
            case RoundStep round: return round.Over is not null ? EachOverTime(at) : Rounded(round, at, input with { Units = _articles }) with { Units = input.Units };
            case ReductionStep reduction: return TermReading.TryRead(reduction.By, at, "by", out var share, out var unknown) ? input.With(input.Amount * (1 - share.Fraction)) : input.Without(unknown);
            case ConversionStep conversion:
                var result = new Conversion(parts).Of(conversion, row.Window, parts.Slice(row.Window), at, input, out var used);
                (Notes[index], reckonedOn) = (used?.Words, reckonedOn * (used?.Rate ?? 1));
                _rateOfExchange = used is { } exchange ? (_rateOfExchange ?? 1) * exchange.Rate : _rateOfExchange;
                return result;
            default: return Reckoned.NotKnown(at.Provision.Value, at.Path, "The step is of a kind that is not understood.");
        }
    }

    /// <summary>On how much of a sale is reckoned; null where the report does not tell.</summary>
    internal decimal? Base(SaleRow row)
        => line.Steps[0] is not BasisStep step ? null
        : step.Count is { } count ? (count == ReportName.Units ? row.Units : row.Number(_base.Counted))
        : row.Number(_base.Column) ?? (step.Measure == ReportName.Sales && _base.Column < 0 ? row.Units * row.Price : null);

    // The price of a row is what it comes to, divided by its units, as for a limit.
    private decimal? PriceOf(ReportName by, SaleRow row)
        => by.ToString() == "price" && row.Units is { } units && units != 0 && row.Number(parts.Header.Find("sales")) is { } sales ? row.Sign * Math.Abs(sales / units) : null;

    // The bounds of tiers of sums are in the currency of the schedule; a sum is converted to it as the base of the sale was.
    private bool TryBound(ReportName by, decimal counted, SaleRow row, Reckoned input, out decimal bound)
    {
        bound = counted;
        if (counted == 0 || (!parts.IsSum(by) && !parts.IsUnclear(by)) || (parts.Currency is { } owed && parts.CurrencyOf(row) == owed))
            return true;
        if (parts.IsUnclear(by))
            return false;
        bound = counted * (_rateOfExchange ?? 0);
        return _rateOfExchange is not null && input.Currency is not null && input.Currency == parts.Currency;
    }

    private Reckoned Rounded(RoundStep step, TermPlace at, Reckoned input)
    {
        if (!parts.IsRounded)
            return input;
        if (input.IsUnitsOpen)
            return Reckoned.NoUnits;
        if (input.Units == 0)
            return input.Amount == 0 ? input : Reckoned.NotKnown("report", "units", "There is a sum and no unit to which it could come.");
        return RoundedSum.TryRound(input.Amount!.Value / input.Units, step.Rounding, out var each) ? input.With(each * input.Units)
            : Reckoned.NotKnown(at.Provision.Value, at.In("rounding").Path, "How it is rounded is not understood.");
    }

    private RowColumns Columns(SaleRow row, Reckoned input)
    {
        _columns.Set(row, input.Currency, _rateOfExchange);
        return _columns;
    }

    private static Reckoned EachOverTime(TermPlace at) => Reckoned.NotKnown(at.Provision.Value, at.In("over").Path, "It is for each unit by itself and over a time, and of each unit by itself nothing is counted over a time.");

    /// <summary>What is said of a rate that is for each of another column than the one that was weighted.</summary>
    internal static Reckoned WeightLost(TermPlace at) => Reckoned.NotKnown(at.Provision.Value, at.In("rate").Path, "The units that the line counts are weighted, and the rate is for each of what another column counts, of which no weight is said; count that column in the base.");

    private static Reckoned NotTold(SaleRow row, string column) => Reckoned.NotKnown("report", column, $"Line {row.Line} does not tell the number in the column `{column}`.");

    private Reckoned Based(BasisStep step, SaleRow row, TermPlace at)
    {
        if (step is { Count: not null, Measure: not null } or { Count: null, Measure: null })
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "On what the royalty is reckoned is not said, or said twice.");
        if (step.Count is { } count)
            return Base(row) is { } units ? new Reckoned(units, null, null) : NotTold(row, count.ToString());

        var measure = step.Measure!;
        var amount = Base(row);
        var currency = parts.CurrencyOf(row);
        return amount is not { } sum ? NotTold(row, measure == ReportName.Sales && parts.Header.Find("sales") < 0 ? (row.Units is null ? "units" : "price") : measure.ToString())
            : currency is null ? Reckoned.NotKnown("report", "currency", $"In which currency the sums on line {row.Line} are is not known.")
            : new Reckoned(row.Units ?? 0, sum, currency) { IsUnitsOpen = row.Units is null };
    }

    private Reckoned Deducted(DeductionStep step, SaleRow row, TermPlace at, Reckoned input)
    {
        if (step.Share.IsBlank && step.PerUnit.IsBlank && step.Column is null)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "What is deducted is not said.");
        var amount = input.Amount;
        if (!step.Share.IsBlank)
        {
            if (!TermReading.TryRead(step.Share, at, "share", out var share, out var unknown))
                return input.Without(unknown);
            amount *= 1 - share.Fraction;
        }

        if (!step.PerUnit.IsBlank)
        {
            if (!TermReading.TryRead(step.PerUnit, at, "perUnit", out var each, out var unknown))
                return input.Without(unknown);
            if (each.Currency != input.Currency)
                return Reckoned.NotKnown("rates", $"{each.Currency}", $"The base is in {input.Currency} and the deduction in {each.Currency}.");
            if (input.IsUnitsOpen)
                return Reckoned.NoUnits;
            amount -= each.Amount * _articles;
        }

        if (step.Column is { } column)
        {
            if (row.Number(parts.Header.Find(column.ToString())) is not { } number)
                return NotTold(row, column.ToString());
            if (_rateOfExchange is { } rate && parts.CurrencyOf(row) != input.Currency)
                number *= rate;
            else if (number != 0 && parts.CurrencyOf(row) != input.Currency)
                return Reckoned.NotKnown("report", column.ToString(), $"The base is in {input.Currency} and what is deducted in the currency of the row.");
            amount -= number;
        }

        // Of what came back as much as was deducted is put on again, and no more either.
        return (input.Amount > 0 || (input.Amount == 0 && row.Sign > 0) ? amount < 0 : amount > 0)
            ? Reckoned.NotKnown(at.Provision.Value, at.Path, $"From what line {row.Line} tells more is deducted than it comes to, and whether what is left over lessens anything else is not said.") : input.With(amount);
    }

    private Reckoned Apportioned(ApportionmentStep step, SaleRow row, TermPlace at, Reckoned input)
    {
        if (step is { Own: null, Others: null })
            return TermReading.TryRead(step.Share, at, "share", out var share, out var unknown) ? input.With(input.Amount * share.Fraction) : input.Without(unknown);
        if (step is not { Own: { } own, Others: { } others } || !step.Share.IsBlank)
            return Reckoned.NotKnown(at.Provision.Value, at.Path, "How the base is apportioned is not said, or said twice.");
        if (row.Number(parts.Header.Find(own.ToString())) is not { } a || row.Number(parts.Header.Find(others.ToString())) is not { } b)
            return Reckoned.NotKnown("report", own.ToString(), $"Line {row.Line} does not tell what the parts of the combination are worth.");
        if (input.Amount == 0 && a == 0 && b == 0)
            return input;
        if (row.Sign > 0 && input.Amount >= 0 ? a < 0 || b < 0 : Math.Sign(row.Numbers[parts.Header.Find(own.ToString())] ?? 0) * Math.Sign(row.Numbers[parts.Header.Find(others.ToString())] ?? 0) < 0)
            return Reckoned.NotKnown("report", own.ToString(), $"One of the parts of the combination on line {row.Line} is worth less than nothing.");
        return a + b == 0 ? Reckoned.NotKnown("report", own.ToString(), $"The parts of the combination on line {row.Line} are worth nothing together.") : input.With(input.Amount * a / (a + b));
    }
}
