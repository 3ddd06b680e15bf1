using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>Holds a compiled assembly against a table of arrows; every answer is a list of violations, empty when all is well.</summary>
internal sealed class DependencyChecker(ModuleTable table, ModuleDefinition module)
{
    private readonly IReadOnlyCollection<Use> _uses = UseCollector.Collect(module, table.Root);

    public int UseCount => _uses.Count;

    /// <summary>Uses that the table does not allow.</summary>
    public IReadOnlyList<string> ForbiddenArrows()
        => Sorted(
            from use in _uses
            let objection = table.Objection(use.FromNamespace, use.ToNamespace)
            where objection is not null
            select $"{use}: {objection}");

    /// <summary>Namespaces that have no row, so that nobody decided what they may use.</summary>
    public IReadOnlyList<string> UnknownNamespaces()
        => Sorted(
            from type in module.Types
            where type.Name != "<Module>" && !type.IsGeneratedAside(table.Root) && table.ModuleOf(type.Namespace) is null
            select $"{type.SourceName()} is in namespace {type.Namespace}, which is not in the table of modules");

    /// <summary>Other assemblies than the named ones and the BCL.</summary>
    public IReadOnlyList<string> ForeignAssemblies(params string[] allowed)
        => Sorted(
            from assembly in module.AssemblyReferences
            where !assembly.Name.StartsWith("System.", StringComparison.Ordinal) && !allowed.Contains(assembly.Name)
            select $"{module.Assembly.Name.Name} references {assembly.Name}: it may reference {string.Join(", ", allowed)} and System.* only");

    /// <summary>Rings of namespaces that use each other, sub-namespaces of one module included; each ring once, with a use for every step.</summary>
    public IReadOnlyList<string> Cycles()
    {
        var edges = _uses.Where(use => use.FromNamespace != use.ToNamespace)
            .OrderBy(use => use.ToString(), StringComparer.Ordinal)
            .GroupBy(use => use.FromNamespace)
            .ToDictionary(group => group.Key, group => group.DistinctBy(use => use.ToNamespace).ToArray());

        var rings = new Dictionary<string, string>();
        foreach (var first in edges.Values.SelectMany(uses => uses).OrderBy(use => use.FromNamespace, StringComparer.Ordinal))
        {
            if (Path(edges, first.ToNamespace, first.FromNamespace) is { } back)
            {
                Use[] ring = [first, .. back];
                var key = string.Join('|', ring.Select(use => use.FromNamespace).Order(StringComparer.Ordinal));
                rings.TryAdd(key, $"{string.Join(" → ", ring.Select(use => use.FromNamespace))} → {first.FromNamespace}: {string.Join("; ", ring.AsEnumerable())}");
            }
        }

        return Sorted(rings.Values);
    }

    private static List<Use>? Path(Dictionary<string, Use[]> edges, string from, string to)
    {
        var reached = new HashSet<string> { from };
        var waiting = new Queue<List<Use>>();
        waiting.Enqueue([]);
        while (waiting.TryDequeue(out var path))
        {
            foreach (var use in edges.GetValueOrDefault(path.Count == 0 ? from : path[^1].ToNamespace, []))
            {
                if (use.ToNamespace == to)
                    return [.. path, use];
                if (reached.Add(use.ToNamespace))
                    waiting.Enqueue([.. path, use]);
            }
        }

        return null;
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> violations) => [.. violations.Distinct().Order(StringComparer.Ordinal)];
}
