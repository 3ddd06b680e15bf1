namespace LicensingModel.Patents.Numbers;

/// <summary>For whom an office acts.</summary>
public enum OfficeReach
{
    /// <summary>One state or territory.</summary>
    National,

    /// <summary>Several states under a treaty: the European, Eurasian, African and Gulf offices, the Benelux, the Nordic and Visegrad institutes.</summary>
    Regional,

    /// <summary>Any state that joins: the International Bureau and what it administers.</summary>
    International,

    /// <summary>Nobody knows which: <c>XX</c>.</summary>
    Unknown,
}
