using System.Diagnostics;
using System.Globalization;
using LicensingModel.MutantSample;

// mutant-sample FOLDER COUNT SEED [NAMESPACE]: tries so many mutants of a namespace, drawn at random, in the assembly that Stryker mutated into the folder.
// It starts itself again with `--work` for the trying, so that a mutant that never ends, or ends the process, is one that was found.
if (args is ["--work", var at, var reached, var list])
    return Work(at, reached, list.Split(',').Select(int.Parse).ToArray());
if (args.Length is < 3 or > 4)
{
    Console.Error.WriteLine("mutant-sample FOLDER COUNT SEED [NAMESPACE]");
    return 2;
}

var folder = Path.GetFullPath(args[0]);
var all = MutantScan.Of(Path.Combine(folder, "LicensingModel.dll"), args.Length > 3 ? args[3] : "LicensingModel.Decisions");
var random = new Random(int.Parse(args[2], CultureInfo.InvariantCulture));
var sample = all.OrderBy(_ => random.Next()).Take(int.Parse(args[1], CultureInfo.InvariantCulture)).ToList();
Console.WriteLine($"{all.Count} mutants, {sample.Count} of them tried, seed {args[2]}");

var reaches = Path.Combine(folder, "reaches.json");
File.Delete(reaches);
var (found, survived, unreached) = (0, 0, 0);
var left = new Queue<Mutant>(sample);
while (left.Count > 0)
{
    using var worker = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["--work", folder, reaches, string.Join(',', left.Select(static mutant => mutant.Id))]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
    worker.ErrorDataReceived += static (_, _) => { };
    worker.BeginErrorReadLine();
    var (isReady, warmed) = (false, 0);
    while (left.Count > 0)
    {
        if (worker.StandardOutput.ReadLine() is not { } line)
        {
            // A mutant that never ends (the worker ends itself then), or that ends the process, is found.
            if (!isReady)
                return Fail("the tests cannot be run");
            found++;
            Console.WriteLine($"ended     {left.Dequeue()}");
            break;
        }

        if (line.StartsWith("warming ", StringComparison.Ordinal))
            warmed++;
        if (line.StartsWith("failing ", StringComparison.Ordinal))
            Console.WriteLine($"fails without a mutant, left out: {line[8..]}");
        if (line == "ready")
        {
            isReady = true;
            Console.WriteLine($"{warmed} tests, {DateTime.UtcNow:HH:mm:ss}");
        }

        if (!line.StartsWith("mutant ", StringComparison.Ordinal))
            continue;
        var mutant = left.Dequeue();
        var result = line.Split(' ', 3)[2];
        if (result.StartsWith("found", StringComparison.Ordinal))
            found++;
        else if (result.StartsWith("survived", StringComparison.Ordinal))
            survived++;
        else
            unreached++;
        if (!result.StartsWith("found", StringComparison.Ordinal))
            Console.WriteLine($"{result,-30} {mutant.Id} {mutant.Method}");
    }
}

var tried = found + survived + unreached;
var share = (double)found / tried;
var margin = 1.96 * Math.Sqrt(share * (1 - share) / tried);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {tried} found ({100 * share:F1} %, 95 % of such samples within ± {100 * margin:F1}); {survived} survived, {unreached} not reached"));
return 0;

static int Fail(string why)
{
    Console.Error.WriteLine(why);
    return 2;
}

static int Work(string folder, string reached, int[] mutants)
{
    var trial = new Trial(folder, static name => Reaching.Any(part => name.StartsWith("LicensingModel.Tests." + part, StringComparison.Ordinal)) && !Slow.Any(name.EndsWith));
    foreach (var name in trial.WarmUp(reached).Distinct())
        Console.WriteLine($"failing {name}");
    Console.WriteLine("ready");
    foreach (var id in mutants)
    {
        var (by, tried) = trial.Try(new Mutant(id, string.Empty));
        Console.WriteLine($"mutant {id} {(by is not null ? $"found by {by}" : tried == 0 ? "not reached" : $"survived {tried} tests")}");
    }

    return 0;
}

/// <content>Which tests are tried: those of what is mutated and of what stands on it, without those that take long.</content>
internal static partial class Program
{
    private static readonly string[] Reaching = ["Decisions.", "Amendments.", "Suppositions.", "RealDeals.DealFileTests", "RealDeals.AnswerRecordTests", "Calendar.", "Royalties.", "Rendering.", "Advisories.", "Broken."];
    private static readonly string[] Slow = ["MatrixLaws", "CollisionLaws", "ManyGrantsTests", "RemovedProvisionTests", "FailingTermLaws", "UnsourcedFactLaws", "ConclusionLaws", "DealAnswerLaws"];
}
