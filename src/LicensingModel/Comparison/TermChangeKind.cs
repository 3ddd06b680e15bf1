namespace LicensingModel.Comparison;

/// <summary>What became of something that a document says.</summary>
public enum TermChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,
}
