using LicensingModel.Agreements;
using LicensingModel.Diagnostics;

namespace LicensingModel.Integrity;

/// <summary>
/// The integrity of a document of which one agreement after another changes: which ids are declared where, and which are referred to and not declared. Only the agreement that changes is gone
/// through, and what is wrong.
/// </summary>
internal sealed class FollowedIntegrity : IDeclaredIds
{
    // The document without its agreements; they come after it.
    private const int Rest = -1;

    private readonly IntegrityScan _scan = new();
    private readonly HashSet<IdKey> _inRest = [];
    private readonly Dictionary<IdKey, SortedSet<int>> _declared = [];
    private readonly Dictionary<IdKey, SortedSet<int>> _referred = [];
    private readonly HashSet<IdKey> _repeated = [];
    private readonly HashSet<IdKey> _missing = [];
    private readonly SortedSet<int> _repeating = [];
    private readonly SortedDictionary<int, IReadOnlyList<Diagnostic>> _unknown = [];
    private readonly List<(IdKey[] Declared, IdKey[] Referred)> _agreements = [];
    private LicensingDocument _document;
    private LicensingDocument _rest;

    internal FollowedIntegrity(LicensingDocument document)
    {
        _document = document;
        _rest = document with { Agreements = [] };
        _scan.Look(_rest);
        _inRest.UnionWith(_scan.Declared);
        foreach (var id in _scan.Open)
            Refer(Rest, id);
        Note(Rest);
        for (var i = 0; i < document.Agreements.Count; i++)
        {
            _agreements.Add(([], []));
            Enter(i);
        }
    }

    /// <inheritdoc/>
    public bool IsDeclared(IdKey id) => _inRest.Contains(id) || _declared.ContainsKey(id);

    /// <inheritdoc/>
    public IEnumerable<string> Of(Type kind)
        => _inRest.Concat(_declared.Keys.Where(id => !_inRest.Contains(id))).Where(id => id.Kind == kind).Select(static id => id.Id);

    /// <summary>Follows a change of one agreement, or its being added at the end.</summary>
    internal void Follow(LicensingDocument document, int agreement)
    {
        _document = document;
        if (agreement == _agreements.Count)
            _agreements.Add(([], []));
        else
            Leave(agreement);
        Enter(agreement);
    }

    /// <summary>What is wrong, in the order of the document.</summary>
    internal ValueList<Diagnostic> Findings()
    {
        if (_repeated.Count == 0 && _repeating.Count == 0 && _missing.Count == 0 && _unknown.Count == 0)
            return [];

        // Those that declare an id of several are walked in their order, so that the first of them is told.
        var declarations = new DeclarationWalk();
        foreach (var part in Parts(_repeated, _declared).Concat(_repeated.Any(_inRest.Contains) ? [Rest] : []).Concat(_repeating).Distinct().Order())
            Walk(declarations, part);
        var references = new ReferenceWalk(this);
        foreach (var part in Parts(_missing, _referred).Distinct().Order())
            Walk(references, part);
        return DocumentOrder.Of(_document, [.. declarations.Findings, .. _unknown.Values.SelectMany(static findings => findings), .. references.Findings]);
    }

    private static IEnumerable<int> Parts(IEnumerable<IdKey> ids, Dictionary<IdKey, SortedSet<int>> parts)
        => ids.SelectMany(id => parts.TryGetValue(id, out var known) ? known.AsEnumerable() : []);

    private void Enter(int agreement)
    {
        _scan.Look(_document.Agreements[agreement]);
        _agreements[agreement] = ([.. _scan.Declared], [.. _scan.Open.Distinct().Where(id => !_inRest.Contains(id))]);
        foreach (var id in _agreements[agreement].Declared)
        {
            PartsOf(_declared, id).Add(agreement);
            Weigh(id);
        }

        foreach (var id in _agreements[agreement].Referred)
            Refer(agreement, id);
        Note(agreement);
    }

    private void Leave(int agreement)
    {
        foreach (var id in _agreements[agreement].Declared)
        {
            Remove(_declared, id, agreement);
            Weigh(id);
        }

        foreach (var id in _agreements[agreement].Referred)
        {
            Remove(_referred, id, agreement);
            Weigh(id);
        }

        _repeating.Remove(agreement);
        _unknown.Remove(agreement);
    }

    private void Refer(int part, IdKey id)
    {
        PartsOf(_referred, id).Add(part);
        Weigh(id);
    }

    /// <summary>Notes whether an id is now declared by several, or by none though it is referred to.</summary>
    private void Weigh(IdKey id)
    {
        var declared = (_inRest.Contains(id) ? 1 : 0) + (_declared.TryGetValue(id, out var parts) ? parts.Count : 0);
        Put(_repeated, id, declared > 1);
        Put(_missing, id, declared == 0 && _referred.ContainsKey(id));
    }

    /// <summary>Notes what the scan saw in a part by itself.</summary>
    private void Note(int part)
    {
        if (_scan.HasRepeated)
            _repeating.Add(part);
        if (_scan.HasUnknown)
        {
            var vocabulary = new VocabularyWalk();
            Walk(vocabulary, part);
            if (vocabulary.Findings.Count > 0)
                _unknown.Add(part, vocabulary.Findings);
        }

        _scan.Forget();
    }

    private void Walk(ModelVisitor walk, int part)
    {
        if (part == Rest)
            walk.VisitElement(_rest);
        else
            walk.VisitAt([new PathSegment("agreements"), new PathSegment(part)], _document.Agreements[part]);
    }

    private static void Put(HashSet<IdKey> set, IdKey id, bool isIn)
    {
        if (isIn)
            set.Add(id);
        else
            set.Remove(id);
    }

    private static SortedSet<int> PartsOf(Dictionary<IdKey, SortedSet<int>> parts, IdKey id)
    {
        if (!parts.TryGetValue(id, out var known))
            parts.Add(id, known = []);
        return known;
    }

    private static void Remove(Dictionary<IdKey, SortedSet<int>> parts, IdKey id, int part)
    {
        if (parts.TryGetValue(id, out var known) && known.Remove(part) && known.Count == 0)
            parts.Remove(id);
    }
}
