namespace LicensingModel.Decisions.Remembering;

/// <summary>What something that is being made rests on.</summary>
internal sealed class Making
{
    private readonly HashSet<(object Owner, object Key)> _restsOn = new(new Remembered.OwnerComparer());
    private readonly HashSet<(object Owner, object Key)> _through = new(new Remembered.OwnerComparer());

    internal void Add(IEnumerable<(object Owner, object Key)> restsOn, IEnumerable<(object Owner, object Key)> through)
    {
        _restsOn.UnionWith(restsOn);
        _through.UnionWith(through);
    }

    /// <summary>What was made, to be remembered. What rests on itself alone rests on nothing else that is being made.</summary>
    internal Remembered.Entry Entry(object made, (object Owner, object Key)? circular)
    {
        if (circular is { } itself)
            _restsOn.Remove(itself);
        if (_restsOn.Count == 0)
            _through.Clear();
        else if (circular is { } through)
            _through.Add(through);
        return new(made, _restsOn, _through);
    }
}
