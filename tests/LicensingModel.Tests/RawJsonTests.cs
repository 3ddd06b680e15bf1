using System.Buffers;
using System.Text;
using System.Text.Json;

namespace LicensingModel.Tests;

public class RawJsonTests
{
    [Theory]
    [InlineData("null", "null", JsonValueKind.Null)]
    [InlineData(" true ", "true", JsonValueKind.True)]
    [InlineData("false", "false", JsonValueKind.False)]
    [InlineData("0", "0", JsonValueKind.Number)]
    [InlineData("-0", "-0", JsonValueKind.Number)]
    [InlineData("1.0", "1.0", JsonValueKind.Number)]
    [InlineData("1E+400", "1E+400", JsonValueKind.Number)]
    [InlineData("123456789012345678901234567890.10", "123456789012345678901234567890.10", JsonValueKind.Number)]
    [InlineData("\"\"", "\"\"", JsonValueKind.String)]
    [InlineData("\"\\u0061\\/\\u00e9\\\"\\n\"", "\"a/é\\\"\\n\"", JsonValueKind.String)]
    [InlineData("\"<&>'+\"", "\"<&>'+\"", JsonValueKind.String)]
    [InlineData("[ ]", "[]", JsonValueKind.Array)]
    [InlineData("[1 , [ 2.50 ] , { } ]", "[1,[2.50],{}]", JsonValueKind.Array)]
    [InlineData("{ \"b\" : 1 ,\r\n\t\"a\" : { \"b\" : 2 } }", "{\"b\":1,\"a\":{\"b\":2}}", JsonValueKind.Object)]
    [InlineData("{\"\\u0062\": \" x  y \"}", "{\"b\":\" x  y \"}", JsonValueKind.Object)]
    public void A_value_is_kept_compact_in_its_own_order_and_spelling(string text, string expected, JsonValueKind kind)
    {
        var json = RawJson.Parse(text);
        json.Text.Should().Be(expected);
        json.ToString().Should().Be(expected);
        json.Kind.Should().Be(kind);
        (RawJson.Parse(expected) == json).Should().BeTrue();
        RawJson.Parse(expected).GetHashCode().Should().Be(json.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\ufeffnull")]
    [InlineData("nul")]
    [InlineData("True")]
    [InlineData("1 2")]
    [InlineData("{} x")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("// c\n1")]
    [InlineData("[1/* c */]")]
    [InlineData("01")]
    [InlineData("+1")]
    [InlineData("1.")]
    [InlineData("NaN")]
    [InlineData("'a'")]
    [InlineData("{a:1}")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("{\"\\udc00\":1}")]
    [InlineData("[\"\\udc00\\ud800\"]")]
    [InlineData("{\"a\":1,\"a\":1}")]
    [InlineData("{\"a\":1,\"\\u0061\":2}")]
    [InlineData("[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]")]
    public void Anything_else_is_not_kept(string text)
    {
        RawJson.TryParse(text, out var json).Should().BeFalse();
        json.Should().BeNull();
        FluentActions.Invoking(() => RawJson.Parse(text)).Should().Throw<FormatException>();
    }

    [Fact]
    public void Text_that_is_not_valid_Unicode_is_not_kept() => RawJson.TryParse("\"a\ud800b\"", out _).Should().BeFalse();

    [Fact]
    public void No_text_is_no_value() => RawJson.TryParse(null, out _).Should().BeFalse();

    [Fact]
    public void Sixty_four_levels_are_kept_and_sixty_five_are_not()
    {
        RawJson.TryParse(Nested(64), out var json).Should().BeTrue();
        json!.Text.Should().Be(Nested(64));
        RawJson.TryParse(Nested(65), out _).Should().BeFalse();
    }

    [Fact]
    public void The_same_name_in_different_objects_is_no_repetition()
        => RawJson.TryParse("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}", out _).Should().BeTrue();

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("1e2", "1E2")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}")]
    [InlineData("\"1\"", "1")]
    public void Values_that_are_written_differently_differ(string left, string right)
        => (RawJson.Parse(left) != RawJson.Parse(right)).Should().BeTrue();

    [Fact]
    public void Writing_follows_the_writers_indentation_and_keeps_the_spelling_of_numbers()
    {
        var json = RawJson.Parse("{\"n\":[1.50,-0,1E+400,[]],\"s\":\"é\",\"o\":{},\"p\":{\"q\":null}}");
        Write(json, new JsonWriterOptions { Indented = true, NewLine = "\n" }).Should().Be(
            """
            {
              "kept": {
                "n": [
                  1.50,
                  -0,
                  1E+400,
                  []
                ],
                "s": "\u00E9",
                "o": {},
                "p": {
                  "q": null
                }
              },
              "next": 1
            }
            """.ReplaceLineEndings("\n"));
        Write(json, default).Should().Be("{\"kept\":{\"n\":[1.50,-0,1E+400,[]],\"s\":\"\\u00E9\",\"o\":{},\"p\":{\"q\":null}},\"next\":1}");
    }

    [Theory]
    [InlineData("1.50", "1.50", false)]
    [InlineData("\"x\"", "\"x\"", false)]
    [InlineData("[1, {\"a\": 1}]", "[1,{\"a\":1}]", false)]
    [InlineData("{\"a\": 1, \"b\": 2, \"a\": 3}", "{\"a\":1,\"b\":2,\"a\":3}", true)]
    [InlineData("[[{\"a\": {}, \"\\u0061\": []}]]", "[[{\"a\":{},\"a\":[]}]]", true)]
    public void Reading_takes_one_value_and_tells_of_repeated_names(string value, string expected, bool hasDuplicateKeys)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("{\"kept\": " + value + ", \"next\": 7}"));
        reader.Read();
        reader.Read();
        reader.Read();
        var json = RawJson.Read(ref reader, out var found);
        json.Text.Should().Be(expected);
        found.Should().Be(hasDuplicateKeys);
        reader.Read().Should().BeTrue();
        reader.TokenType.Should().Be(JsonTokenType.PropertyName);
        reader.GetString().Should().Be("next");
        Write(json, default).Should().Be("{\"kept\":" + expected + ",\"next\":1}");
    }

    [Theory]
    [InlineData("[\"\\ud800\", 1]")]
    [InlineData("{\"a\": {\"\\udc00\": 1}}")]
    public void Reading_refuses_what_is_not_Unicode_after_taking_it(string value) => ReadRefuses(value);

    [Fact]
    public void Reading_refuses_what_is_too_deep_after_taking_it() => ReadRefuses(Nested(65));

    [Theory]
    [InlineData("\"?\"")]
    [InlineData("{\"?\":1}")]
    public void Reading_refuses_bytes_that_are_not_UTF_8(string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value).Select(octet => octet == '?' ? (byte)0xff : octet).ToArray();
        FluentActions.Invoking(() =>
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            RawJson.Read(ref reader, out _);
        }).Should().Throw<JsonException>();
    }

    private static void ReadRefuses(string value)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes("[" + value + ",7]"), new JsonReaderOptions { MaxDepth = 1000 });
        reader.Read();
        reader.Read();
        var refused = false;
        try
        {
            RawJson.Read(ref reader, out _);
        }
        catch (JsonException)
        {
            refused = true;
        }

        refused.Should().BeTrue();
        reader.Read().Should().BeTrue();
        reader.GetInt32().Should().Be(7);
    }

    private static string Nested(int levels) => string.Concat(new string('[', levels), new string(']', levels));

    private static string Write(RawJson json, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("kept");
            json.WriteTo(writer);
            writer.WriteNumber("next", 1);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
