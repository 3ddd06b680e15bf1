using LicensingModel.Rendering.Words;

namespace LicensingModel.Rendering.Layouts;

/// <summary>A line of a list, with the lines under it.</summary>
internal sealed record HtmlNode(int Depth, string? Label, string Text)
{
    /// <summary>The term that it tells; null where it tells none.</summary>
    internal Disclosed? Term { get; init; }

    /// <summary>In what state that term is, in words.</summary>
    internal string? State { get; init; }

    /// <summary>The sources that only say so.</summary>
    internal string? Sources { get; init; }

    /// <summary>What a source says, where that is what it tells.</summary>
    internal ClaimWords? Claim { get; init; }

    /// <summary>The mark before it.</summary>
    internal char? Mark { get; init; }

    /// <summary>The id of the provision that it begins, and the group in which that stands.</summary>
    internal (string Id, int Group)? Provision { get; init; }

    internal List<HtmlNode> Children { get; } = [];
}
