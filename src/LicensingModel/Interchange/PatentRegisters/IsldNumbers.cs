namespace LicensingModel.Interchange.PatentRegisters;

/// <summary>The one place where the numbers of a row become the number of a patent.</summary>
internal static class IsldNumbers
{
    /// <summary>The publications, which stand between bars: <c>CN102238152 A | CN102238152 B</c>.</summary>
    internal static string[] Publications(IsldRow row)
        => row[IsldColumns.Publication]?.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    /// <summary>The application, unless it is not known yet.</summary>
    internal static string? Application(IsldRow row)
        => row[IsldColumns.Application] is { } text && !text.Equals("Pending", StringComparison.OrdinalIgnoreCase) ? text : null;

    /// <summary>The number of the patent: its last publication, or else its application; null where neither is known.</summary>
    internal static string? NumberOf(IReadOnlyList<string> publications, string? application) => publications.Count > 0 ? publications[^1] : application;
}
