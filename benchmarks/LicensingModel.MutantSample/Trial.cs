using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;

namespace LicensingModel.MutantSample;

/// <summary>Tries mutants in this process: for each mutant the tests that reach it, the quick ones first, until one fails.</summary>
internal sealed class Trial
{
    /// <summary>How long the tests of one mutant may take together; what is not found by then has survived.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(90);

    private static readonly JsonSerializerOptions Fields = new() { IncludeFields = true };
    private readonly FieldInfo _active;
    private readonly bool[] _reached;
    private readonly TestCases _cases;

    internal Trial(string folder, Func<string, bool> isMeant)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(folder, name.Name + ".dll") is var path && File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        var mutated = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "LicensingModel.dll"));
        var control = mutated.GetTypes().Single(static type => type.Name == "MutantControl");
        _active = control.GetField("ActiveMutant")!;
        _reached = new bool[1 << 20];
        control.GetField(MutatedAssembly.Reached)!.SetValue(null, _reached);
        _active.SetValue(null, -1);
        _cases = new TestCases(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "LicensingModel.Tests.dll")), isMeant);
    }

    /// <summary>Runs a part of the tests as they are, and writes how long each takes and which of some mutants it reaches.</summary>
    internal void WarmUp(string file, int[] mutants, int part, int parts)
    {
        List<(int Index, double Took, int[] Reaches)> seen = [];
        var ever = new bool[_reached.Length];
        for (var i = part; i < _cases.All.Count; i += parts)
        {
            var test = _cases.All[i];
            Array.Clear(_reached);
            Console.WriteLine(test.Passes() ? $"warming {test.Took.TotalSeconds:F1} {test.Name}" : $"failing {test.Name}: {test.Problem}");
            for (var id = 0; id < ever.Length; id++)
                ever[id] |= _reached[id] && test.Problem is null;
            int[] reaches = test.Problem is null ? [.. mutants.Where(id => _reached[id])] : [];

            // Once more, for the time it takes when nothing has to be compiled.
            if (test.Problem is null && test.Took < TimeSpan.FromSeconds(2))
                test.Passes();
            seen.Add((i, test.Took.TotalSeconds, reaches));
        }

        File.WriteAllText(file, JsonSerializer.Serialize(seen, Fields));
        File.WriteAllText($"{file}.ever", string.Join(',', Enumerable.Range(0, ever.Length).Where(id => ever[id])));
    }

    /// <summary>Reads what a warming up has written.</summary>
    internal void Remember(string file)
    {
        foreach (var (index, took, reaches) in JsonSerializer.Deserialize<List<(int, double, int[])>>(File.ReadAllText(file), Fields)!)
            _cases.All[index].Remember(TimeSpan.FromSeconds(took), reaches);
    }

    /// <summary>The test that finds a mutant; null where none does, with how many were tried.</summary>
    internal (string? Found, int Tried) Try(int mutant)
    {
        var reaching = _cases.All.Where(test => test.Reaches.Contains(mutant)).OrderBy(static test => test.Took).ToList();
        var usual = reaching.ConvertAll(static test => test.Took);
        var together = TimeSpan.Zero;
        _active.SetValue(null, mutant);
        try
        {
            for (var i = 0; i < reaching.Count; i++)
            {
                together += usual[i];
                if (i > 0 && together > Enough)
                    return (null, i);

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
}
