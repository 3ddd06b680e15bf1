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

    /// <summary>The sources without those that rely, directly or not, on another of them.</summary>
    internal ValueList<SourceId> Of(IEnumerable<SourceId> sources)
    {
        var all = sources.Distinct().ToList();
        return all.Where(source => !all.Exists(other => other != source && ReliesOn(source, other) && !ReliesOn(other, source))).ToValueList();
    }

    private bool ReliesOn(SourceId source, SourceId other)
    {
        HashSet<SourceId> seen = [source];
        var open = new Queue<SourceId>([source]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in _reliesOn.GetValueOrDefault(at, []))
            {
                if (next == other)
                    return true;
                if (seen.Add(next))
                    open.Enqueue(next);
            }
        }

        return false;
    }
}
