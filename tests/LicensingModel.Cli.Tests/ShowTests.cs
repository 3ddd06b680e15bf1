namespace LicensingModel.Cli.Tests;

public sealed class ShowTests : IDisposable
{
    private readonly Tool _tool = new();
    private readonly string _file;

    public ShowTests() => _file = _tool.Write("license.json", Samples.License);

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_term_sheet_is_text_unless_asked_otherwise()
    {
        var run = _tool.Run("show", _file);

        run.Code.Should().Be(0);
        run.Output.Should().StartWith("In short\n========\n").And.Contain("\nAlpha–Beta licence\n==================\n").And.Contain("§2.1 (grant): licence from Alpha to Beta");
    }

    [Fact]
    public void Markdown_and_languages()
        => _tool.Run("show", _file, "--format", "markdown", "--lang", "fr").Output.Should().StartWith("# In short\n").And.Contain("# Alpha–Beta licence\n\n- **agreement:** ").And.Contain("licence from Alpha SA to Beta").And.Contain("téléphones");

    [Fact]
    public void HTML_is_one_page_with_the_answer_in_it()
    {
        var question = _tool.Write("q.json", """{ "kind": "may", "actor": "beta", "on": "2016-01-01" }""");
        var run = _tool.Run("show", _file, "--format", "html", "--lang", "fr", "--question", question);

        run.Error.Should().BeEmpty();
        run.Code.Should().Be(0);
        run.Output.Should().StartWith("<!DOCTYPE html>\n<html ").And.EndWith("</html>\n").And.Contain("Alpha SA").And.Contain("id=\"answer\"").And.Contain("id=\"proof\"").And.NotContain("<script");
    }

    [Fact]
    public void SVG_is_the_picture_alone()
    {
        var run = _tool.Run("show", _file, "--format", "svg", "--agreement", "license");

        run.Code.Should().Be(0);
        run.Output.Should().StartWith("<svg xmlns=").And.EndWith("</svg>\n").And.Contain("Alpha").And.Contain("Beta").And.Contain("licence");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("svg")]
    public void A_format_without_room_for_an_answer_refuses_a_question(string format)
    {
        var run = _tool.Run("show", _file, "--format", format, "--question", "q.json");

        run.Code.Should().Be(2);
        run.ErrorLines.Should().Equal($"licensing: --question: the answer goes with a term sheet, not with --format {format}; for the answer as JSON use `licensing ask`.");
    }

    [Theory]
    [InlineData("collaboration", "Nokia and Xiaomi: business collaboration\n", "works")]
    [InlineData("reciprocity", "Nokia and Xiaomi: patent agreement\n", "pairs")]
    public void An_aspect_is_shown_alone_in_every_format(string aspect, string title, string member)
    {
        _tool.Run("show", Tool.Deal, "--aspect", aspect).Output.Should().StartWith(title);
        _tool.Run("show", Tool.Deal, "--aspect", aspect, "--format", "markdown").Output.Should().StartWith("# " + title);
        _tool.Run("show", Tool.Deal, "--aspect", aspect, "--format", "html").Output.Should().StartWith("<!DOCTYPE html>\n<html ");
        var json = _tool.Run("show", Tool.Deal, "--aspect", aspect, "--format", "json").Json;
        json.GetProperty("aspect").GetString().Should().Be(aspect);
        json.GetProperty("agreements")[0].GetProperty(member).GetArrayLength().Should().BePositive();
    }

    [Theory]
    [InlineData("--format", "svg")]
    [InlineData("--question", "q.json")]
    public void An_aspect_goes_with_neither_a_picture_nor_a_question(string option, string value)
    {
        var run = _tool.Run("show", Tool.Deal, "--aspect", "reciprocity", option, value);
        run.Code.Should().Be(2);
        run.ErrorLines.Should().Equal($"licensing: --aspect: an aspect is shown alone, not with {(value == "svg" ? "--format svg" : "--question")}.");
    }

    [Fact]
    public void JSON_is_the_document_or_the_agreement()
    {
        _tool.Run("show", _file, "--format", "json").Json.GetProperty("agreements")[0].GetProperty("id").GetString().Should().Be("license");
        _tool.Run("show", _file, "--format", "json", "--agreement", "license").Json.GetProperty("id").GetString().Should().Be("license");
    }

    [Fact]
    public void Only_the_agreement_that_is_named_is_shown()
    {
        var run = _tool.Run("show", Tool.Deal, "--agreement", "nokia-xiaomi-collaboration");

        run.Output.Should().Contain("\nNokia and Xiaomi: business collaboration\n===").And.NotContain("Grants of patents").And.NotContain("Nokia and Xiaomi: patent agreement\n===");
    }

    [Fact]
    public void An_agreement_that_is_not_there_is_refused()
    {
        var run = _tool.Run("show", _file, "--agreement", "licence");

        run.Code.Should().Be(2);
        run.ErrorLines.Should().Equal("licensing: --agreement: no agreement has the id `licence` (did you mean `license`?).");
    }

    [Fact]
    public void Sources_are_set_side_by_side()
    {
        var text = _tool.Run("sources", Tool.Deal);
        var json = _tool.Run("sources", Tool.Deal, "--format", "json");

        text.Code.Should().Be(0);
        text.Output.Should().StartWith("Sources conflict (").And.Contain("(fr)").And.Contain("chosen among what sources say");
        json.Code.Should().Be(0);
        json.Json.GetProperty("entries").EnumerateArray().Should().Contain(entry => entry.GetProperty("agreeing").GetString() == "conflict" && entry.GetProperty("claims").GetArrayLength() > 1);
    }

    [Fact]
    public void Warnings_are_written_and_do_not_stand_in_the_way()
    {
        var run = _tool.Run("show", _tool.Write("odd.json", Samples.License.Replace("\"recordedThrough\"", "\"odd\": 1, \"recordedThrough\"", StringComparison.Ordinal)), "--format", "json");

        run.Code.Should().Be(0);
        run.ErrorLines.Should().ContainSingle().Which.Should().StartWith("odd.json:3:").And.Contain("warning LM2010: The member `odd` is not known here").And.EndWith("(/odd)");
        run.Json.GetProperty("odd").GetInt32().Should().Be(1);
    }
}
