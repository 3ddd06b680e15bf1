using System.Globalization;
using LicensingModel.Diagnostics;
using LicensingModel.Integrity;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Streaming;
using LicensingModel.Tests.Patents.Numbers;
using LicensingModel.Yaml;

namespace LicensingModel.Tests.Hostile;

/// <summary>
/// Feeds every reader with texts that were changed at random: none may throw, take long, take much memory, or give what cannot be written and read again. The texts of a
/// seed are always the same; how many of them are read in a time is not.
/// </summary>
internal sealed class Fuzz
{
    private const int MostProblems = 20;
    private const int NumbersAtOnce = 200;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly ReadLimits Tight = new() { MaximumBytes = 2_000, MaximumDepth = 6, MaximumItems = 5, MaximumDiagnostics = 3 };

    private static readonly ReadLimits Shallow = new() { MaximumDepth = 6 };

    private readonly Random _random;
    private readonly int _seed;
    private readonly FuzzMutation _json;
    private readonly FuzzMutation _yaml;
    private readonly List<(string Name, byte[] Text)> _corpus;

    private Fuzz(int seed, string corpus)
    {
        _seed = seed;
        _random = new Random(seed);
        _corpus = [.. Directory.EnumerateFiles(corpus).Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllBytes(path)))];
        var json = _corpus.Where(file => file.Name.EndsWith(".json", StringComparison.Ordinal)).Select(file => file.Text).ToList();
        var yaml = _corpus.Where(file => file.Name.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => file.Text).ToList();
        yaml.AddRange(json.Select(text => LicensingJson.Read(text).Value).OfType<Agreements.LicensingDocument>().Select(document => System.Text.Encoding.UTF8.GetBytes(LicensingYaml.Write(document))));
        _json = new FuzzMutation(_random, json);
        _yaml = new FuzzMutation(_random, yaml);
    }

    private FuzzReport Report { get; } = new([.. ReadingDiagnostics.All, .. IntegrityDiagnostics.All, .. YamlDiagnostics.All]);

    /// <summary>Reads the corpus as it is, and then changed texts for as long as is asked.</summary>
    /// <param name="seed">From which the changes are drawn.</param>
    /// <param name="corpus">The folder of the corpus.</param>
    /// <param name="goOn">Whether to go on, by the number of changed texts so far.</param>
    public static FuzzReport Run(int seed, string corpus, Func<int, bool> goOn)
    {
        var fuzz = new Fuzz(seed, corpus);
        foreach (var (name, text) in fuzz._corpus)
        {
            foreach (var limits in (ReadLimits[])[ReadLimits.Default, Tight, Shallow])
            {
                fuzz.Json(text, limits);
                fuzz.Stream(text, limits);
                if (name.EndsWith(".yaml", StringComparison.Ordinal))
                    fuzz.Yaml(text, limits);
            }
        }

        for (var i = 0; goOn(i) && fuzz.Report.Problems.Count < MostProblems; i++)
            fuzz.Next(i);
        return fuzz.Report;
    }

    private void Next(int at)
    {
        var limits = _random.Next(4) == 0 ? Tight : ReadLimits.Default;
        switch (at % 8)
        {
            case 0 or 1 or 2: Json(_json.Next(), limits); break;
            case 3 or 4: Yaml(_yaml.Next(), limits); break;
            case 5: Yaml(_json.Next(), limits); break;
            case 6: Stream(_json.Next(), limits); break;
            default:
                foreach (var problem in NumberFuzz.Run(NumbersAtOnce, unchecked(_seed + at)))
                    Report.Wrong(problem, []);
                Report.Read("numbers", NumbersAtOnce);
                break;
        }
    }

    private void Json(byte[] text, ReadLimits limits) => Watch("JSON", text, () =>
    {
        var read = LicensingJson.Read(text, new ReadOptions { Limits = limits });
        return (Check(read, limits, LicensingJson.Write, written => LicensingJson.Read(written)), read.Diagnostics);
    });

    private void Yaml(byte[] text, ReadLimits limits) => Watch("YAML", text, () =>
    {
        var read = LicensingYaml.Read(text, new ReadOptions { Limits = limits });
        return (Check(read, limits, LicensingYaml.Write, written => LicensingYaml.Read(written)), read.Diagnostics);
    });

    private void Stream(byte[] text, ReadLimits limits) => Watch("streams", text, () =>
    {
        var most = _random.Next(1, 5_000);
        var options = new StreamOptions { Limits = limits with { MaximumBytes = Math.Min(limits.MaximumBytes, 20_000) } };
        List<Diagnostic> findings = [];
        foreach (var element in LicensingStreaming.ReadAsync(new MemoryStream(text), options).ToBlockingEnumerable())
            findings.AddRange(element.Diagnostics);
        foreach (var element in LicensingStreaming.ReadLinesAsync(new BufferedStream(new MemoryStream(text), most), options).ToBlockingEnumerable())
            findings.AddRange(element.Diagnostics);
        return (findings.Exists(finding => finding.Position.IsNone) ? "a finding has no place" : null, findings);
    });

    /// <summary>What is wrong with what was read; null where nothing is.</summary>
    private static string? Check(
        ReadResult<Agreements.LicensingDocument> read, ReadLimits limits, Func<Agreements.LicensingDocument, string> write, Func<string, ReadResult<Agreements.LicensingDocument>> readAgain)
    {
        if (read.Diagnostics.Count > limits.MaximumDiagnostics + 1)
            return $"{read.Diagnostics.Count} findings";
        if (read.Diagnostics.Any(finding => finding.Position.IsNone || finding.Message.Length == 0))
            return "a finding without place or words";
        if (read.Value is not { } value)
            return read.HasErrors ? null : "nothing was read, and nothing is wrong";

        // What a limit keeps from being understood is understood where the limit is another.
        if (limits != ReadLimits.Default)
            return null;

        var written = write(value);
        var again = readAgain(written);
        return again.Value is { } same && write(same) == written ? null : "what was written reads otherwise";
    }

    private void Watch(string reader, byte[] text, Func<(string? Problem, IEnumerable<Diagnostic> Findings)> read)
    {
        Report.Read(reader);
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        // Not by the clock: what the machine does besides is not the reader's.
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            var (problem, findings) = read();
            Report.Reached(findings);
            if (problem is not null)
                Report.Wrong($"{reader}: {problem}", text);
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            Report.Wrong($"{reader}: {thrown}", text);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var took = Environment.CpuUsage.TotalTime - before;
        if (took > Patience)
            Report.Wrong(string.Create(CultureInfo.InvariantCulture, $"{reader}: {took.TotalSeconds:0.0} s for {text.Length} bytes"), text);
        if (allocated > (512L * 1024 * 1024) + (4_000L * text.Length))
            Report.Wrong(string.Create(CultureInfo.InvariantCulture, $"{reader}: {allocated:N0} bytes taken for {text.Length}"), text);
    }
}
