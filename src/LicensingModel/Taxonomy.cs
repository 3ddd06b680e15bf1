namespace LicensingModel;

/// <summary>Follows a taxonomy in which each member may belong to another.</summary>
internal static class Taxonomy
{
    /// <summary>Whether a member is the family or belongs to it, directly or not. One that runs in a circle is an error of the document, and hangs nobody.</summary>
    internal static bool IsWithin<T>(Dictionary<T, T?> parents, T member, T family)
        where T : class
    {
        var steps = parents.Count + 1;
        for (T? at = member; at is not null && steps-- > 0; at = parents.GetValueOrDefault(at))
        {
            if (at.Equals(family))
                return true;
        }

        return false;
    }
}
