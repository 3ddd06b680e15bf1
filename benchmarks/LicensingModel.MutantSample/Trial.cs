using System.Diagnostics;
using System.Reflection;
using System.Runtime.Loader;

namespace LicensingModel.MutantSample;

/// <summary>Tries mutants in this process: all tests once as they are, then for each mutant those that reach it, the quick ones first, until one fails.</summary>
internal sealed class Trial
{
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

    /// <summary>Runs all tests as they are.</summary>
    /// <returns>The names of those that fail without a mutant, so that they say nothing.</returns>
    internal IReadOnlyList<string> WarmUp()
    {
        List<string> failing = [];
        _active.SetValue(null, -1);
        _capturing.SetValue(null, true);
        Captured();
        foreach (var test in _cases.All)
        {
            Console.WriteLine($"warming {test.Name} after {test.Took}");
            if (!test.Passes())
                failing.Add(test.Name);
            else
                test.Reaches.UnionWith(Captured());
            Captured();
        }

        _capturing.SetValue(null, false);

        // Once more without the counting, for the time that each takes.
        foreach (var test in _cases.All.Where(static test => test.Took < TimeSpan.FromSeconds(2)))
            test.Passes();
        return failing;
    }

    /// <summary>The test that finds a mutant; null where none does, and an empty name where none reaches it.</summary>
    internal (string? Found, int Tried) Try(Mutant mutant)
    {
        var reaching = _cases.All.Where(test => test.Reaches.Contains(mutant.Id)).OrderBy(static test => test.Took).ToList();
        if (reaching.Count == 0)
            return (null, 0);

        _active.SetValue(null, mutant.Id);
        try
        {
            for (var i = 0; i < reaching.Count; i++)
            {
                if (!reaching[i].Passes())
                    return (reaching[i].Name, i + 1);
            }

            return (null, reaching.Count);
        }
        finally
        {
            _active.SetValue(null, -1);
        }
    }

    private List<int> Captured()
        => _captured.Invoke(null, null) is IEnumerable<IList<int>> lists ? [.. lists.SelectMany(static list => list).Distinct()] : [];
}
