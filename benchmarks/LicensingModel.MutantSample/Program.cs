using System.Collections.Concurrent;
using System.Globalization;
using LicensingModel.MutantSample;

// mutant-sample FOLDER COUNT SEED [NAMESPACE]: tries so many mutants of a namespace, drawn at random, in the assembly that Stryker mutated into the folder.
// With COUNT 0 it only says which are reached by no test.
// It starts itself again for the work, a process for each core: with `--warm` to run all tests once, with `--work` to try mutants.
switch (args)
{
    case ["--warm", var where, var file, var list, var part, var parts]:
        return Warm(where, file, Numbers(list), int.Parse(part, CultureInfo.InvariantCulture), int.Parse(parts, CultureInfo.InvariantCulture));
    case ["--work", var where, var files, var list]:
        return Work(where, files.Split(','), Numbers(list));
    case not ({ Length: 3 } or { Length: 4 }):
        Console.Error.WriteLine("mutant-sample FOLDER COUNT SEED [NAMESPACE]");
        return 2;
}

var folder = Path.GetFullPath(args[0]);
var library = Path.Combine(folder, "LicensingModel.dll");
var all = MutatedAssembly.MutantsOf(library, args.Length > 3 ? args[3] : "LicensingModel.Decisions");
MutatedAssembly.CountReached(library);
var random = new Random(int.Parse(args[2], CultureInfo.InvariantCulture));
var sample = all.OrderBy(_ => random.Next()).Take(int.Parse(args[1], CultureInfo.InvariantCulture)).ToList();
Console.WriteLine($"{all.Count} mutants, {sample.Count} of them tried, seed {args[2]}");

var cores = Environment.ProcessorCount;
var reaches = Enumerable.Range(0, cores).Select(part => Path.Combine(folder, $"reaches{part}.json")).ToArray();
var tests = 0;
var isWarm = await Task.WhenAll(Enumerable.Range(0, cores).Select(part => Task.Run(() => WarmPart(part)))).ConfigureAwait(false);
if (isWarm.Contains(false))
{
    Console.Error.WriteLine("the tests cannot be run");
    return 2;
}

var ever = reaches.SelectMany(static file => Numbers(File.ReadAllText($"{file}.ever"))).ToHashSet();
var never = all.Where(mutant => !ever.Contains(mutant.Id)).ToList();
File.WriteAllLines(Path.Combine(folder, "unreached.txt"), never.Select(static mutant => $"{mutant.Id} {mutant.Method}"));
Console.WriteLine($"{tests} tests, {DateTime.UtcNow:HH:mm:ss}; {never.Count} of all mutants are reached by none of them ({Path.Combine(folder, "unreached.txt")})");
if (sample.Count == 0)
    return 0;

var (found, survived, unreached) = (0, 0, 0);
var left = new ConcurrentQueue<Mutant>(sample);
await Task.WhenAll(Enumerable.Range(0, cores).Select(_ => Task.Run(TryAll))).ConfigureAwait(false);

var tried = found + survived + unreached;
var share = (double)found / tried;
var margin = 1.96 * Math.Sqrt(share * (1 - share) / tried);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {tried} found ({100 * share:F1} %, 95 % of such samples within ± {100 * margin:F1}); {survived} survived, {unreached} not reached"));
return 0;

bool WarmPart(int part)
{
    using var worker = new Worker("--warm", folder, reaches[part], Listed(sample), $"{part}", $"{cores}");
    while (worker.Next() is { } line)
    {
        // Tests write lines of their own.
        if (line.StartsWith("failing ", StringComparison.Ordinal))
            Console.WriteLine($"fails without a mutant, left out: {line[8..]}");
        else if (line.StartsWith("warming ", StringComparison.Ordinal))
            Interlocked.Increment(ref tests);
    }

    return worker.EndedWell();
}

// Mutants are handed out in small batches, so that no process waits for the other at the end.
void TryAll()
{
    while (Batch() is { Count: > 0 } batch)
    {
        while (batch.Count > 0)
            TryBatch(batch);
    }
}

Queue<Mutant> Batch()
{
    var batch = new Queue<Mutant>();
    while (batch.Count < 20 && left.TryDequeue(out var mutant))
        batch.Enqueue(mutant);
    return batch;
}

void TryBatch(Queue<Mutant> batch)
{
    var isReady = false;
    using var worker = new Worker("--work", folder, string.Join(',', reaches), Listed(batch));
    while (batch.Count > 0)
    {
        if (worker.Next() is not { } line)
        {
            if (!isReady)
                throw new InvalidOperationException("The tests cannot be run.");

            // A mutant that never ends (the worker ends itself then), or that ends the process, is found.
            Interlocked.Increment(ref found);
            Console.WriteLine($"ended     {batch.Dequeue()}");
            return;
        }

        isReady |= line == "ready";
        if (!line.StartsWith("mutant ", StringComparison.Ordinal))
            continue;
        var mutant = batch.Dequeue();
        var result = line.Split(' ', 3)[2];
        if (result.StartsWith("found", StringComparison.Ordinal))
            Interlocked.Increment(ref found);
        else if (result.StartsWith("survived", StringComparison.Ordinal))
            Interlocked.Increment(ref survived);
        else
            Interlocked.Increment(ref unreached);
        if (!result.StartsWith("found", StringComparison.Ordinal))
            Console.WriteLine($"{result,-30} {mutant.Id} {mutant.Method}");
    }
}

static string Listed(IEnumerable<Mutant> mutants) => string.Join(',', mutants.Select(static mutant => mutant.Id));

static int[] Numbers(string list) => [.. list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];

static int Warm(string folder, string file, int[] mutants, int part, int parts)
{
    new Trial(folder, IsMeant).WarmUp(file, mutants, part, parts);
    return 0;
}

static int Work(string folder, string[] reached, int[] mutants)
{
    var trial = new Trial(folder, IsMeant);
    foreach (var file in reached)
        trial.Remember(file);
    Console.WriteLine("ready");
    foreach (var id in mutants)
    {
        var (by, tried) = trial.Try(id);
        Console.WriteLine($"mutant {id} {(by is not null ? $"found by {by}" : tried == 0 ? "not reached" : $"survived {tried} tests")}");
    }

    return 0;
}

static bool IsMeant(string name) => Reaching.Any(part => name.StartsWith("LicensingModel.Tests." + part, StringComparison.Ordinal)) && !Slow.Any(name.EndsWith);

/// <content>Which tests are tried: those of what is mutated and of what stands on it, without those that take long.</content>
internal static partial class Program
{
    private static readonly string[] Reaching = ["Decisions.", "Amendments.", "Suppositions.", "RealDeals.DealFileTests", "RealDeals.AnswerRecordTests", "RealDeals.SurveyTests", "Calendar.", "Royalties.", "Rendering.", "Advisories.", "Broken.", "Strangers."];
    private static readonly string[] Slow = ["MatrixLaws", "CollisionLaws", "ManyGrantsTests", "RemovedProvisionTests", "FailingTermLaws", "UnsourcedFactLaws", "ConclusionLaws", "DealAnswerLaws"];
}
