namespace LicensingModel;

/// <summary>
/// A value of a kind that this version of the library does not know. It is kept as it came, written back, diagnosed, and whatever it might decide is unknown.
/// </summary>
public interface IUnrecognized
{
    /// <summary>The kind it says it is.</summary>
    string Kind { get; }

    /// <summary>The whole value as it was written.</summary>
    RawJson Json { get; }
}
