using System.Diagnostics;
using System.Text;
using System.Text.Json;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Serialization;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Broken;

/// <summary>Every single member of a real deal taken out, doubled, renamed or changed: something is found, or the document is another.</summary>
public class NothingPassesSilentlyTests
{
    private static readonly TimeSpan Quick = TimeSpan.FromSeconds(2);

    private static readonly LicensingDocument Deal = LicensingJson.Read(File.ReadAllBytes(Checkout.PathTo("docs", "deals", "nokia-xiaomi-2017.json"))).GetValueOrThrow();

    private static readonly TextMember[] Members = [.. TextMember.In(Texts.Written(Deal, indented: false))];

    [Fact]
    public void The_deal_itself_is_read_without_a_finding_and_has_members_to_change()
    {
        LicensingJson.Read(Texts.Written(Deal, indented: false)).Diagnostics.Should().BeEmpty();
        Members.Should().HaveCountGreaterThan(400);
        Members.Should().OnlyContain(member => Read(member.Replaced(member.Value)).Value == Deal);
    }

    [Fact]
    public void A_member_that_is_left_out_is_missed_or_makes_another_document()
        => None(Members.Where(member => Passes(member.Deleted())));

    [Fact]
    public void A_member_that_stands_twice_is_an_error_at_that_member()
        => None(Members.Where(member => !HasErrorAt(member.Doubled(), member.Pointer) || !HasErrorAt(member.Doubled("{}"), member.Pointer)));

    [Fact]
    public void A_member_under_a_name_that_nobody_knows_is_found()
        => None(Members.Where(member => Read(member.Renamed("no such name")).Diagnostics.Count == 0 || Passes(member.Renamed(member.Name.ToUpperInvariant()))));

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("-7.5")]
    [InlineData("[]")]
    [InlineData("[[\"x\"]]")]
    [InlineData("{}")]
    [InlineData("\"no such thing\"")]
    public void A_value_of_another_type_is_an_error_there_or_inside(string value)
        => None(Members.Where(member => IsOfAnotherType(member, value) && !HasErrorWithin(member.Replaced(value), member.Pointer)));

    [Theory]
    [InlineData("zz")]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nokia")]
    [InlineData("hmd-global")]
    [InlineData("stated")]
    [InlineData("notCaptured")]
    [InlineData("worldwide")]
    [InlineData("2018-01-01")]
    [InlineData("USD 1")]
    [InlineData("en")]
    public void Another_text_is_found_or_makes_another_document(string text)
        => None(Changed(JsonTokenType.String, value => JsonSerializer.Serialize(text)));

    [Fact]
    public void A_text_that_is_nearly_the_same_is_found_or_makes_another_document()
    {
        Func<string, string>[] changes =
        [
            value => value[..^1] + "x\"", value => value[..^1] + " \"", value => "\" " + value[1..], value => value[..^1] + "\\u0000\"", value => value.Length > 2 ? value[..^2] + "\"" : "\"x\"",
            value => value.ToUpperInvariant(), value => value.ToLowerInvariant(), value => "\"e\\u0301" + value[1..],
        ];
        None(changes.SelectMany(change => Changed(JsonTokenType.String, change)));
    }

    [Fact]
    public void Another_number_is_found_or_makes_another_document()
        => None(new[] { "0", "2", "-1", "1.5", "16001", "1e3", "9007199254740992", "99999999999999999999" }.SelectMany(number => Changed(JsonTokenType.Number, _ => number)));

    private static void None(IEnumerable<TextMember> members) => members.Select(member => member.ToString()).Should().BeEmpty();

    private static IEnumerable<TextMember> Changed(JsonTokenType type, Func<string, string> change)
        => Members.Where(member => member.Type == type && change(member.Value) != member.Value && Passes(member.Replaced(change(member.Value))));

    private static bool IsOfAnotherType(TextMember member, string value) => value[0] switch
    {
        '"' => member.Type == JsonTokenType.Number,
        '{' => member.Type != JsonTokenType.StartObject,
        '[' => member.Type != JsonTokenType.StartArray,
        _ => true,
    };

    private static bool Passes(byte[] text)
    {
        var read = Read(text);
        return read.Diagnostics.Count == 0 && read.Value == Deal;
    }

    private static bool HasErrorAt(byte[] text, JsonPointer pointer)
        => Read(text).Diagnostics.Any(finding => finding.Severity == Severity.Error && finding.Code == "LM1012" && finding.Pointer == pointer);

    private static bool HasErrorWithin(byte[] text, JsonPointer pointer)
        => Read(text).Diagnostics.Any(finding => finding.Severity == Severity.Error && $"{finding.Pointer}/".StartsWith($"{pointer}/", StringComparison.Ordinal));

    private static ReadResult<LicensingDocument> Read(byte[] text)
    {
        var watch = Stopwatch.StartNew();
        var read = LicensingJson.Read(text);
        watch.Elapsed.Should().BeLessThan(Quick, "{0}", Encoding.UTF8.GetString(text));
        return read;
    }
}
