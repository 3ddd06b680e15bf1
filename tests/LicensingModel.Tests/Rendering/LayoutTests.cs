using LicensingModel.Rendering.Layouts;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Tests.Rendering;

public class LayoutTests
{
    [Fact]
    public void Text_is_wrapped_with_a_hanging_indent()
    {
        var layout = new TextLayout(20);
        layout.Heading(1, "A title that is longer than a line");
        layout.Paragraph("one two three four five six");
        layout.Item(0, "label", "some text that goes on");
        layout.Item(1, null, "deeper and deeper still");
        layout.Marked(0, '✓', "passed because of it");

        layout.ToString().Should().Be("""
            A title that is
            longer than a line
            ====================
            one two three four
              five six
              label: some text
                that goes on
                deeper and
                  deeper still
              ✓ passed because
                of it

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("协议协议协议协议协议协议", "协议协议协\n  议协议协\n  议协议\n")]
    [InlineData("averyverylongwordthatfitsnowhere", "averyverylongwordthatfitsnowhere\n")]
    [InlineData("a averyverylongword b", "a\n  averyverylongword\n  b\n")]
    [InlineData("", "\n")]
    public void Lines_break_where_a_script_allows(string text, string expected)
    {
        var layout = new TextLayout(10);
        layout.Paragraph(text);
        layout.ToString().Should().Be(expected);
    }

    [Fact]
    public void No_line_is_wider_than_asked_for_unless_one_word_is()
    {
        var layout = new TextLayout(40);
        for (var depth = 0; depth < 4; depth++)
            layout.Item(depth, "nhãn", string.Join(' ', Enumerable.Repeat("thỏa thuận 协议 cấp phép", 20)));

        layout.ToString().Split('\n').Select(SafeText.Width).Max().Should().BeLessThanOrEqualTo(40);
    }

    [Fact]
    public void Gaps_do_not_add_up()
    {
        Layout[] layouts = [new TextLayout(), new MarkdownLayout()];
        foreach (var layout in layouts)
        {
            layout.Gap();
            layout.Paragraph("a");
            layout.Gap();
            layout.Gap();
            layout.Paragraph("b");
            layout.ToString().Should().Be("a\n\nb\n");
        }
    }

    [Fact]
    public void Markdown_has_headings_and_nested_lists()
    {
        var layout = new MarkdownLayout();
        layout.Heading(1, "Title");
        layout.Item(0, "one", "text");
        layout.Item(1, null, "under it");
        layout.Heading(2, "Next");
        layout.Paragraph("Text.");
        layout.Item(0, null, "item");
        layout.Paragraph("After.");

        layout.ToString().Should().Be("# Title\n\n- **one:** text\n  - under it\n\n## Next\n\nText.\n\n- item\n\nAfter.\n");
    }

    [Theory]
    [InlineData("plain text, with (some) marks. 2017-07-05!", "plain text, with (some) marks. 2017-07-05!")]
    [InlineData("*bold* _it_ `code`", "\\*bold\\* \\_it\\_ \\`code\\`")]
    [InlineData("[a](http://x) ![b](y)", "\\[a\\](http://x) !\\[b\\](y)")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("&lt; ~~gone~~ a|b $x$", "\\&lt; \\~\\~gone\\~\\~ a\\|b \\$x\\$")]
    [InlineData("# heading", "\\# heading")]
    [InlineData("- item", "\\- item")]
    [InlineData("+ item", "\\+ item")]
    [InlineData("=====", "\\=====")]
    [InlineData("> quoted", "\\> quoted")]
    [InlineData("1. item", "1\\. item")]
    [InlineData("12) item", "12\\) item")]
    [InlineData("1 item", "1 item")]
    [InlineData("a\n# b", "a # b")]
    [InlineData("back\\slash", "back\\\\slash")]
    public void Markdown_in_text_is_escaped(string text, string escaped) => MarkdownLayout.Escape(text).Should().Be(escaped);
}
