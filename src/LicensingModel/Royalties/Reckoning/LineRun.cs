using LicensingModel.Provisions.Consideration.Schedules;
using LicensingModel.Provisions.Consideration.Schedules.Steps;
using LicensingModel.Royalties.Reports;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>One line of a schedule while sales are read: what they come to, put together as far as later steps count them together.</summary>
internal sealed class LineRun
{
    private readonly ScheduleParts _parts;
    private readonly SaleTest? _sales;
    private readonly SaleSteps _steps;
    private readonly ValueSet<RoyaltyScope> _per;
    private readonly Dictionary<PoolKey, Pool> _pools = [];
    private readonly decimal[] _after;

    internal LineRun(ScheduleParts parts, RoyaltyLine line, TermPlace place)
    {
        (_parts, Line, Place) = (parts, line, place);
        _sales = line.Sales is null ? null : new SaleTest(line.Sales, parts.Document, parts.Events, parts.Header);
        _steps = new SaleSteps(parts, line, place);
        _after = new decimal[_steps.Count];
        _per = line.Steps.Skip(_steps.Count).Concat(parts.Schedule.Steps).SelectMany(ScheduleParts.PerOf).ToValueSet();
    }

    /// <summary>What is made of numbers that are too large.</summary>
    internal static Reckoned TooLarge { get; } = Reckoned.NotKnown("report", "units", "A number becomes too large to be reckoned exactly.");

    internal RoyaltyLine Line { get; }

    internal TermPlace Place { get; }

    /// <summary>How many steps are taken sale by sale.</summary>
    internal int SaleSteps => _steps.Count;

    /// <summary>What came of the sales.</summary>
    internal IReadOnlyDictionary<PoolKey, Pool> Pools => _pools;

    /// <summary>Whether a sale falls under the line, and if nobody can say, what the report would have to tell.</summary>
    internal Truth Includes(SaleRow row, out string open)
    {
        open = string.Empty;
        return Line.UnrecognizedMembers.Count > 0 ? Truth.Unknown : _sales?.Includes(row, out open) ?? Truth.True;
    }

    /// <summary>What the steps make of a sale; null where the line has nothing to do with it.</summary>
    internal Reckoned? Reckon(SaleRow row, out decimal reckonedOn)
    {
        try
        {
            return _steps.TryReckon(row, _after, out var result, out reckonedOn) ? result : null;
        }
        catch (OverflowException)
        {
            reckonedOn = 0;
            return TooLarge;
        }
    }

    /// <summary>Counts a sale with the steps that were taken last.</summary>
    internal void Count(SaleRow row, Reckoned result, decimal reckonedOn)
    {
        var meant = _parts.MeantFor(row, out var open);
        var pool = Of(row, meant ?? 0, result.Currency);
        if (meant is null && result.Unknown is null)
            pool.NotKnown(new UnknownAmount("report", open, $"Line {row.Line} does not tell whether a later step is for it."));
        pool.Sales++;
        if (result.Unknown is { } why)
        {
            pool.NotKnown(why);
            return;
        }

        try
        {
            Add(row, result, reckonedOn, pool);
        }
        catch (OverflowException)
        {
            pool.NotKnown(TooLarge.Unknown!);
        }
    }

    private void Add(SaleRow row, Reckoned result, decimal reckonedOn, Pool pool)
    {
        for (var i = 0; i < _after.Length; i++)
            pool.After[i] += _after[i];
        for (var i = 0; i < pool.Columns.Length; i++)
            pool.Columns[i] += row.Number(_parts.Columns[i].Column) ?? 0;
        pool.Units += result.Units;
        pool.Amount += result.Amount ?? 0;
        pool.HasAmount |= result.Amount is not null;
        pool.Base += reckonedOn;
    }

    /// <summary>Notes that nobody can say whether a sale falls under the line.</summary>
    internal void CountUnknown(SaleRow row, UnknownAmount why)
    {
        var pool = Of(row, 0, _parts.Currency);
        pool.Sales++;
        pool.NotKnown(why);
    }

    private Pool Of(SaleRow row, ulong meant, Currency? currency)
    {
        var key = new PoolKey(_parts.Slice(row.Window), currency, row.Product, row.Category, row.Country, row.Seller, meant).Over(_per, ulong.MaxValue);
        if (!_pools.TryGetValue(key, out var pool))
            _pools.Add(key, pool = new Pool(_after.Length, _parts.Columns.Count));
        return pool;
    }
}
