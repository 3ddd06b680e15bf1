using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Serialization.Hosting;

public class HostTests
{
    private static readonly JsonSerializerOptions Plain = new JsonSerializerOptions().AddLicensingModel();
    private static readonly JsonSerializerOptions Relaxed = new(Plain) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_host_with_its_own_generated_context_reads_back_what_it_wrote()
    {
        var context = new HostContext(new JsonSerializerOptions().AddLicensingModel());

        var json = JsonSerializer.Serialize(HostedDeal.File, context.DealFile);

        SameFile(JsonSerializer.Deserialize(json, context.DealFile));
        json.Should().Contain("\"Number\":\"2017/42\"").And.Contain("\"Price\":\"USD 20000000.5\"").And.Contain("\"Due\":{\"kind\":\"offset\"");
    }

    [Fact]
    public void A_host_by_reflection_reads_back_what_it_wrote()
        => SameFile(JsonSerializer.Deserialize<DealFile>(JsonSerializer.Serialize(HostedDeal.File, Plain), Plain));

    [Fact]
    public void A_context_can_name_the_converter_itself()
        => SameFile(JsonSerializer.Deserialize(JsonSerializer.Serialize(HostedDeal.File, ConvertingContext.Default.DealFile), ConvertingContext.Default.DealFile));

    [Fact]
    public void A_context_that_was_not_told_of_the_model_refuses_to_read_it()
        => FluentActions.Invoking(() => JsonSerializer.Deserialize("""{"Number":"1","Rate":{"state":"redacted"}}""", HostContext.Default.DealFile))
            .Should().Throw<NotSupportedException>();

    [Fact]
    public void Options_for_the_web_can_be_copied_and_extended()
    {
        var web = new JsonSerializerOptions(JsonSerializerOptions.Web).AddLicensingModel();

        var json = JsonSerializer.Serialize(HostedDeal.File, web);

        json.Should().Contain("\"number\":\"2017/42\"").And.Contain("\"schemaVersion\":1");
        SameFile(JsonSerializer.Deserialize<DealFile>(json, web));
    }

    [Fact]
    public void A_value_is_written_with_the_bytes_that_LicensingJson_writes()
    {
        var expected = new ArrayBufferWriter<byte>();
        LicensingJson.Write(expected, HostedDeal.Document, indented: false);

        JsonSerializer.SerializeToUtf8Bytes(HostedDeal.Document, Relaxed).Should().Equal(expected.WrittenSpan.ToArray());
    }

    [Fact]
    public void Null_is_left_to_the_host()
        => JsonSerializer.Deserialize<DealFile>("""{"Number":"1","Agreement":null,"Due":null,"Rate":null,"Depth":null,"Others":null}""", Plain)
            .Should().Be(new DealFile { Number = "1" });

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(1000)]
    public async Task A_stream_that_drips_is_read(int buffer)
    {
        var options = new JsonSerializerOptions { DefaultBufferSize = buffer }.AddLicensingModel();
        var context = new HostContext(options);
        using var stream = new DripStream(JsonSerializer.SerializeToUtf8Bytes<List<DealFile>>([HostedDeal.File, HostedDeal.File], Plain));

        var files = await JsonSerializer.DeserializeAsync(stream, context.ListDealFile);

        files.Should().HaveCount(2);
        SameFile(files![0]);
        SameFile(files[1]);
    }

    [Fact]
    public async Task A_stream_is_written()
    {
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, HostedDeal.File, new HostContext(new JsonSerializerOptions { DefaultBufferSize = 16 }.AddLicensingModel()).DealFile);

        stream.ToArray().Should().Equal(JsonSerializer.SerializeToUtf8Bytes(HostedDeal.File, Plain));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void A_text_in_pieces_is_read(int length)
    {
        var reader = new Utf8JsonReader(Pieces.Of(JsonSerializer.SerializeToUtf8Bytes(HostedDeal.File, Plain), length));

        SameFile(JsonSerializer.Deserialize<DealFile>(ref reader, Plain));
    }

    [Fact]
    public void Comments_and_trailing_commas_are_the_hosts_to_allow()
    {
        var options = new JsonSerializerOptions { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true }.AddLicensingModel();

        JsonSerializer.Deserialize<Dictionary<string, Territory[]>>("""{"a": [/* one */ "EU", "CH",],}""", options)!["a"]
            .Should().Equal(Territory.Parse("EU"), Territory.Parse("CH"));
        (JsonSerializer.Deserialize<LocalizedText>("""{/* short */ "en": "Licence",}""", options) == LocalizedText.Of("en", "Licence")).Should().BeTrue();
    }

    [Fact]
    public void What_is_declared_as_object_is_written_by_its_own_type()
    {
        var file = new DealFile { Number = "1", Anything = HostedDeal.Grant };

        JsonSerializer.Serialize(file, Plain).Should().Contain("\"Anything\":{\"kind\":\"patentGrant\",\"effect\":\"license\"");
    }

    [Fact]
    public void Unknown_members_do_not_throw_and_are_written_back()
    {
        const string json = """{"Number":"1","Scope":{"kind":"allPatents","mood":[1.0]}}""";

        var file = JsonSerializer.Deserialize<DealFile>(json, Plain);

        file!.Scope!.UnrecognizedMembers.Should().Equal(new UnrecognizedMember { Name = "mood", Value = RawJson.Parse("[1.0]") });
        JsonSerializer.Serialize(file, Plain).Should().Contain("{\"kind\":\"allPatents\",\"mood\":[1.0]}");
    }

    [Fact]
    public void The_hosts_own_nesting_does_not_count_as_depth_of_the_model()
    {
        var options = new JsonSerializerOptions { MaxDepth = 200 }.AddLicensingModel();
        var json = new string('[', 100) + """{"en":"Licence"}""" + new string(']', 100);

        var type = typeof(LocalizedText);
        for (var i = 0; i < 100; i++)
            type = typeof(List<>).MakeGenericType(type);

        var value = JsonSerializer.Deserialize(json, type, options);
        for (var i = 0; i < 100; i++)
            value = ((System.Collections.IList)value!)[0];
        (value is LocalizedText text && text == LocalizedText.Of("en", "Licence")).Should().BeTrue();
    }

    private static void SameFile(DealFile? read)
    {
        var expected = HostedDeal.File;
        read.Should().NotBeNull();
        read!.Territories!.Should().HaveCount(3);
        read.Territories![0].Should().Equal(expected.Territories![0]);
        read.Territories![1].Should().BeEmpty();
        read.Territories![2].Should().Equal(expected.Territories![2]);
        read.Seats.Should().Equal(expected.Seats);
        read.Seen.Should().Equal(expected.Seen);
        (read with { Territories = expected.Territories, Seats = expected.Seats, Seen = expected.Seen }).Should().Be(expected);
    }
}
