namespace LicensingModel.Calendar.Entries;

/// <summary>Whether an entry holds on its day.</summary>
public enum EntryStanding
{
    /// <summary>It holds, going by what is recorded through that day.</summary>
    Certain,

    /// <summary>It holds if nothing happens that is not recorded.</summary>
    IfNothingHappens,

    /// <summary>Nobody can say; what is missing is listed.</summary>
    Undetermined,

    /// <summary>It does not: the provision does not bind, or does not operate then.</summary>
    DoesNotApply,
}
