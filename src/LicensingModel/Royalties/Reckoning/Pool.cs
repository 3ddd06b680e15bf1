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

    /// <summary>How many sales.</summary>
    internal long Sales { get; set; }

    /// <summary>How many units count.</summary>
    internal decimal Units { get; set; }

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

    internal void NotKnown(UnknownAmount why)
    {
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
        foreach (var why in other.Unknown)
            NotKnown(why);
        try
        {
            Units += other.Units;
            Amount += other.Amount;
            Base += other.Base;
            Columns.Take(other.Columns);
        }
        catch (OverflowException)
        {
            NotKnown(LineRun.TooLarge.Unknown!);
        }
    }
}
