using LicensingModel.Provisions.Consideration;
using LicensingModel.Provisions.Schedules;
using LicensingModel.Provisions.Steps;
using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;
using LicensingModel.Royalties.Terms;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>One line of a schedule while sales are read: what they come to, put together as far as later steps count them together.</summary>
internal sealed class LineRun
{
    private readonly ScheduleParts _parts;
    private readonly SaleTest? _sales;
    private readonly SaleSteps _steps;
    private readonly bool _isByProduct;
    private readonly bool _isByCategory;
    private readonly bool _isByTerritory;
    private readonly bool _isBySeller;
    private readonly Dictionary<PoolKey, Pool> _pools = [];
    private readonly decimal[] _after;
    private readonly bool _mayBeLess;
    private readonly bool _isConverted;
    private readonly ulong _scoped;
    private readonly bool _isInTiers;
    private (PoolKey Key, Pool Pool)? _last;

    internal LineRun(ScheduleParts parts, RoyaltyLine line, TermPlace place)
    {
        (_parts, Line, Place) = (parts, line, place);
        _sales = line.Sales is null ? null : new SaleTest(line.Sales, parts.Document, parts.Events, parts.Header, parts.IsComparable);
        _steps = new SaleSteps(parts, line, place);
        _after = new decimal[_steps.Count];
        _mayBeLess = line.Steps.Any(static step => step.UnrecognizedMembers.Count > 0 || step is UnrecognizedStep or DeductionStep { Column: not null } or DeductionStep { PerUnit.IsBlank: false });
        _isConverted = line.Steps.Any(static step => step is ConversionStep);
        _isInTiers = line.Steps.Skip(_steps.Count).OfType<RateStep>().Any(static step => TierShares.Of(step.Rate) is not null);
        _scoped = line.Steps.Skip(_steps.Count).Concat(parts.Schedule.Steps).Aggregate(0UL, (bits, step) => bits | parts.Bit(step));
        var per = line.Steps.Skip(_steps.Count).Concat(parts.Schedule.Steps).SelectMany(ScheduleParts.PerOf).Concat(parts.Schedule.Choices.SelectMany(static choice => choice.Per)).ToValueSet();
        (_isByProduct, _isByCategory, _isByTerritory, _isBySeller) = (per.Contains(RoyaltyScope.Product), per.Contains(RoyaltyScope.Category), per.Contains(RoyaltyScope.Territory), per.Contains(RoyaltyScope.Seller));
        Fault = parts.Fault ?? (line.UnrecognizedMembers.Count > 0 ? new UnknownAmount(parts.Payment.Value, place.Path, "Something of the line is not understood.")
            : line.Steps[0] is BasisStep or UnrecognizedStep ? null : new UnknownAmount(parts.Payment.Value, place.In("steps/0").Path, "The first step is no base, so that on what the royalty is reckoned is not known."));
    }

    /// <summary>What is made of numbers that are too large.</summary>
    internal static Reckoned TooLarge { get; } = Reckoned.NotKnown("report", "units", "A number becomes too large to be reckoned exactly.");

    internal RoyaltyLine Line { get; }

    internal TermPlace Place { get; }

    /// <summary>How many steps are taken sale by sale.</summary>
    internal int SaleSteps => _steps.Count;

    /// <summary>What came of the sales.</summary>
    internal IReadOnlyDictionary<PoolKey, Pool> Pools => _pools;

    /// <summary>Why nothing under the line is known, whatever is sold; null where that is not so.</summary>
    internal UnknownAmount? Fault { get; set; }

    /// <summary>Whether what the steps make of a sale is a royalty, so that lines can be compared by it.</summary>
    internal bool HasRate => _steps.HasRate;

    /// <summary>Whether a sale falls under the line; if nobody can say, why.</summary>
    internal Truth Includes(SaleRow row, out UnknownAmount? why)
    {
        var open = string.Empty;
        why = null;
        var result = _sales?.Includes(row, out open) ?? Truth.True;
        if (result.IsUnknown)
            why = SaleTest.Open(row, open, $"Line {row.Line} does not tell the {open}, so that nobody can say under which line of the schedule it falls.");
        if (result.IsFalse || Fault is null)
            return result;
        why = Fault;
        return Truth.Unknown;
    }

    /// <summary>Whether something may fall under the line, whenever it was sold.</summary>
    internal bool MayInclude(SaleRow row) => !(_sales?.Includes(row, out _, isWhenever: true) ?? Truth.True).IsFalse;

    /// <summary>On how much of it is reckoned; null where the report does not tell.</summary>
    internal decimal? Base(SaleRow row) => _steps.Base(row);

    /// <summary>In which currency the report has that; null where it is only counted, or not told.</summary>
    internal Currency? ReportedIn(SaleRow row) => Line.Steps[0] is BasisStep { Measure: not null } ? _parts.CurrencyOf(row) : null;

