using LicensingModel.Agreements.Changes;

namespace LicensingModel.Integrity;

/// <summary>
/// Goes through a document once and says whether anything is wrong with its integrity, without saying what: a sound document, which most are, needs no more, and nothing
/// is allocated for it once the scan has its room. What is wrong is then found by the walks that report.
/// </summary>
internal sealed class IntegrityScan : ModelVisitor
{
    // Room for more is given back.
    private const int MostKept = 10_000;

    private HashSet<IdKey> _declared = [];
    private HashSet<IdKey> _restated = [];
    private List<IdKey> _open = [];
    private bool _isInPlace;
    private bool _isInRestated;

    /// <summary>Whether an id may be declared twice.</summary>
    internal bool HasRepeated { get; private set; }

    /// <summary>Whether an id is referred to and not declared.</summary>
    internal bool HasDangling { get; private set; }

    /// <summary>The ids that are declared, until they are forgotten.</summary>
    internal IReadOnlyCollection<IdKey> Declared => _declared;

    /// <summary>The references to ids that are not declared, until they are forgotten; one for each time.</summary>
    internal IReadOnlyList<IdKey> Open => _open;

    /// <summary>Whether a provision is named that a change replaces or corrects.</summary>
    internal bool HasInPlace { get; private set; }

    /// <summary>Whether something stands in the document that this version does not know.</summary>
    internal bool HasUnknown { get; private set; }

    private protected override bool EntersFacts => false;

    /// <summary>Looks at a document or a part of one.</summary>
    internal void Look(Element element)
    {
        (HasRepeated, HasInPlace, HasUnknown) = (false, false, false);
        VisitElement(element);

        // What was declared after it was referred to is in order.
        var kept = 0;
        for (var i = 0; i < _open.Count; i++)
        {
            if (!_declared.Contains(_open[i]))
                _open[kept++] = _open[i];
        }

        _open.RemoveRange(kept, _open.Count - kept);
        HasDangling = kept > 0;
    }

    /// <summary>Forgets what it looked at; what was said of it as a whole stays.</summary>
    internal void Forget()
    {
        if (_declared.Count + _open.Count > MostKept)
            (_declared, _restated, _open) = ([], [], []);
        _declared.Clear();
        _restated.Clear();
        _open.Clear();
    }

    protected internal override void VisitElement(Element element)
    {
        HasUnknown |= element is IUnrecognized || element.UnrecognizedMembers.Count > 0;
        if (element is not AmendmentChange change)
        {
            base.VisitElement(element);
            return;
        }

        _isInPlace = change is ReplaceProvision or CorrectProvision;
        _isInRestated = change is RestateText;
        _restated.Clear();
        base.VisitElement(element);
        (_isInPlace, _isInRestated) = (false, false);
    }

    protected internal override void VisitTerm(Disclosed term)
    {
        HasUnknown |= term.UnrecognizedMembers.Count > 0;
        base.VisitTerm(term);
    }

    protected internal override void VisitDeclaration<T>(T id)
    {
        var key = new IdKey(typeof(T), id.Value);
        if (id is not ProvisionId || !(_isInPlace || _isInRestated))
            HasRepeated |= !_declared.Add(key);
        else if (_isInPlace)
            ReferInPlace(key);
        else if (_restated.Add(key))
            _declared.Add(key);
        else
            HasRepeated = true;
    }

    protected internal override void VisitReference<T>(T id) => Refer(new IdKey(typeof(T), id.Value));

    protected internal override void VisitCode<T>(T code) => HasUnknown |= !code.IsKnown;

    protected internal override void VisitScalar(object scalar) => HasUnknown |= scalar switch
    {
        CountryCode country => !country.IsAssigned,
        Territory territory => HasUnknownParts(territory),
        Money money => !money.Currency.IsKnown,
        _ => false,
    };

    private static bool HasUnknownParts(Territory territory)
    {
        foreach (var country in territory.Countries)
        {
            if (!country.IsAssigned)
                return true;
        }

        foreach (var region in territory.Regions)
        {
            if (!region.IsKnown)
                return true;
        }

        return false;
    }

    private void ReferInPlace(IdKey id)
    {
        HasInPlace = true;
        Refer(id);
    }

    private void Refer(IdKey id)
    {
        if (!_declared.Contains(id))
            _open.Add(id);
    }
}
