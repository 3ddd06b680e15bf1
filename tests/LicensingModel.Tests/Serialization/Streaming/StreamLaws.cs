using System.Text;
using LicensingModel.Serialization;
using LicensingModel.Tests.Broken;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>Reading as a stream and reading the whole agree, in whatever pieces the text comes.</summary>
public class StreamLaws
{
    private static readonly byte[] Deal = File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"));

    [Fact]
    public void A_generated_document_is_read_as_from_the_whole_text()
        => Hold(80, (seed, dice) => dice.Chance(0.3) ? Texts.WrittenByOthers(Documents.Of(seed)) : Texts.Written(Documents.Of(seed), indented: dice.Chance(0.5)));

    [Fact]
    public void A_document_of_which_bytes_are_changed_is_read_as_from_the_whole_text()
        => Hold(250, (seed, dice) => Mutation.Of(dice.Chance(0.5) ? Deal : Texts.Written(Documents.Of(seed / 7), indented: dice.Chance(0.5)), dice));

    [Fact]
    public void A_document_of_which_the_head_is_changed_is_read_as_from_the_whole_text()
        => Hold(500, (seed, dice) => Mutation.Of("""{"schemaVersion": 1, "x": {"a": [1, "é"]}, "withoutPresumptions": ["y"], "parties": [{"id": "a"}, 5, {"id": "a", "kind": "company", "name": {"en": "A"}}], "patents": {}, "recordedThrough": "2017-02-01"}"""u8.ToArray(), dice));

    [Fact]
    public void Every_break_of_a_text_gives_the_same()
    {
        var text = Encoding.UTF8.GetBytes("""
            {"schemaVersion": 1, "näme": "é\n", "parties": [{"id": "a", "kind": "compny", "name": {"en": "Ä"}}, {"id": "a", "kind": "company"}],
             "ownership": [], "sources": 3, "patents": [{"id": "p", "office": "XX"}, [[]], "é"], "parties": [1], "recordedThrough": "x"}
            """);
        var whole = LicensingJson.Read(text);
        whole.Diagnostics.Should().HaveCountGreaterThan(6);
        for (var at = 1; at < text.Length; at++)
        {
            var first = at;
            Streamed.Read(text, () => (first, first = int.MaxValue).first).DifferenceFrom(whole).Should().BeNull("of the break at {0}", at);
        }

        for (var end = 0; end < text.Length; end++)
            Streamed.Read(text[..end], () => 1).DifferenceFrom(LicensingJson.Read(text.AsMemory(0, end))).Should().BeNull("of the first {0} bytes", end);
    }

    [Fact]
    public void Every_deal_is_read_as_from_the_whole_text()
    {
        foreach (var path in Directory.EnumerateFiles(Checkout.PathTo("docs", "deals"), "*.json"))
            Streamed.Read(File.ReadAllBytes(path), () => 997).DifferenceFrom(LicensingJson.Read(File.ReadAllBytes(path))).Should().BeNull(path);
    }

    [Fact]
    public void Every_broken_document_is_read_as_from_the_whole_text()
    {
        foreach (var broken in BrokenSyntax.All.Concat(BrokenValues.All).Concat(BrokenMembers.All).Where(broken => broken.Limits == LicensingModel.Serialization.Reading.ReadLimits.Default))
            Streamed.Read(JsonReading.Encode(broken.Text), () => 3).DifferenceFrom(broken.Read()).Should().BeNull(broken.Name);
    }

    private static void Hold(int sample, Func<int, Dice, byte[]> text) => FixedSeed.Hold(sample, seed =>
    {
        var dice = new Dice(seed);
        var bytes = text(seed, dice);
        var most = dice.Any([1, 7, 100, 100_000]);
        var difference = Streamed.Read(bytes, () => 1 + dice.Below(most)).DifferenceFrom(LicensingJson.Read(bytes));
        return difference is null ? true : throw new InvalidDataException($"{difference}\n{Encoding.UTF8.GetString(bytes)}");
    });
}
