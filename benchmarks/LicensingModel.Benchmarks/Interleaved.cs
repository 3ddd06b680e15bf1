using System.Diagnostics;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Benchmarks.ByHand;
using LicensingModel.Benchmarks.Generated;
using LicensingModel.Serialization;

namespace LicensingModel.Benchmarks;

/// <summary>Reading and writing, where other work disturbs the machine: a small deal, the Nokia–Xiaomi deal, and a portfolio.</summary>
internal static class Interleaved
{
    private const int PatentsInPortfolio = 100_000;

    private static readonly ReadOptions _trusting = new() { CheckIntegrity = false, Limits = new() { MaximumItems = 10_000_000, MaximumBytes = 1 << 30 } };
    private static readonly ReadOptions _checking = _trusting with { CheckIntegrity = true };

    internal static void Run(string what)
    {
        if (what is "all" or "deal")
        {
            foreach (var indented in (bool[])[true, false])
                Compare($"the Nokia–Xiaomi deal, {(indented ? "indented" : "compact")}", DealText.Of(DealText.Document, indented), DealText.Document, indented, 60, 150);
        }

        if (what is "all" or "small")
            Compare("a small deal, compact", DealText.Of(DealText.Small, indented: false), DealText.Small, indented: false, 400, 150);
        if (what is "all" or "portfolio")
        {
            var portfolio = DealText.Portfolio(PatentsInPortfolio);
            Compare("a portfolio of 100,000 patents, compact", DealText.Of(portfolio, indented: false), portfolio, indented: false, 1, 25);
        }
    }

    internal static void Profile(string what)
    {
        var text = DealText.Compact;
        using var output = new Output(false);
        var document = DealText.Document;
        var until = Stopwatch.GetTimestamp() + (6 * Stopwatch.Frequency);
        while (Stopwatch.GetTimestamp() < until)
        {
            switch (what)
            {
                case "read": LicensingJson.Read(text, _trusting); break;
                case "hand": HandWrittenPeer.Read(text); break;
                case "check": LicensingJson.Read(text); break;
                case "write": LicensingJson.Write(output.Begin(), document); break;
            }
        }
    }

    private static void Compare(string name, byte[] text, LicensingDocument document, bool indented, int operations, int turns)
    {
        Peers.CheckReading(text, document, indented);
        Peers.CheckWriting(text, document, indented);
        var hosted = new JsonSerializerOptions().AddLicensingModel(_trusting);
        new Comparison
        {
            Title = $"Reading {name}, {text.Length:N0} bytes",
            OperationsInATurn = operations,
            Turns = turns,
            Peers =
            [
                ("by hand", () => HandWrittenPeer.Read(text)),
                ("LicensingJson.Read, integrity not checked", () => LicensingJson.Read(text, _trusting)),
                ("LicensingJson.Read", () => LicensingJson.Read(text, _checking)),
                ("System.Text.Json, generated", () => GeneratedPeer.Read(text)),
                ("tokens only", () => Tokens.Count(text)),
            ],
        }.Run();

        // Apart, because it runs the same code: after the other it would find it warm.
        new Comparison
        {
            Title = $"Reading {name} in a host's own types",
            OperationsInATurn = operations,
            Turns = turns / 2,
            Peers =
            [
                ("by hand", () => HandWrittenPeer.Read(text)),
                ("JsonSerializer, AddLicensingModel, not checked", () => JsonSerializer.Deserialize<LicensingDocument>(text, hosted)),
            ],
        }.Run();

        using var output = new Output(indented);
        var data = GeneratedPeer.Read(text);
        var tokens = new Tokens(text);
        new Comparison
        {
            Title = $"Writing {name}",
            OperationsInATurn = operations,
            Turns = turns,
            Peers =
            [
                ("by hand", () => HandWrittenPeer.Write(output.Begin(), document)),
                ("LicensingJson.Write", () => LicensingJson.Write(output.Begin(), document)),
                ("System.Text.Json, generated", () => GeneratedPeer.Write(output.Begin(), data)),
                ("tokens only", () => tokens.Write(output.Begin())),
            ],
        }.Run();
        new Comparison
        {
            Title = $"Writing {name} in a host's own types",
            OperationsInATurn = operations,
            Turns = turns / 2,
            Peers =
            [
                ("by hand", () => HandWrittenPeer.Write(output.Begin(), document)),
                ("JsonSerializer, AddLicensingModel", () => JsonSerializer.Serialize(output.Begin(), document, hosted)),
            ],
        }.Run();
    }
}
