namespace LicensingModel;

/// <summary>A vocabulary that lists the words it knows.</summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface ICode<TSelf>
    where TSelf : notnull
{
    /// <summary>The words whose meaning this version of the library knows.</summary>
    static abstract ValueList<TSelf> Known { get; }
}
