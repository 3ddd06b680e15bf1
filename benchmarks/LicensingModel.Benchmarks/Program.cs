using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LicensingModel.Benchmarks;
using LicensingModel.Benchmarks.Numbers;
using LicensingModel.Benchmarks.Reports;
using LicensingModel.Benchmarks.Validating;
using LicensingModel.Tests.Patents.Numbers;
using Perfolizer.Horology;

if (args is ["interleaved", ..])
{
    Interleaved.Run(args.Length > 1 ? args[1] : "all");
    return;
}

if (args is ["validation"])
{
    ValidationComparison.Run();
    return;
}

if (args is ["numbers"])
{
    NumberComparison.Run();
    return;
}

if (args is ["families"])
{
    FamilyGrowth.Run();
    return;
}

if (args is ["fuzz-numbers", ..])
{
    // Ten million texts, or as many as are named, from a seed; see scripts/fuzz-numbers.
    var texts = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 10_000_000;
    var wrong = NumberFuzz.Run(texts, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1);
    foreach (var problem in wrong)
        Console.WriteLine(problem);
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{texts:N0} texts, {wrong.Count} problems."));
    Environment.ExitCode = wrong.Count == 0 ? 0 : 1;
    return;
}

if (args is ["fuzz", ..])
{
    // So many seconds of changed texts, from a seed; see scripts/fuzz.
    Environment.ExitCode = Fuzzing.Run(
        args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 60, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1);
    return;
}

if (args is ["streaming", ..])
{
    await StreamingMemory.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is ["royalties", ..])
{
    // Up to so many rows of a report of sales.
    RoyaltyReports.Run(args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1_000_000);
    return;
}

if (args is ["profile", var what])
{
    Interleaved.Profile(what);
    return;
}

// All peers run in this one process, one after the other, so that their ratios are those of one run. See docs/performance.md.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(8)
    .WithIterationCount(15)
    .WithIterationTime(TimeInterval.FromMilliseconds(100));
var config = ManualConfig.CreateEmpty()
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddExporter(MarkdownExporter.GitHub)
    .AddLogger(ConsoleLogger.Default);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
