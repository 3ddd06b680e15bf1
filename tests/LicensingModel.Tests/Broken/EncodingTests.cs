using System.Text;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;

namespace LicensingModel.Tests.Broken;

public class EncodingTests
{
    private const string Text = "{\n  \"schemaVersion\": 1,\n  \"parties\": [{\"id\": \"alpha\", \"kind\": \"company\", \"name\": {\"fr\": \"Société\"}}]\n}";

    [Fact]
    public void A_byte_order_mark_is_passed_over_and_moves_no_column()
    {
        var read = LicensingJson.Read((byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"schemaVersion\": 2}")]);
        read.Diagnostics.Select(BrokenDocument.Show).Should().Equal("LM1040 /schemaVersion 1:19");
    }

    [Fact]
    public void Another_encoding_is_reported_at_the_first_byte_that_is_not_UTF_8()
    {
        var read = LicensingJson.Read(Encoding.Latin1.GetBytes(Text));
        read.Value.Should().BeNull();
        read.Diagnostics.Select(BrokenDocument.Show).Should().Equal("LM1006 /parties/0/name/fr 3:70");
    }

    [Fact]
    public void UTF_16_is_reported_at_the_beginning()
        => LicensingJson.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Text)).ToArray())
            .Diagnostics.Select(BrokenDocument.Show).Should().Equal("LM1006  1:1");

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_string_is_reported_and_not_replaced()
    {
        var read = LicensingJson.Read("{\"schemaVersion\": 1, \"x\": \"\ud83d\"}");
        read.Value.Should().BeNull();
        read.Diagnostics.Select(BrokenDocument.Show).Should().Equal("LM1006 /x 1:28");
    }

    [Fact]
    public void Columns_count_UTF_16_units_and_lines_end_with_a_line_feed()
    {
        var read = LicensingJson.Read("{\r\n  \"😀\": 1, \"schemaVersion\": 1,\r\n  \"é\": {}}");
        read.Diagnostics.Select(BrokenDocument.Show).Should().Equal("LM2010 /😀 2:3", "LM2010 /é 3:3");
    }

    [Fact]
    public void A_message_says_what_was_meant()
    {
        var read = LicensingJson.Read("""{"schemaVersion": 1, "partys": [], "parties": [{"id": "alpha", "kind": "compny", "name": {"en": "A"}}], "events": [{"id": "e", "name": {"en": "E"}, "on": {"kind": "ofset"}}], "products": [{"id": "phones", "name": {"en": "P"}, "within": "phone"}]}""");
        read.Diagnostics.Select(finding => finding.Message).Should().Equal(
            "The member `partys` is not known here (did you mean `parties`?); it is kept, and what it may bear on is treated as unknown.",
            "`compny` is not a word of this vocabulary that is known (did you mean `company`?); it is kept, and what it may decide is treated as unknown.",
            "The kind `ofset` is not known here (did you mean `offset`?); it is kept as it came, and what it may bear on is treated as unknown.",
            "No product with the id `phone` is declared (did you mean `phones`?).");
    }

    [Fact]
    public void A_syntax_error_speaks_to_whoever_wrote_the_text()
        => LicensingJson.Read("{\"schemaVersion\": 1,}").Diagnostics.Single().Message
            .Should().Be("The text is not JSON: The JSON object contains a trailing comma at the end.");
}
