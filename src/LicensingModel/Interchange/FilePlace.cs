using LicensingModel.Diagnostics;

namespace LicensingModel.Interchange;

/// <summary>A place that a finding is about besides its own, in one of several files.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Place">The place in it, with line and column.</param>
public sealed record FilePlace(string File, RelatedPlace Place);
