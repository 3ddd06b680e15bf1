using System.IO.Pipelines;
using System.Text;
using LicensingModel.Agreements;
using LicensingModel.Parties;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using LicensingModel.Serialization.Streaming;
using LicensingModel.Tests.Serialization.Generated;
using LicensingModel.Tests.Serialization.Hosting;

namespace LicensingModel.Tests.Serialization.Streaming;

public class StreamTests
{
    private const string Alpha = """{"id": "alpha", "kind": "company", "name": {"en": "Alpha"}}""";

    [Fact]
    public void Elements_come_with_their_place_and_the_document_comes_last()
    {
        var read = All($$"""
            {"schemaVersion": 1, "recordedThrough": "2020-12-31",
             "parties": [{{Alpha}},
              {"id": "beta"}]}
            """);

        read.Select(element => $"{element.Member} {element.Index} {element.Pointer} {element.Position} {element.Value?.GetType().Name} {element.HasErrors}").Should().Equal(
            "parties 0 /parties/0 2:14 Party False", "parties 1 /parties/1 3:3  True", " -1  1:1 LicensingDocument False");
        read[1].Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal("LM1011 /parties/1 3:3", "LM1011 /parties/1 3:3");
        ((LicensingDocument)read[2].Value!).RecordedThrough.Should().Be(new NodaTime.LocalDate(2020, 12, 31));
    }

    [Fact]
    public async Task A_pipe_and_a_sequence_of_pieces_are_read_alike()
    {
        var text = Encoding.UTF8.GetBytes($$"""{"schemaVersion": 1, "parties": [{{Alpha}}]}""");
        var read = await LicensingStreaming.ReadAsync(PipeReader.Create(Pieces.Of(text, 3))).ToListAsync();
        read.Select(element => element.Value?.GetType()).Should().Equal(typeof(Party), typeof(LicensingDocument));
    }

