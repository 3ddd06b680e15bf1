using LicensingModel.Advisories.Findings;
using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange;

/// <summary>A finding about one of several files.</summary>
public sealed record FileFinding
{
    /// <summary>The name of the file in which it stands.</summary>
    public required string File { get; init => field = Preconditions.NotNull(value); }

    /// <summary>The finding, with pointer, line and column in that file. Its related places are left out; <see cref="Related"/> has them.</summary>
    public required Diagnostic Diagnostic { get; init => field = Preconditions.NotNull(value); }

    /// <summary>Other places that it is about, each in its own file.</summary>
    public ValueList<FilePlace> Related { get; init => field = Preconditions.NotNull(value); } = [];

    /// <summary>The advisory that it is, with its places in the combined document; null where it is none. Its facts are <see cref="Related"/>, in their order.</summary>
    public Advisory? Advisory { get; init; }
}
