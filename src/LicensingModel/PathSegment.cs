namespace LicensingModel;

/// <summary>One step into a document: a member's name, or a position in a list.</summary>
internal readonly record struct PathSegment
{
    internal PathSegment(string member)
    {
        Member = member;
        Index = -1;
    }

    internal PathSegment(int index) => Index = index;

    /// <summary>The member's name; null for a position.</summary>
    internal string? Member { get; }

    /// <summary>The position, from zero; −1 for a member.</summary>
    internal int Index { get; }
}
