namespace LicensingModel.Royalties.Reckoning;

/// <summary>Sales that are counted together, and what the steps so far made of them.</summary>
internal sealed class Pool
{
    internal Pool(int steps, int columns) => (After, Columns) = (new decimal[steps], new decimal[columns]);

    /// <summary>How many sales.</summary>
    internal long Sales { get; set; }

    /// <summary>How many units count.</summary>
    internal decimal Units { get; set; }

    /// <summary>The sum.</summary>
    internal decimal Amount { get; set; }

    /// <summary>What the base was before the rate, where it was a sum.</summary>
    internal decimal Base { get; set; }

    /// <summary>Whether there is a sum, or only units.</summary>
    internal bool HasAmount { get; set; }

    /// <summary>What came out of each step that is taken sale by sale.</summary>
    internal decimal[] After { get; }

    /// <summary>What the report says in the columns on which later steps look.</summary>
    internal decimal[] Columns { get; }

    /// <summary>Why it is not known; none where it is.</summary>
    internal List<UnknownAmount> Unknown { get; } = [];

    internal void NotKnown(UnknownAmount why)
    {
        if (Unknown.Count < 20 && !Unknown.Contains(why))
            Unknown.Add(why);
    }

    /// <summary>Takes another pool into this one.</summary>
    internal void Take(Pool other)
    {
        Sales += other.Sales;
        HasAmount |= other.HasAmount;
        foreach (var why in other.Unknown)
            NotKnown(why);
        try
        {
            Units += other.Units;
            Amount += other.Amount;
            Base += other.Base;
            for (var i = 0; i < Columns.Length; i++)
                Columns[i] += other.Columns[i];
        }
        catch (OverflowException)
        {
            NotKnown(LineRun.TooLarge.Unknown!);
        }
    }
}
