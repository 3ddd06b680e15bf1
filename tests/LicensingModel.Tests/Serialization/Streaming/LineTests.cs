using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Streaming;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Serialization.Streaming;

/// <summary>Documents written as lines.</summary>
public class LineTests
{
    [Fact]
    public void What_is_written_as_lines_is_read_as_the_same_document()
        => FixedSeed.Hold(100, seed =>
        {
            var document = Documents.Of(seed);
            var read = Read(Lines(document), 1 + (seed % 1000));
            var findings = read.SelectMany(element => element.Diagnostics).Where(finding => !finding.Code.StartsWith("LM2", StringComparison.Ordinal)).ToList();
            if (findings.Count > 0)
                throw new InvalidDataException(string.Join('\n', findings));
            using var output = new MemoryStream();
            LicensingStreaming.WriteAsync(output, (LicensingDocument)read[0].Value!, read.Skip(1).Select(element => element.Value!).ToAsyncEnumerable()).GetAwaiter().GetResult();
            return output.ToArray().AsSpan().SequenceEqual(Texts.Written(document, indented: true));
        });

    [Fact]
    public void Findings_have_the_pointers_of_the_document_and_the_lines_of_the_text()
    {
        var read = Read(
            """
            {"schemaVersion":1}
            {"parties":{"id":"a","kind":"company","name":{"en":"A"}}}

            {"parties":{"id":"b","kind":"compny","name":{"en":"B"}}}
              {"parties":{"id":"c"
            {"patents":{"id":"p"}, "x": 1}
            [1]
            {"patents":{"id":"q"}}
            """, 10);
        read.SelectMany(element => element.Diagnostics).Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal(
            "LM2012 /parties/1/kind 4:29", "LM1001 /parties/2/id 5:23", "LM1010 /patents/0 6:24", "LM1010  7:1");
        read.Select(element => $"{element.Member} {element.Index}").Should().Equal(" -1", "parties 0", "parties 1", "parties 2", "patents 0", " -1", "patents 1");
    }

    [Fact]
    public void A_document_that_no_line_gives_and_one_that_two_give_are_reported()
    {
        Codes("{\"patents\":{\"id\":\"p\"}}\n").Should().Equal("LM1011");
        Codes("{\"schemaVersion\":1}\n{\"schemaVersion\":1}\n").Should().Equal("LM1012");
        Codes("").Should().Equal("LM1011");
    }

    [Fact]
    public void A_line_that_is_too_long_is_passed_over()
    {
        var options = new StreamOptions { Limits = StreamOptions.Default.Limits with { MaximumBytes = 80 } };
        var read = Read($"{{\"schemaVersion\":1}}\n{{\"parties\":\"{new string('x', 500)}\"}}\n{{\"patents\":{{\"id\":\"p\"}}}}\n", 7, options);
        read.SelectMany(element => element.Diagnostics).Select(finding => $"{finding.Code} {finding.Position}").Should().Equal("LM1008 2:1");
        read[^1].Value.Should().NotBeNull();
    }

    [Fact]
    public void Lines_of_which_bytes_are_changed_are_read_whatever_comes_of_them()
        => FixedSeed.Hold(300, seed =>
        {
            var dice = new Dice(seed);
            var text = Broken.Mutation.Of(Encoding.UTF8.GetBytes(Lines(Documents.Of(seed / 9))), dice);
            var pieces = Streamed.All(LicensingStreaming.ReadLinesAsync(new PiecesStream(text, () => 1 + dice.Below(50))));
            return pieces.SequenceEqual(Streamed.All(LicensingStreaming.ReadLinesAsync(new MemoryStream(text))));
        });

    private static string Lines(LicensingDocument document)
    {
        using var output = new MemoryStream();
        LicensingStreaming.WriteLinesAsync(output, document, AsyncEnumerable.Empty<Element>()).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static List<StreamedElement> Read(string text, int length, StreamOptions? options = null)
        => Streamed.All(LicensingStreaming.ReadLinesAsync(new PiecesStream(Encoding.UTF8.GetBytes(text), () => length), options));

    private static IEnumerable<string> Codes(string text) => Read(text, 3).SelectMany(element => element.Diagnostics).Select(finding => finding.Code);

    [Fact]
    public async Task Ids_of_lines_are_not_checked_and_whoever_asks_for_it_is_refused()
    {
        var ids = await LicensingStreaming.CollectIdsAsync(new MemoryStream("{\"schemaVersion\": 1}"u8.ToArray()));
        FluentActions.Invoking(() => LicensingStreaming.ReadLinesAsync(Stream.Null, new StreamOptions { Ids = ids })).Should().Throw<ArgumentException>().WithMessage("The ids of lines are not checked.*");
    }
}
