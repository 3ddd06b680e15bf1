namespace LicensingModel.Validation.Rules;

/// <summary>Where in a list the thing with an id stands; of two with one id the first counts. Made when it is first asked, and used again for other lists.</summary>
internal sealed class IdPositions<TId, T>(Func<T, TId> id)
    where TId : notnull
    where T : Element
{
    // Room for more is given back.
    private const int MostKept = 10_000;

    private Dictionary<TId, int> _positions = [];
    private bool _isMade;

    /// <summary>The position of the thing with an id in the list; −1 where there is none.</summary>
    internal int Of(TId wanted, ValueList<T> items)
    {
        if (!_isMade)
        {
            for (var i = 0; i < items.Count; i++)
                _positions.TryAdd(id(items[i]), i);
            _isMade = true;
        }

        return _positions.TryGetValue(wanted, out var position) ? position : -1;
    }

    /// <summary>The thing with an id in the list; null where there is none.</summary>
    internal T? Find(TId wanted, ValueList<T> items) => Of(wanted, items) is >= 0 and var position ? items[position] : null;

    /// <summary>Forgets the list.</summary>
    internal void Forget()
    {
        if (!_isMade)
            return;

        if (_positions.Count > MostKept)
            _positions = [];
        else
            _positions.Clear();
        _isMade = false;
    }
}
