namespace LicensingModel.Patents.Standards;

/// <summary>How two designations stand to each other.</summary>
internal static class DesignationRelations
{
    internal static Truth IsTransposed(DesignationParts deliverable, DesignationParts original)
    {
        if (deliverable.Body != StandardBody.Etsi || original.Body != StandardBody.ThreeGpp || DesignationTransposition.ToThreeGpp(deliverable) is not { } source)
            return Truth.False;
        return IsSameDocument(source, original) ? IsSameEdition(source, original) : Truth.False;
    }

    internal static Truth HasSameText(DesignationParts one, DesignationParts other)
    {
        if (one.Body == other.Body)
            return IsSameDocument(one, other) ? IsSameEdition(one, other) : Truth.False;
        if (one.Body == StandardBody.Etsi && other.Body == StandardBody.ThreeGpp)
            return IsTransposed(one, other);
        if (one.Body == StandardBody.ThreeGpp && other.Body == StandardBody.Etsi)
            return IsTransposed(other, one);

        // Twins are published apart, each in editions of its own.
        var areTwins = TwinTexts.AreTwins(one, other);
        return areTwins.IsTrue && (one.IsDated || other.IsDated) ? Truth.Unknown : areTwins;
    }

    internal static Truth Contains(DesignationParts whole, DesignationParts part)
    {
        if (whole.Body != part.Body)
            return Truth.Unknown;
        if (whole.Number != part.Number || !AreCompatible(whole.Type, part.Type))
            return Truth.False;
        if (whole.Part != part.Part)
            return !IsPart(whole, part) ? Truth.False : whole.Body == StandardBody.Ieee || whole.IsDated ? Truth.Unknown : Truth.True;
        return IsEditionWithin(whole, part);
    }

    /// <summary>Whether the edition of the second is the first's, or one of those that the first leaves open.</summary>
    private static Truth IsEditionWithin(DesignationParts whole, DesignationParts part)
    {
        if (!whole.IsDated)
            return Truth.True;
        if (whole.Version is null && whole.Release is { } release)
            return part.Release is { } other ? release.Includes(other) : Truth.Unknown;
        return IsSameEdition(whole, part);
    }

    private static bool IsSameDocument(DesignationParts one, DesignationParts other)
        => one.Number == other.Number && one.Part == other.Part && AreCompatible(one.Type, other.Type);

    /// <summary>Numbers of the project are unique, so a type that was not written is the other's.</summary>
    private static bool AreCompatible(string? one, string? other) => one == other || one is null || other is null;

    /// <summary>Whether versions, releases and dates are the same; unknown where one names what the other does not.</summary>
    private static Truth IsSameEdition(DesignationParts one, DesignationParts other)
    {
        var isSame = Same(one.Version, other.Version) & Same(one.Release, other.Release) & Same(one.Year, other.Year) & Same(one.Month, other.Month);

        // A version is one edition, whether or not its day is named beside it.
        return isSame.IsUnknown && one.Version is not null && one.Version == other.Version && one.Body != StandardBody.ItuR ? Truth.True : isSame;
    }

    private static Truth Same(object? one, object? other) => Equals(one, other) ? Truth.True : one is null || other is null ? Truth.Unknown : Truth.False;

    private static bool IsPart(DesignationParts whole, DesignationParts part)
        => part.Part is { } name && (whole.Part is null || name.StartsWith(whole.Part + "-", StringComparison.Ordinal));
}
