using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Interchange.Questions;
using LicensingModel.Patents;

namespace LicensingModel.Interchange.Checking;

/// <summary>The ids that a question may name: those of the document, and of the patents that the question assumes.</summary>
internal sealed class DeclaredIds
{
    private readonly HashSet<(Type Kind, string Id)> _ids;

    internal DeclaredIds(LicensingDocument document)
    {
        var walk = new DeclarationWalk();
        walk.VisitElement(document);
        _ids = [.. walk.Declared.Keys];
    }

    private DeclaredIds(IEnumerable<(Type Kind, string Id)> ids) => _ids = [.. ids];

    internal DeclaredIds With(WrittenAssumptions? assumed)
        => assumed is null ? this : new DeclaredIds(_ids
            .Concat(assumed.Patents.Select(patent => (typeof(PatentId), patent.Id.Value)))
            .Concat(assumed.Intangibles.Select(intangible => (typeof(IntangibleId), intangible.Id.Value)))
            .Concat(assumed.Parties.Select(party => (typeof(PartyId), party.Id.Value)))
            .Concat(assumed.Products.Select(product => (typeof(ProductId), product.Id.Value)))
            .Concat(assumed.Determinations.Select(found => (typeof(DeterminationId), found.Id.Value)))
            .Concat(assumed.Events.Select(happening => (typeof(EventId), happening.Id.Value))));

    internal bool Contains<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => _ids.Contains((typeof(T), id.Value));

    /// <summary>The declared id that was probably meant.</summary>
    internal string? Closest<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => Suggestion.Closest(id.Value, _ids.Where(key => key.Kind == typeof(T)).Select(key => key.Id).Order(StringComparer.Ordinal));
}
