using LicensingModel.Royalties.Reports;
using LicensingModel.Royalties.Statements;

namespace LicensingModel.Royalties.Reckoning;

/// <summary>Sales that are counted together, and what the steps so far made of them.</summary>
internal sealed class Pool(int steps, int columns)
{
    private const int MostReasons = 20;
    private const int MostNotes = 4;
    private ReportWindow? _days;
    private bool _isOfManyDays;
    private decimal? _unitPrice;
    private bool _isOfManyPrices;
    private bool _isManyDays;

    /// <summary>How many sales.</summary>
    internal long Sales { get; set; }

    /// <summary>How many units count.</summary>
    internal decimal Units { get; set; }

    /// <summary>How many units there are, whole as they are, whatever each of them counts.</summary>
    internal decimal Articles { get; set; }

    /// <summary>Whether a row does not tell its units.</summary>
    internal bool IsUnitsOpen { get; set; }

    /// <summary>The sum.</summary>
    internal decimal Amount { get; set; }

    /// <summary>What the base was before the rate, where it was a sum.</summary>
    internal decimal Base { get; set; }

    /// <summary>Whether there is a sum, or only units.</summary>
    internal bool HasAmount { get; set; }

    /// <summary>What came out of each step that is taken sale by sale.</summary>
    internal decimal[] After { get; } = new decimal[steps];

    /// <summary>What came into each of them of the sales for which it is.</summary>
    internal decimal[] Came { get; } = new decimal[steps];

    /// <summary>What it made of that.</summary>
    internal decimal[] Gave { get; } = new decimal[steps];

    /// <summary>For how many sales it is.</summary>
    internal long[] Taken { get; } = new long[steps];

    /// <summary>How many of these steps are known of all sales; all where the whole is known.</summary>
    internal int KnownSteps { get; set; } = int.MaxValue;

    /// <summary>Whether what came out of a step is known.</summary>
    internal bool IsKnownAt(int step) => Unknown.Count == 0 || (KnownSteps < int.MaxValue && step < KnownSteps);

    /// <summary>What there is to say of each of these steps beside.</summary>
    internal List<string>[] Notes { get; } = [.. Enumerable.Range(0, steps).Select(static _ => new List<string>())];

    /// <summary>What the report says in the columns on which later steps look.</summary>
    internal ColumnSums Columns { get; set; } = new(columns);

    /// <summary>Why it is not known; none where it is.</summary>
    internal List<UnknownAmount> Unknown { get; } = [];

    /// <summary>The one time to which all rows belong; null where they belong to several.</summary>
    internal ReportWindow? Days => _isOfManyDays ? null : _days;

    /// <summary>Whether nothing is owed for it, whatever the currency.</summary>
    internal bool IsNothing => Unknown.Count == 0 && HasAmount && Amount == 0;

    /// <summary>Whether what is not known of it may come to less than nothing; otherwise it can only come to more than what is known.</summary>
    internal bool MayBeLess { get; private set; }

    /// <summary>Whether something of it came back.</summary>
    internal bool CameBack { get; set; }

    /// <summary>What was sold in which days, where a later step looks at that; null where none does, or there are too many of them.</summary>
    internal SortedDictionary<ReportWindow, (decimal Units, decimal Amount, bool IsOnePrice)>? ByDays { get; private set; }

    /// <summary>Counts what was sold in some days.</summary>
    internal void SellOn(ReportWindow days, decimal units, decimal amount, bool isOnePrice = true)
    {
        const int MostDays = 1_000;
        if (_isManyDays)
            return;
        ByDays ??= [];
        if (!ByDays.TryGetValue(days, out var before))
            ByDays.Add(days, (units, amount, isOnePrice));
        else
            ByDays[days] = (before.Units + units, before.Amount + amount, before.IsOnePrice && isOnePrice && before.Amount * units == amount * before.Units);
        if (ByDays.Count <= MostDays)
            return;
        (_isManyDays, ByDays) = (true, null);
    }

    /// <summary>What each unit was sold for, where that is the same for all; null where it is not, or not known.</summary>
    internal decimal? UnitPrice => _isOfManyPrices ? null : _unitPrice;

    /// <summary>Counts what the units of a sale were sold for.</summary>
    internal void At(decimal units, decimal? amount)
    {
        if (units == 0 && amount is null or 0)
            return;
        var price = units == 0 ? null : amount / units;
        _isOfManyPrices |= price is null || (_unitPrice is { } before && before != price);
        _unitPrice = price;
    }

    internal void NotKnown(UnknownAmount why, bool mayBeLess = true)
    {
        MayBeLess |= mayBeLess;
        if (Unknown.Count < MostReasons && !Unknown.Contains(why))
            Unknown.Add(why);
    }

    internal void Note(int step, string? note)
    {
        if (note is not null && Notes[step].Count < MostNotes && !Notes[step].Contains(note))
            Notes[step].Add(note);
    }

    /// <summary>Counts the time of a row.</summary>
    internal void On(ReportWindow days)
    {
        _isOfManyDays |= _days is { } before && before != days;
        _days = days;
    }

    /// <summary>Takes another pool into this one.</summary>
    internal void Take(Pool other)
    {
        Sales += other.Sales;
        HasAmount |= other.HasAmount;
        IsUnitsOpen |= other.IsUnitsOpen;
        _isOfManyDays |= other._isOfManyDays;
        if (other._days is { } days)
            On(days);
        _isOfManyPrices |= other._isOfManyPrices || (_unitPrice is { } price && other._unitPrice is { } beside && price != beside);
        _unitPrice ??= other._unitPrice;
        MayBeLess |= other.MayBeLess;
        CameBack |= other.CameBack;
        foreach (var why in other.Unknown)
            NotKnown(why, false);
        try
        {
            Units += other.Units;
            Articles += other.Articles;
            Amount += other.Amount;
            Base += other.Base;
            Columns.Take(other.Columns);
            foreach (var (days1, sold) in other.ByDays ?? [])
                SellOn(days1, sold.Units, sold.Amount, sold.IsOnePrice);
        }
        catch (OverflowException)
        {
            NotKnown(LineRun.TooLarge.Unknown!);
        }
    }
}
