using LicensingModel.Provisions;

namespace LicensingModel.Amendments;

/// <summary>A provision of an unrecognised kind, which stands in a text where nobody can say what amendments made of it, so that nobody takes the text for what it was.</summary>
internal static class UnknownText
{
    private const string Kind = "amendment";

    internal static Provision Of(ProvisionId id, ClauseReference? clause, ValueList<Mention> claims)
        => new() { Id = id, Clause = clause, Body = new UnrecognizedBody { Kind = Kind, Json = RawJson.Parse($"{{\"kind\":\"{Kind}\"}}") }, Claims = claims };

    internal static bool IsOne(Provision provision) => provision.Body is UnrecognizedBody { Kind: Kind };
}
