using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LicensingModel.Serialization;
using LicensingModel.Tests.Decisions.Laws;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization.Schemas;

/// <summary>
/// Documents with what the reader says of them, one on a line, for validators in other languages: <c>tests/interop/run</c> asks for them by <c>LICENSINGMODEL_CORPUS</c>, the file to write, and
/// <c>LICENSINGMODEL_CORPUS_COUNT</c>.
/// </summary>
public class CorpusTests
{
    private const string Accept = "accept";
    private const string Reject = "reject";
    private const string Either = "either";
    private static readonly ReadOptions WithoutIntegrity = new() { CheckIntegrity = false };

    [Fact]
    public void There_are_documents_of_every_verdict()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable("LICENSINGMODEL_CORPUS_COUNT") ?? "500", CultureInfo.InvariantCulture);
        var lines = Enumerable.Range(0, count).Select(Line).ToArray();
        if (Environment.GetEnvironmentVariable("LICENSINGMODEL_CORPUS") is { Length: > 0 } path)
            File.WriteAllLines(path, lines.Select(line => line.ToJsonString()));

        lines.CountBy(line => line["verdict"]!.GetValue<string>()).ToDictionary().Should().ContainKeys(Accept, Reject, Either).And.NotContain(verdict => verdict.Value < count / 100);
    }

    private static JsonObject Line(int seed)
    {
        var dice = new Dice(seed);
        var text = Texts.Written(dice.Chance(0.5) ? Generated.Documents.Of(seed) : RandomWorld.Of(seed).Document, indented: false);
        text = dice.Chance(0.2) ? text : Mutant.Of(text, dice);
        return new JsonObject { ["seed"] = seed, ["verdict"] = Verdict(text), ["text"] = Encoding.UTF8.GetString(text) };
    }

    private static string Verdict(byte[] text)
    {
        var read = LicensingJson.Read(text, WithoutIntegrity);
        if (!read.HasErrors)
            return Difference.IsOfOlderVersion(read) ? Either : Accept;
        return Difference.Explains(read) || Difference.HasKindAndState(JsonNode.Parse(text, null, new() { MaxDepth = 1024 })) ? Either : Reject;
    }
}