    /// <summary>Whether the line is for sales in these days at all.</summary>
    internal bool IsFor(ReportWindow days)
        => Fault is null && !(Line.Sales?.SoldUntil?.Resolve(_parts.Events).IsOnOrAfter(days.First).IsFalse ?? false) && !(Line.Sales?.SoldFrom?.Resolve(_parts.Events).IsOnOrBefore(days.Last).IsFalse ?? false);

    /// <summary>What the steps make of a sale.</summary>
    internal Reckoned Reckon(SaleRow row, out decimal reckonedOn)
    {
        try
        {
            return _steps.Reckon(row, _after, out reckonedOn);
        }
        catch (OverflowException)
        {
            reckonedOn = 0;
            return TooLarge;
        }
    }

    /// <summary>Counts a sale with the steps that were taken last.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="reckonedOn">The base before the rate.</param>
    /// <param name="slot">The time in which it counts, and with which payment; null for its own.</param>
    internal void Count(SaleRow row, Reckoned result, decimal reckonedOn, (ReportWindow Slice, ReportWindow? PaidIn)? slot = null)
    {
        if (result.Unknown is { } why)
        {
            CountUnknown(row, why, why == TooLarge.Unknown || _isConverted ? 0 : _steps.Known);
            return;
        }

        if (MeantFor(row, out var open) is not { } meant)
        {
            CountUnknown(row, new UnknownAmount("report", open, $"Line {row.Line} does not tell whether a later step is for it."));
            return;
        }

        var pool = Of(row, meant, result.Currency, slot);
        pool.Sales++;
        try
        {
            Add(row, result, reckonedOn, pool);
        }
        catch (OverflowException)
        {
            pool.NotKnown(TooLarge.Unknown!);
        }
    }

    /// <summary>For which of the later steps of the line and of the sum a sale is meant; null where nobody can say.</summary>
    internal ulong? MeantFor(SaleRow row, out string open) => _parts.MeantFor(row, _scoped, out open);

    private void Add(SaleRow row, Reckoned result, decimal reckonedOn, Pool pool)
    {
        Add(pool, _after.Length);
        pool.Columns.Add(row, _parts, _steps.Turned is { } rate && result.Currency is { } to && _parts.CurrencyOf(row) != to ? (rate, to) : null);
        pool.On(row.Window);
        pool.CameBack |= row.Sign < 0 || Base(row) < 0;
        pool.At(result.Units, result.Amount);
        if (_isInTiers)
            pool.SellOn(row.Window, result.Units, result.Amount ?? 0);
        pool.Units += result.Units;
        pool.Articles += _steps.Articles;
        pool.IsUnitsOpen |= result.IsUnitsOpen;
        pool.Amount += result.Amount ?? 0;
        pool.HasAmount |= result.Amount is not null;
        pool.Base += reckonedOn;
    }

    private void Add(Pool pool, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            pool.After[i] += _after[i];
            pool.Note(i, _steps.Notes[i]);
            if (_steps.Came[i] is not { } came)
                continue;
            pool.Came[i] += came;
            pool.Gave[i] += _after[i];
            pool.Taken[i]++;
        }
    }

    /// <summary>Notes that what a sale comes to is not known. It may be meant for every later step.</summary>
    /// <param name="row">The sale.</param>
    /// <param name="why">Why it is not known.</param>
    /// <param name="known">How many of the steps are known all the same.</param>
    internal void CountUnknown(SaleRow row, UnknownAmount why, int known = 0)
    {
        var pool = Of(row, ulong.MaxValue, _parts.Currency, null);
        pool.Sales++;
        pool.KnownSteps = Math.Min(pool.KnownSteps, known);
        try
        {
            Add(pool, known);
        }
        catch (OverflowException)
        {
            pool.KnownSteps = 0;
        }

        pool.NotKnown(why, _mayBeLess || Fault is not null || row.Sign < 0 || !(Base(row) >= 0));
    }

    private Pool Of(SaleRow row, ulong meant, Currency? currency, (ReportWindow Slice, ReportWindow? PaidIn)? slot)
    {
        var key = new PoolKey(slot?.Slice ?? _parts.Slice(row.Window), currency, ReportedIn(row), _isByProduct ? row.Product : null, _isByCategory ? row.Category : null, _isByTerritory ? row.Country : null, _isBySeller ? row.Seller : null, meant) { PaidIn = slot?.PaidIn };
        if (_last is { } last && last.Key == key)
            return last.Pool;
        if (!_pools.TryGetValue(key, out var pool))
            _pools.Add(key, pool = new Pool(_after.Length, _parts.Columns.Count));
        _last = (key, pool);
        return pool;
    }
}
