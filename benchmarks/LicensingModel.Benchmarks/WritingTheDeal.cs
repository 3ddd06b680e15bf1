using BenchmarkDotNet.Attributes;
using LicensingModel.Agreements;
using LicensingModel.Benchmarks.ByHand;
using LicensingModel.Benchmarks.Generated;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>Writing the deal, each peer to a writer and buffer of its own that are used again.</summary>
public class WritingTheDeal : IDisposable
{
    private readonly LicensingDocument _document = DealText.Document;
    private readonly DealDto _data = GeneratedPeer.Read(DealText.Indented);
    private readonly Tokens _tokens = new(DealText.Indented);
    private Output _output = new(indented: true);

    [Params(true, false)]
    public bool Indented { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _output.Dispose();
        _output = new Output(Indented);
        Peers.CheckWriting(Indented ? DealText.Indented : DealText.Compact, _document, Indented);
    }

    [Benchmark(Baseline = true, Description = "by hand")]
    public int ByHand()
    {
        HandWrittenPeer.Write(_output.Begin(), _document);
        return _output.End();
    }

    [Benchmark(Description = "LicensingJson.Write")]
    public int Library()
    {
        LicensingJson.Write(_output.Begin(), _document);
        return _output.End();
    }

    [Benchmark(Description = "System.Text.Json, generated")]
    public int Generated()
    {
        GeneratedPeer.Write(_output.Begin(), _data);
        return _output.End();
    }

    [Benchmark(Description = "tokens only")]
    public int TokensOnly()
    {
        _tokens.Write(_output.Begin());
        return _output.End();
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _output.Dispose();
        GC.SuppressFinalize(this);
    }
}
