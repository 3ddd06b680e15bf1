using System.Diagnostics;
using System.Text;
using LicensingModel.Serialization;
using LicensingModel.Yaml;

namespace LicensingModel.Tests.Hostile;

/// <summary>A short run over texts that nobody wrote; <c>scripts/fuzz</c> runs for as long as is asked.</summary>
[Collection(Measured.Name)]
public class FuzzTests
{
    private static string Corpus => Checkout.PathTo("tests", "corpus");

    [Fact]
    public void No_changed_text_makes_a_reader_throw_hang_or_lose_what_it_read()
    {
        var report = Fuzz.Run(20261122, Corpus, at => at < 2_000);
        report.Problems.Should().BeEmpty();
        report.Texts.Keys.Should().Equal("JSON", "YAML", "numbers", "streams");
    }

    [Fact]
    public void The_corpus_reaches_every_finding_of_reading_and_integrity()
        => Fuzz.Run(1, Corpus, _ => false).Missed.Should().BeEmpty();

    [Fact]
    public void The_corpus_is_small() => Directory.EnumerateFiles(Corpus).Sum(path => new FileInfo(path).Length).Should().BeLessThan(100_000);

    [Theory]
    [InlineData("items")]
    [InlineData("strings")]
    [InlineData("unknown members")]
    [InlineData("wrong items")]
    [InlineData("depth")]
    public void Time_grows_no_faster_than_the_text(string what)
    {
        foreach (var read in (Action<byte[]>[])[text => LicensingJson.Read(text), text => LicensingYaml.Read(text)])
        {
            Seconds(read, Text(what, 2_000));
            var one = Enumerable.Range(0, 3).Min(_ => Seconds(read, Text(what, 5_000)));
            var eight = Enumerable.Range(0, 3).Min(_ => Seconds(read, Text(what, 40_000)));
            (eight / one).Should().BeLessThan(32, "of {0}: eight times the text takes eight times as long, and sixty-four where it is quadratic", what);
        }
    }

    private static double Seconds(Action<byte[]> read, byte[] text)
    {
        var watch = Stopwatch.StartNew();
        read(text);
        return Math.Max(watch.Elapsed.TotalSeconds, 0.002);
    }

    private static byte[] Text(string what, int count) => Encoding.UTF8.GetBytes(what switch
    {
        "items" => $$"""{"schemaVersion": 1, "patents": [{{string.Join(", ", Enumerable.Range(0, count).Select(i => $$"""{"id": "p{{i}}"}"""))}}]}""",
        "strings" => $$"""{"schemaVersion": 1, "x": "{{string.Concat(Enumerable.Repeat("ab\\n\\u00e9", count))}}"}""",
        "unknown members" => $$"""{"schemaVersion": 1, {{string.Join(", ", Enumerable.Range(0, count).Select(i => $"\"x{i}\": {i}"))}}}""",
        "wrong items" => $$"""{"schemaVersion": 1, "patents": [{{string.Join(", ", Enumerable.Range(0, count))}}]}""",
        _ => $$"""{"schemaVersion": 1, "x": {{new string('[', count)}}""",
    });
}
