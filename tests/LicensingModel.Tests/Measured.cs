namespace LicensingModel.Tests;

/// <summary>Tests that measure time or memory: they run when no others do.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Measured
{
    /// <summary>The name by which tests say that they are of these.</summary>
    public const string Name = "measured";
}
