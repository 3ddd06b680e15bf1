using LicensingModel.Agreements;

namespace LicensingModel.Reconciliation;

/// <summary>Which of several sources stand on their own.</summary>
internal sealed class SourceIndependence
{
    private readonly Dictionary<SourceId, ValueSet<SourceId>> _reliesOn = [];

    internal SourceIndependence(LicensingDocument document)
    {
        foreach (var source in document.Sources)
            _reliesOn.TryAdd(source.Id, source.ReliesOn);
    }

    /// <summary>
    /// The sources without those that rely, directly or not, on another of them; of those that rely on the same, the first.
    /// </summary>
    internal ValueList<SourceId> Of(IEnumerable<SourceId> sources)
    {
        var all = sources.Distinct().ToList();
        var origins = all.ToDictionary(source => source, Origins);
        List<SourceId> independent = [];
        HashSet<SourceId> seen = [];
        foreach (var source in all)
        {
            var own = origins[source];
            var relies = own.Any(other => other != source && origins.TryGetValue(other, out var others) && !others.Contains(source));
            if (relies || own.Overlaps(seen))
                continue;

            independent.Add(source);
            seen.UnionWith(own);
        }

        return independent.ToValueList();
    }

    /// <summary>Everything on which a source relies, directly or not.</summary>
    private HashSet<SourceId> Origins(SourceId source)
    {
        HashSet<SourceId> origins = [];
        var open = new Queue<SourceId>([source]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in _reliesOn.GetValueOrDefault(at, []))
            {
                if (origins.Add(next))
                    open.Enqueue(next);
            }
        }

        return origins;
    }
}
