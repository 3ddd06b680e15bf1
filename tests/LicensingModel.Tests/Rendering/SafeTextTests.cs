using System.Text;
using LicensingModel.Rendering.Words;

namespace LicensingModel.Tests.Rendering;

public class SafeTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("two\nlines\r\nand\tmore", "two lines and more")]
    [InlineData("  around  ", "around")]
    [InlineData("a\u2028b\u2029c\u0085d", "a b c d")]
    [InlineData("red\e[31m", "red[31m")]
    [InlineData("bell\a\b\0\u007f\u009b", "bell")]
    [InlineData("turned \u202Eright\u2066\u2069\u200F", "turned right")]
    [InlineData("soft\u00ADhyphen\uFEFF", "softhyphen")]
    [InlineData("tag\U000E0041", "tag")]
    [InlineData("l’accord\u00A0: «\u202Foui\u202F»", "l’accord\u00A0: «\u202Foui\u202F»")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("thỏa thuận 协议", "thỏa thuận 协议")]
    [InlineData("\u0300", "\u0300")]
    [InlineData("\n\t ", "")]
    public void Text_stays_on_its_line_and_hides_nothing(string text, string line) => SafeText.Line(text).Should().Be(line);

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("协议", 4)]
    [InlineData("e\u0301", 1)]
    [InlineData("ệ", 1)]
    [InlineData("한글", 4)]
    [InlineData("", 0)]
    public void Width_counts_columns(string text, int width) => SafeText.Width(text).Should().Be(width);

    [Fact]
    public void Half_a_surrogate_pair_does_not_get_through() => SafeText.Line("a" + (char)0xD800 + "b").Should().Be("a\uFFFDb");

    [Fact]
    public void No_character_of_the_basic_plane_makes_a_second_line_or_an_escape_sequence()
    {
        var all = new StringBuilder();
        for (var code = 0; code < 0xD800; code++)
            all.Append((char)code);

        var line = SafeText.Line(all.ToString());

        line.Should().NotContainAny("\n", "\r", "\e", "\u2028", "\u202E", "\u0085", "\u009B");
        line.Any(char.IsControl).Should().BeFalse();
    }
}