    [Fact]
    public void An_element_that_is_too_long_is_passed_over_and_the_next_is_read()
    {
        var options = new StreamOptions { Limits = ReadLimits.Default with { MaximumBytes = 100 } };
        var read = All($$"""{"schemaVersion": 1, "parties": [{"x": [{{string.Join(',', Enumerable.Repeat("1", 200))}}]}, {{Alpha}}]}""", options);
        read[0].Diagnostics.Select(finding => $"{finding.Code} {finding.Pointer} {finding.Position}").Should().Equal("LM1008 /parties/0 1:34");
        read[1].Value.Should().BeOfType<Party>();
        read[^1].HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_string_without_end_stops_the_reading_before_it_is_held()
    {
        var options = new StreamOptions { Limits = ReadLimits.Default with { MaximumBytes = 100_000 } };
        var text = $$"""{"schemaVersion": 1, "parties": [{{Alpha}}, {"id": "{{new string('a', 3_000_000)}}"}]}""";
        var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var read = Streamed.All(LicensingStreaming.ReadAsync(stream, options));
        read.SelectMany(element => element.Diagnostics).Select(finding => finding.Code).Distinct().Should().Equal("LM1008");
        read[0].Value.Should().BeOfType<Party>();
        stream.Position.Should().BeLessThan(1_000_000);
    }

    [Fact]
    public void Limits_of_the_whole_stop_the_reading()
    {
        var text = $$"""{"schemaVersion": 1, "parties": [{{Alpha}}, {{Alpha}}, {{Alpha}}]}""";
        Codes(All(text, new StreamOptions { MaximumElements = 2 })).Should().Equal("LM1004");
        Codes(All(text, new StreamOptions { MaximumBytes = 100 })).Should().Equal("LM1002");
        var few = All("""{"schemaVersion": 1, "parties": [1, 2, 3, 4]}""", new StreamOptions { Limits = ReadLimits.Default with { MaximumDiagnostics = 2 } });
        few.SelectMany(element => element.Diagnostics).Select(finding => finding.Message).Should().HaveCount(3).And.HaveElementAt(2, "There are 2 more findings; the first 2 are listed.");
    }

    [Fact]
    public void Ids_are_looked_at_only_after_a_pass_that_collects_them()
    {
        const string Text = """{"schemaVersion": 1, "sources": [{"id": "s", "kind": "press", "language": "en", "reliesOn": ["nobody"]}]}""";
        Codes(All(Text)).Should().NotContain("LM2001");
        Streamed.Read(Encoding.UTF8.GetBytes(Text), () => 5).Findings.Select(finding => finding.Code).Should().Contain("LM2001");
    }

    [Fact]
    public async Task More_ids_than_may_be_remembered_leave_open_which_lead_nowhere()
    {
        var text = Encoding.UTF8.GetBytes("""{"schemaVersion": 1, "parties": [{"id": "a", "kind": "company", "name": {"en": "A"}}, {"id": "b", "kind": "company", "name": {"en": "A"}}], "sources": [{"id": "s", "kind": "press", "language": "en", "reliesOn": ["nobody"]}]}""");
        var ids = await LicensingStreaming.CollectIdsAsync(new MemoryStream(text), maximum: 1);
        ids.IsComplete.Should().BeFalse();
        Codes(Streamed.All(LicensingStreaming.ReadAsync(new MemoryStream(text), new StreamOptions { Ids = ids }))).Should().NotContain("LM2001");
    }

    [Fact]
    public async Task Reading_and_writing_can_be_cancelled_and_say_how_far_they_are()
    {
        using var source = new CancellationTokenSource();
        var told = new List<StreamProgress>();
        var options = new StreamOptions { Progress = new Told(told) };
        var reading = async () =>
        {
            await foreach (var element in LicensingStreaming.ReadAsync(new PatentText(1_000_000), options, source.Token))
            {
                if (element.Index == 20_000)
                    await source.CancelAsync();
            }
        };
        await reading.Should().ThrowAsync<OperationCanceledException>();
        told.Should().NotBeEmpty().And.BeInAscendingOrder(progress => progress.Bytes);
        told[^1].Elements.Should().BeInRange(1, 30_000);

        var writing = () => LicensingStreaming.WriteAsync(Stream.Null, Portfolio.Document, Portfolio.Patents(10, source.Token), cancellation: source.Token);
        await writing.Should().ThrowAsync<OperationCanceledException>();
        told.Clear();
        await LicensingStreaming.WriteLinesAsync(Stream.Null, Portfolio.Document, Portfolio.Patents(3), new Told(told));
        told.Should().ContainSingle().Which.Elements.Should().Be(3);
    }

    [Fact]
    public async Task What_is_written_element_by_element_is_what_is_written_whole()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var document = Documents.Of(seed);
            foreach (var indented in (bool[])[true, false])
            {
                using var output = new MemoryStream();
                await LicensingStreaming.WriteAsync(output, document, AsyncEnumerable.Empty<Element>(), indented);
                output.ToArray().Should().Equal(Texts.Written(document, indented));
            }
        }
    }

    [Fact]
    public async Task What_comes_too_late_and_what_is_no_element_of_a_document_is_refused()
    {
        var party = LicensingJson.Read($$"""{"schemaVersion": 1, "parties": [{{Alpha}}]}""").GetValueOrThrow().Parties[0];
        var late = () => LicensingStreaming.WriteAsync(Stream.Null, Portfolio.Document, Portfolio.Patents(1).Append(party));
        await late.Should().ThrowAsync<InvalidOperationException>().WithMessage("*`parties`*");
        var strange = () => LicensingStreaming.WriteLinesAsync(Stream.Null, Portfolio.Document, new Element[] { Portfolio.Document }.ToAsyncEnumerable());
        await strange.Should().ThrowAsync<ArgumentException>();
    }

    private static List<StreamedElement> All(string text, StreamOptions? options = null)
        => Streamed.All(LicensingStreaming.ReadAsync(new PiecesStream(Encoding.UTF8.GetBytes(text), () => 64), options));

    private static IEnumerable<string> Codes(List<StreamedElement> read) => read.SelectMany(element => element.Diagnostics).Select(finding => finding.Code);

    private sealed class Told(List<StreamProgress> told) : IProgress<StreamProgress>
    {
        public void Report(StreamProgress value) => told.Add(value);
    }
}
