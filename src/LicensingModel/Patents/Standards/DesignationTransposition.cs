using System.Globalization;

namespace LicensingModel.Patents.Standards;

/// <summary>
/// How ETSI numbers what it publishes of the 3rd Generation Partnership Project: a 1 before the series, a space for the dot, the same version, so that TS 28.062 is ETSI
/// TS 128 062 (3GPP's page on specification numbering). Reports numbered 800 to 899 are internal to the project (TR 21.900).
/// </summary>
internal static class DesignationTransposition
{
    private const int FirstSeries = 21;

    internal static DesignationParts? ToEtsi(DesignationParts parts)
    {
        if (parts.Body != StandardBody.ThreeGpp || parts.Type is null || Series(parts.Number) < FirstSeries || (parts.Type == "TR" && parts.Number[3] == '8'))
            return null;
        return new DesignationParts(StandardBody.Etsi, parts.Type, $"1{parts.Number.Replace('.', ' ')}") { Part = parts.Part, Version = parts.Version };
    }

    internal static DesignationParts? ToThreeGpp(DesignationParts parts)
    {
        if (parts.Body != StandardBody.Etsi || parts.Type is not ("TS" or "TR") || parts.Number is not ['1', _, _, ' ', ..])
            return null;

        var series = Series(parts.Number.AsSpan(1));
        if (series < FirstSeries || !SpecificationDesignations.IsSeries(series))
            return null;
        return new DesignationParts(StandardBody.ThreeGpp, parts.Type, parts.Number[1..].Replace(' ', '.'))
        {
            Part = parts.Part,
            Version = parts.Version,
            Release = parts.Version is { } version ? StandardRelease.Of(series, int.Parse(version.AsSpan(0, version.IndexOf('.', StringComparison.Ordinal)), CultureInfo.InvariantCulture)) : null,
        };
    }

    private static int Series(ReadOnlySpan<char> number) => int.Parse(number[..2], CultureInfo.InvariantCulture);
}
