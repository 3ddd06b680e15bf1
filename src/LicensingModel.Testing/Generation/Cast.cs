namespace LicensingModel.Testing.Generation;

/// <summary>The ids of everything in a generated world, fixed before any of it is made, so that everything can refer to everything.</summary>
internal sealed class Cast
{
    private static readonly string[] _companies = ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta"];
    private static readonly string[] _products = ["electronics", "phones", "cars", "tablets", "modems", "servers"];
    private static readonly string[] _standards = ["cellular", "lte", "video", "wifi"];

    internal Cast(int size)
    {
        Companies = Named(_companies, size + 2, PartyId.Parse);
        Network = PartyId.Parse("network");
        Products = Named(_products, size + 2, ProductId.Parse);
        Standards = Named(_standards, Math.Min(size + 1, 12), StandardId.Parse);
        Patents = Named(["p1", "p2", "p3", "p4"], size + 1, PatentId.Parse);
        Intangibles = Named(["brand", "sdk", "manual"], Math.Min(size + 1, 8), IntangibleId.Parse);
        Events = Named(["closing", "launch", "suit", "breach", "acquisition", "termination"], size + 3, EventId.Parse);
        Determinations = Named(["evolution", "infringement"], Math.Min(size, 6), DeterminationId.Parse);
        Sources = Named(["text", "release", "report"], 3, SourceId.Parse);
        Agreements = Named([], size, number => AgreementId.Parse("agreement" + number));
    }

    internal IReadOnlyList<PartyId> Companies { get; }

    internal PartyId Network { get; }

    internal IReadOnlyList<ProductId> Products { get; }

    internal IReadOnlyList<StandardId> Standards { get; }

    internal IReadOnlyList<PatentId> Patents { get; }

    internal IReadOnlyList<IntangibleId> Intangibles { get; }

    internal IReadOnlyList<EventId> Events { get; }

    internal IReadOnlyList<DeterminationId> Determinations { get; }

    internal IReadOnlyList<SourceId> Sources { get; }

    internal IReadOnlyList<AgreementId> Agreements { get; }

    /// <summary>Words where there are enough; then the last of them with a number.</summary>
    private static T[] Named<T>(string[] words, int count, Func<string, T> make)
        => [.. Enumerable.Range(0, count).Select(i => make(i < words.Length ? words[i] : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(words.Length == 0 ? string.Empty : words[^1])}-{i + 1}")))];
}
