using System.Globalization;

namespace LicensingModel.Patents.Standards;

/// <summary>Writes designations in their one spelling, which is that of the body.</summary>
internal static class DesignationText
{
    internal static string Of(DesignationParts parts)
    {
        if (parts.Body == StandardBody.ThreeGpp)
            return $"3GPP {Before(parts.Type)}{parts.Number}{Part(parts)}{(parts.Version is { } version ? $" V{version}" : parts.Release is { } release ? $" {release}" : null)}";
        if (parts.Body == StandardBody.Etsi)
            return $"ETSI {parts.Type} {parts.Number}{Part(parts)}{(parts.Version is { } version ? $" V{version}" : null)}{Date(parts, " (", "-", ")")}";
        if (parts.Body == StandardBody.Ieee)
            return parts.Type == "P" ? $"IEEE P{parts.Number}{parts.Part}{(parts.Version is { } draft ? $"/{draft}" : null)}" : $"IEEE Std {parts.Number}{parts.Part}{Year(parts, "-")}";
        if (parts.Body == StandardBody.ItuT || parts.Body == StandardBody.ItuR)
            return $"{(parts.Body == StandardBody.ItuT ? "ITU-T" : "ITU-R")} {parts.Number}{(parts.Version is { } revision ? $"-{revision}" : null)}{ItuDate(parts)}";
        if (parts.Body == StandardBody.Ietf)
            return parts.Type == "draft" ? $"draft-{parts.Number}{(parts.Version is { } revision ? $"-{revision}" : null)}" : $"{parts.Type} {parts.Number}";
        return $"{(parts.Body == StandardBody.IsoIec ? "ISO/IEC" : parts.Body == StandardBody.Iso ? "ISO" : "IEC")} {Before(parts.Type)}{parts.Number}{Part(parts)}{Date(parts, ":", "-", null)}";
    }

    private static string? Before(string? type) => type is null ? null : type + " ";

    private static string? Part(DesignationParts parts) => parts.Part is { } part ? "-" + part : null;

    private static string? Year(DesignationParts parts, string before) => parts.Year is { } year ? before + year.ToString("D4", CultureInfo.InvariantCulture) : null;

    private static string? Date(DesignationParts parts, string before, string between, string? after)
        => Year(parts, before) is { } year ? $"{year}{(parts.Month is { } month ? between + month.ToString("D2", CultureInfo.InvariantCulture) : null)}{after}" : null;

    private static string? ItuDate(DesignationParts parts)
        => Year(parts, string.Empty) is { } year ? $" ({(parts.Month is { } month ? month.ToString("D2", CultureInfo.InvariantCulture) + "/" : null)}{year})" : null;
}
