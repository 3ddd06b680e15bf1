namespace LicensingModel.Comparison;

/// <summary>That something has another id in the new document. It is no change: everything is told in the ids of the old one.</summary>
/// <param name="Kind">What it is: <c>party</c>, <c>provision</c>.</param>
/// <param name="Before">The id by which it is told here: that of the old document, or a fresh one where the old document has that of the new one for something else.</param>
/// <param name="After">The id that it has in the new document.</param>
public sealed record IdRename(string Kind, string Before, string After)
{
    /// <summary>What it is.</summary>
    public string Kind { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Kind);

    /// <summary>The id by which it is told here.</summary>
    public string Before { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(Before);

    /// <summary>The id that it has in the new document.</summary>
    public string After { get; init => field = Preconditions.NotNull(value); } = Preconditions.NotNull(After);
}
