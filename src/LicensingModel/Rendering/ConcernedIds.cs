using LicensingModel.Agreements;

namespace LicensingModel.Rendering;

/// <summary>What some agreements refer to, and what refers to them.</summary>
internal sealed class ConcernedIds : ModelVisitor
{
    private readonly HashSet<(Type Kind, string Id)> _ids = [];

    internal ConcernedIds(ValueList<Agreement> agreements)
    {
        foreach (var agreement in agreements)
            VisitElement(agreement);
    }

    internal bool Names<T>(T id)
        where T : Identifier<T>, IScalar<T>
        => _ids.Contains((typeof(T), id.Value));

    internal bool Names(RecordedEvent happening) => Names(happening.Id) || happening.Agreements.Any(Names) || happening.Provisions.Any(Names);

    internal bool Names(Determination determination) => Names(determination.Id) || determination.About.Any(Names);

    protected internal override void VisitDeclaration<T>(T id) => _ids.Add((typeof(T), id.Value));

    protected internal override void VisitReference<T>(T id) => _ids.Add((typeof(T), id.Value));
}
