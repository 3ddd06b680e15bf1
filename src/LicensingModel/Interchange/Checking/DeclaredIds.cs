using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Interchange.Checking;

/// <summary>The ids that a question may name: those of the document, and of the patents that the question assumes.</summary>
internal sealed class DeclaredIds
{
    private readonly HashSet<IdKey> _ids;
    private readonly IReadOnlyList<Patent> _patents;

    internal DeclaredIds(LicensingDocument document)
    {
        var walk = new DeclarationWalk();
        walk.VisitElement(document);
        _ids = [.. walk.Declared.Keys];
        _patents = document.Patents;
    }

    private DeclaredIds(IEnumerable<IdKey> ids, IReadOnlyList<Patent> patents) => (_ids, _patents) = ([.. ids], patents);

    internal DeclaredIds With(WrittenAssumptions? assumed)
        => assumed is null ? this : new DeclaredIds(_ids
            .Concat(assumed.Patents.Select(patent => new IdKey(typeof(PatentId), patent.Id.Value)))
            .Concat(assumed.Intangibles.Select(intangible => new IdKey(typeof(IntangibleId), intangible.Id.Value)))
            .Concat(assumed.Parties.Select(party => new IdKey(typeof(PartyId), party.Id.Value)))
            .Concat(assumed.Products.Select(product => new IdKey(typeof(ProductId), product.Id.Value)))
            .Concat(assumed.Determinations.Select(found => new IdKey(typeof(DeterminationId), found.Id.Value)))
            .Concat(assumed.Events.Select(happening => new IdKey(typeof(EventId), happening.Id.Value))), [.. _patents, .. assumed.Patents]);

    internal bool Contains<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => _ids.Contains(new IdKey(typeof(T), id.Value));

    /// <summary>The id of the one patent whose number stands where its id should; null where there is none.</summary>
    private string? OfNumber<T>(T id)
        where T : Identifier<T>, IScalar<T>
    {
        if (id is not PatentId || !PatentNumber.TryParse(id.Value, null, out var number))
            return null;
        var found = _patents.Where(patent => patent.Number?.Value.IsSameDocumentAs(number) == true).ToList();
        return found.Count == 1 ? found[0].Id.Value : null;
    }

    /// <summary>The declared id that was probably meant.</summary>
    internal string? Closest<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => OfNumber(id) ?? Suggestion.Closest(id.Value, _ids.Where(key => key.Kind == typeof(T)).Select(key => key.Id).Order(StringComparer.Ordinal));
}
