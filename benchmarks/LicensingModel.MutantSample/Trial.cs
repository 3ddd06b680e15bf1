using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;

namespace LicensingModel.MutantSample;

/// <summary>Tries mutants in this process: all tests once as they are, then for each mutant those that reach it, the quick ones first, until one fails.</summary>
internal sealed class Trial
{
    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };
    private readonly FieldInfo _active;
    private readonly FieldInfo _capturing;
    private readonly MethodInfo _captured;
    private readonly TestCases _cases;

    internal Trial(string folder, Func<string, bool> isMeant)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var mutated = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "LicensingModel.dll"));
        var control = mutated.GetTypes().Single(static type => type.Name == "MutantControl");
        _active = control.GetField("ActiveMutant")!;
        _capturing = control.GetField("CaptureCoverage")!;
        _captured = control.GetMethod("GetCoverageData")!;
        _cases = new TestCases(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "LicensingModel.Tests.dll")), isMeant);
    }

    /// <summary>Runs all tests as they are, or reads what an earlier process saw when it ran them.</summary>
    /// <returns>Those that fail without a mutant, so that they say nothing, and why.</returns>
    internal IReadOnlyList<string> WarmUp(string file)
    {
        if (File.Exists(file))
        {
            foreach (var (test, (took, reaches)) in _cases.All.Zip(JsonSerializer.Deserialize<List<(double, int[])>>(File.ReadAllText(file), Fields)!))
                test.Remember(TimeSpan.FromSeconds(took), reaches);
            return [];
        }

        List<string> failing = [];
        _active.SetValue(null, -1);
        _capturing.SetValue(null, true);
        Captured();
        foreach (var test in _cases.All)
        {
            Console.WriteLine($"warming {test.Name} after {test.Took}");
            if (!test.Passes())
                failing.Add($"{test.Name}: {test.Problem}");
            else
                test.Reaches.UnionWith(Captured());
            Captured();
        }

        _capturing.SetValue(null, false);

        // Once more without the counting, for the time that each takes.
        foreach (var test in _cases.All.Where(static test => test.Took < TimeSpan.FromSeconds(2)))
            test.Passes();
        File.WriteAllText(file, JsonSerializer.Serialize(_cases.All.Select(static test => (test.Took.TotalSeconds, test.Reaches.ToArray())).ToList(), Fields));
        return failing;
    }

    /// <summary>The test that finds a mutant; null where none does, and an empty name where none reaches it.</summary>
    internal (string? Found, int Tried) Try(Mutant mutant)
    {
        var reaching = _cases.All.Where(test => test.Reaches.Contains(mutant.Id)).OrderBy(static test => test.Took).ToList();
        if (reaching.Count == 0)
            return (null, 0);

        var usual = reaching.ConvertAll(static test => test.Took);
        _active.SetValue(null, mutant.Id);
        try
        {
            for (var i = 0; i < reaching.Count; i++)
            {
                // A test that takes thirty times as long as it did, and half a minute more, will not end.
                using var patience = new Timer(static _ => Environment.Exit(3), null, (usual[i] * 30) + TimeSpan.FromSeconds(30), Timeout.InfiniteTimeSpan);
                if (!reaching[i].Passes())
                    return (reaching[i].Name, i + 1);
            }

            return (null, reaching.Count);
        }
        finally
        {
            _active.SetValue(null, -1);
            for (var i = 0; i < reaching.Count; i++)
                reaching[i].Took = usual[i];
        }
    }

    private List<int> Captured()
        => _captured.Invoke(null, null) is IEnumerable<IList<int>> lists ? [.. lists.SelectMany(static list => list).Distinct()] : [];
}
