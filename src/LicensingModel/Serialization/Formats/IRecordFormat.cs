using LicensingModel.Serialization.Reading;

namespace LicensingModel.Serialization.Formats;

/// <summary>What the tables of all records have in common, for those that look at tables rather than use them.</summary>
internal interface IRecordFormat
{
    /// <summary>The record.</summary>
    Type Type { get; }

    /// <summary>The kind by which it is told apart in a choice; null where it stands alone.</summary>
    string? Kind { get; }

    /// <summary>Its members, in the order in which they are written.</summary>
    IEnumerable<string> MemberNames { get; }

    /// <summary>The members without which it cannot be made.</summary>
    IEnumerable<string> RequiredNames { get; }
}
