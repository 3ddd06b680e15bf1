namespace LicensingModel.Integrity;

/// <summary>What ids name, in words.</summary>
internal static class IdNames
{
    private static readonly Dictionary<Type, string> _names = new()
    {
        [typeof(PartyId)] = "party",
        [typeof(AgreementId)] = "agreement",
        [typeof(ProvisionId)] = "provision",
        [typeof(SourceId)] = "source",
        [typeof(PatentId)] = "patent",
        [typeof(StandardId)] = "standard",
        [typeof(ProductId)] = "product",
        [typeof(EventId)] = "event",
        [typeof(IntangibleId)] = "intangible",
        [typeof(DeterminationId)] = "determination",
        [typeof(DeclarationId)] = "declaration",
        [typeof(AmendmentId)] = "amendment",
    };

    /// <summary>The types of ids.</summary>
    internal static IReadOnlyCollection<Type> Kinds => _names.Keys;

    internal static string Of<T>() => Of(typeof(T));

    internal static string Of(Type kind) => _names[kind];
}
