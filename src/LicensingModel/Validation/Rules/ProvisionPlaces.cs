using LicensingModel.Agreements;
using LicensingModel.Provisions;

namespace LicensingModel.Validation.Rules;

/// <summary>In which agreement provisions stand, by their ids; of two with one id the first counts. Follows a document of which one agreement changes.</summary>
internal sealed class ProvisionPlaces
{
    private const int MostKept = 10_000;

    private Dictionary<ProvisionId, (int Agreement, int Provision)> _places = [];
    private bool _isMade;
    private bool _hasRepeated;

    /// <summary>The place of a provision.</summary>
    internal bool TryFind(ProvisionId id, LicensingDocument document, out (int Agreement, int Provision) place)
    {
        if (!_isMade)
        {
            for (var i = 0; i < document.Agreements.Count; i++)
                Add(i, document.Agreements[i].Provisions);
            _isMade = true;
        }

        return _places.TryGetValue(id, out place);
    }

    /// <summary>Follows a change of one agreement, or its being added.</summary>
    internal void Follow(int agreement, ValueList<Provision> before, ValueList<Provision> after)
    {
        if (!_isMade)
            return;

        // Which of two comes first is not kept, so that they are looked at again.
        if (!_hasRepeated)
        {
            foreach (var provision in before)
                _places.Remove(provision.Id);
            Add(agreement, after);
        }

        if (_hasRepeated)
            Forget();
    }

    /// <summary>Forgets the document.</summary>
    internal void Forget()
    {
        if (!_isMade)
            return;

        if (_places.Count > MostKept)
            _places = [];
        else
            _places.Clear();
        (_isMade, _hasRepeated) = (false, false);
    }

    private void Add(int agreement, ValueList<Provision> provisions)
    {
        for (var j = 0; j < provisions.Count; j++)
            _hasRepeated |= !_places.TryAdd(provisions[j].Id, (agreement, j));
    }
}
