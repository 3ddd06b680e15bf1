namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing diff</c>.</summary>
public sealed class DiffTests : IDisposable
{
    private readonly Tool _tool = new();

    private string Old => _tool.Write("old.json", Samples.License);

    [Fact]
    public void A_file_and_itself_do_not_differ()
    {
        var run = _tool.Run("diff", Old, Old);
        (run.Code, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("Coverage is equal; that is shown");
    }

    [Theory]
    [InlineData("text", "What changed")]
    [InlineData("json", "\"differs\": true")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("svg", "<svg")]
    public void A_difference_is_no_good_news_in_whatever_form(string format, string expected)
    {
        var run = _tool.Run("diff", Old, _tool.Write("new.json", Samples.License.Replace("fullText", "extracts", StringComparison.Ordinal)), "--most-questions", "20", "--format", format);
        run.Code.Should().Be(1);
        run.Output.Should().Contain(expected);
    }

    [Fact]
    public void Two_agreements_of_one_file_are_compared()
    {
        var file = Tool.PathTo("docs", "deals", "motorola-zebra-2014.json");
        _tool.Run("diff", file, "--agreements", "motorola-zebra-ip", "motorola-zebra-ip").Code.Should().Be(0);
        var hmd = Tool.PathTo("docs", "deals", "hmd-nokia-2016.json");
        var run = _tool.Run("diff", hmd, "--agreements", "microsoft-feature-phone-sale", "nokia-microsoft-handset-sale", "--most-questions", "10");
        (run.Code, run.Error).Should().Be((1, string.Empty));
        run.Output.Should().Contain("agreement nokia-microsoft-handset-sale, here microsoft-feature-phone-sale");
    }

    [Fact]
    public void There_is_one_thing_to_compare_with()
    {
        _tool.Run("diff", Old).Code.Should().Be(2);
        _tool.Run("diff", Old, Old, "--agreements", "a", "b").Code.Should().Be(2);
        _tool.Run("diff", Old, "--agreements", "a", "b!").Error.Should().Contain("`b!` is no id");
        var run = _tool.Run("diff", Old, "--agreements", "nowhere", "neither");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("No agreement has the id `nowhere`.");
    }

    [Fact]
    public void A_number_of_questions_is_at_least_one()
    {
        var run = _tool.Run("diff", Old, Old, "--most-questions", "0");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("--most-questions");
    }

    public void Dispose() => _tool.Dispose();
}
