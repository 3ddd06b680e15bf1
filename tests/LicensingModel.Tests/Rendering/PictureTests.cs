using System.Xml.Linq;
using LicensingModel.Rendering;
using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Pictures;
using LicensingModel.Serialization;
using NodaTime;

namespace LicensingModel.Tests.Rendering;

public class PictureTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Theory]
    [InlineData("\"from\": \"a\", \"to\": \"b\"", "assignment: from Alpha to Beta", 1, 1)]
    [InlineData("\"from\": \"a\", \"to\": \"a\"", "assignment: from Alpha to Alpha", 1, 1)]
    public void An_arrow_runs_from_who_gives_to_who_gets(string ends, string words, int dots, int tips)
        => Shows(Picture($$"""{ "kind": "patentTransfer", {{ends}} }"""), words, dots, tips, isDashed: false);

    [Theory]
    [InlineData("\"payer\": \"a\", \"payee\": \"b\"", "payment: from Alpha to Beta", 1, 1, false)]
    [InlineData("\"payer\": \"a\"", "payment: from Alpha to somebody not known, payee not known", 1, 1, true)]
    [InlineData("\"payee\": \"b\"", "payment: from somebody not known to Beta, payer not known", 1, 1, true)]
    [InlineData("\"payer\": \"a\", \"payee\": { \"state\": \"undisclosed\", \"claims\": [{ \"source\": \"s\", \"value\": \"b\" }] }", "payment: from Alpha to Beta, according to s (not disclosed: payee)", 1, 1, true)]
    [InlineData("\"payer\": \"a\", \"payee\": { \"state\": \"notCaptured\", \"claims\": [{ \"source\": \"s\", \"stance\": \"reportsAsRumour\", \"value\": \"b\" }] }", "payment: from Alpha to Beta, rumoured by s", 1, 1, true)]
    [InlineData("\"payer\": \"a\", \"payee\": { \"state\": \"notCaptured\", \"claims\": [{ \"source\": \"s\", \"stance\": \"denies\", \"value\": \"b\" }] }", "payment: from Alpha to somebody not known, payee not known", 1, 1, true)]
    [InlineData("\"payer\": \"a\", \"payee\": { \"state\": \"contested\", \"claims\": [{ \"source\": \"s\", \"value\": \"b\" }, { \"source\": \"r\", \"value\": \"c\" }] }", "payment: from Alpha to Gamma, according to r (sources differ on payee)", 2, 2, true)]
    [InlineData("\"amount\": \"USD 1\"", "D: payment.", 0, 0, false)]
    public void An_end_that_is_not_stated_is_dashed_and_says_why(string ends, string words, int dots, int tips, bool isDashed)
        => Shows(Picture($$"""{ "kind": "payment", {{ends}} }"""), words, dots, tips, isDashed);

    [Fact]
    public void A_grant_has_a_dot_for_each_grantor_and_a_tip_for_each_grantee()
        => Shows(Picture("""{ "kind": "patentGrant", "effect": "license", "grantors": { "parties": ["a", "b"] }, "grantees": { "parties": ["c"] } }"""), "from Alpha and Beta to Gamma", 2, 1, isDashed: false);

    [Fact]
    public void Who_work_together_are_joined_without_a_tip()
        => Shows(Picture("""{ "kind": "collaborationScope", "participants": ["a", "b", "c"] }"""), "between Alpha, Beta and Gamma", 3, 0, isDashed: false);

    [Theory]
    [InlineData(""" "bindingEffect": "nonBinding", """, "(non-binding)", true)]
    [InlineData(""" "bindingEffect": "binding", """, "from Alpha to Beta.", false)]
    [InlineData(""" "claims": [{ "source": "s", "stance": "reportsAsRumour" }], """, "(only rumoured by s)", true)]
    [InlineData(""" "claims": [{ "source": "s" }, { "source": "r", "stance": "denies" }], """, "(denied by r)", true)]
    public void What_is_doubtful_as_a_whole_is_dashed(string members, string words, bool isDashed)
        => Shows(Picture("""{ "kind": "patentTransfer", "from": "a", "to": "b" }""", members), words, 1, 1, isDashed);

    [Fact]
    public void A_kind_that_is_not_known_is_named_and_not_drawn()
        => Shows(Picture("""{ "kind": "acme:strange", "from": "a", "to": "b" }"""), "of the kind “acme:strange”", 0, 0, isDashed: false);

    [Theory]
    [InlineData("2017-07-05", "2017-07-05", "2017-04 2017-05 2017-06 2017-07 2017-08 2017-09 2017-10 2017-11")]
    [InlineData("2017-01-01", "2019-01-01", "2017-01 2017-07 2018-01 2018-07 2019-01")]
    [InlineData("2010-06-30", "2030-06-30", "2010 2015 2020 2025 2030")]
    [InlineData("0001-01-01", "9999-12-31", "2000 4000 6000 8000")]
    public void The_axis_is_marked_at_whole_months_and_years(string first, string last, string labels)
    {
        var scale = new TimelineScale([Day(first), Day(last)], 0, 100);

        string.Join(' ', scale.Ticks().Select(tick => tick.Label)).Should().Be(labels);
        scale.Ticks().Should().OnlyContain(tick => tick.At >= 0 && tick.At <= 100);
        scale.At(Day(first)).Should().BeInRange(0, scale.At(Day(last)));
        scale.At(Day(last)).Should().BeInRange(0, 100);
    }

    [Theory]
    [InlineData("one two three", 7, 3, "one two|three")]
    [InlineData("one two three four", 7, 2, "one two|three f…")]
    [InlineData("unbreakable", 4, 9, "unbr|eaka|ble")]
    [InlineData("小米科技", 4, 9, "小米|科技")]
    [InlineData("", 4, 9, "")]
    public void Text_is_broken_into_lines(string text, int columns, int most, string lines) => string.Join('|', PictureText.Wrap(text, columns, most)).Should().Be(lines);

    [Theory]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ku-Latn", "ltr")]
    [InlineData("ur-Latn-PK", "ltr")]
    public void A_language_has_its_direction(string language, string direction) => WritingDirection.Of(LanguageTag.Parse(language)).Should().Be(direction);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static XElement Picture(string body, string members = "")
        => PageTests.Parse(TermSheet.ToSvg(LicensingJson.Read($$"""
            {
              "schemaVersion": 1,
              "parties": [
                { "id": "a", "kind": "company", "name": { "en": "Alpha" } },
                { "id": "b", "kind": "company", "name": { "en": "Beta" } },
                { "id": "c", "kind": "company", "name": { "en": "Gamma" } }
              ],
              "sources": [{ "id": "s", "kind": "newsReport", "language": "en" }, { "id": "r", "kind": "newsReport", "language": "en" }],
              "agreements": [{ "id": "d", "title": { "en": "D" }, "kind": "patentLicense", "completeness": "press", "provisions": [{ "id": "p", {{members}} "body": {{body}} }] }]
            }
            """).GetValueOrThrow())).Root!;

    private static void Shows(XElement picture, string words, int dots, int tips, bool isDashed)
    {
        picture.Element(_svg + "desc")!.Value.Should().Contain(words);
        var arrows = picture.Descendants(_svg + "g").Where(group => ((string?)group.Attribute("class"))?.StartsWith("flow", StringComparison.Ordinal) == true).ToList();
        arrows.Descendants(_svg + "circle").Should().HaveCount(dots);
        arrows.Descendants(_svg + "path").Count(path => (string?)path.Attribute("class") == "tip").Should().Be(tips);
        arrows.Descendants(_svg + "path").Any(path => (string?)path.Attribute("class") == "dashed").Should().Be(isDashed);
    }
}
