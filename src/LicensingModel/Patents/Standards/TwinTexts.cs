namespace LicensingModel.Patents.Standards;

/// <summary>
/// Recommendations of ITU-T that are common or twin texts with ISO/IEC, as the cover or foreword of each says. A small table of those that licences name; of others nothing is said.
/// </summary>
internal static class TwinTexts
{
    private static readonly Dictionary<string, (string Number, string? Part)> ByRecommendation = new(StringComparer.Ordinal)
    {
        ["H.222.0"] = ("13818", "1"),
        ["H.262"] = ("13818", "2"),
        ["H.264"] = ("14496", "10"),
        ["H.265"] = ("23008", "2"),
        ["H.266"] = ("23090", "3"),
        ["H.273"] = ("23091", "2"),
        ["H.274"] = ("23002", "7"),
        ["T.81"] = ("10918", "1"),
        ["T.800"] = ("15444", "1"),
        ["T.832"] = ("29199", "2"),
        ["X.509"] = ("9594", "8"),
    };

    /// <summary>Whether two standards of different bodies are one text; unknown where the table has neither.</summary>
    internal static Truth AreTwins(DesignationParts one, DesignationParts other)
    {
        var (recommendation, international) = one.Body == StandardBody.ItuT ? (one, other) : (other, one);
        if (recommendation.Body != StandardBody.ItuT || international.Body != StandardBody.IsoIec || international.Type is not null)
            return Truth.Unknown;
        var number = (international.Number, international.Part);
        if (ByRecommendation.TryGetValue(recommendation.Number, out var twin))
            return twin == number;
        return ByRecommendation.ContainsValue(number) ? Truth.False : Truth.Unknown;
    }
}
