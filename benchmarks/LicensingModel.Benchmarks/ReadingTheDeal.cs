using BenchmarkDotNet.Attributes;
using LicensingModel.Agreements;
using LicensingModel.Benchmarks.ByHand;
using LicensingModel.Benchmarks.Generated;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>Reading the deal into records.</summary>
public class ReadingTheDeal
{
    private static readonly ReadOptions Unchecked = new() { CheckIntegrity = false };

    private byte[] _text = [];

    [Params(true, false)]
    public bool Indented { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = Indented ? DealText.Indented : DealText.Compact;
        Peers.CheckReading(_text, DealText.Document, Indented);
    }

    [Benchmark(Baseline = true, Description = "by hand")]
    public LicensingDocument ByHand() => HandWrittenPeer.Read(_text);

    [Benchmark(Description = "LicensingJson.Read, integrity not checked")]
    public object Library() => LicensingJson.Read(_text, Unchecked);

    [Benchmark(Description = "LicensingJson.Read")]
    public object LibraryChecked() => LicensingJson.Read(_text);

    [Benchmark(Description = "System.Text.Json, generated")]
    public object Generated() => GeneratedPeer.Read(_text);

    [Benchmark(Description = "tokens only")]
    public int TokensOnly() => Tokens.Count(_text);
}
