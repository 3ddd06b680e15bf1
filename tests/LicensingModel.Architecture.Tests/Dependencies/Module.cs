namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>A row of the table of arrows: a module is the namespace of that name below the root with all that is under it; the kernel is the root itself.</summary>
/// <param name="Name">The first namespace segment below the root.</param>
/// <param name="MayUse">Other modules, separated by commas; "X and below" is X with all that X may use, "everything" every other module.</param>
internal sealed record Module(string Name, string MayUse)
{
    /// <summary>The module's sub-namespaces. They may use the module's own namespace; it may not use them, unless <see cref="IsAboveItsParts"/>.</summary>
    public string[] Parts { get; init; } = [];

    /// <summary>Those of its sub-namespaces that stand below the module's own namespace: it may use them, and they may not use it.</summary>
    public string[] LowerParts { get; init; } = [];

    /// <summary>Those of its sub-namespaces that stand above the module's own namespace, where that stands above the others: they may use it, and it may not use them.</summary>
    public string[] UpperParts { get; init; } = [];

    /// <summary>Whether the module's own namespace stands above its sub-namespaces: it may use them, and they may not use it.</summary>
    public bool IsAboveItsParts { get; init; }
}
