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
    public void A_number_of_questions_is_at_least_one()
    {
        var run = _tool.Run("diff", Old, Old, "--most-questions", "0");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("--most-questions");
    }

    public void Dispose() => _tool.Dispose();
}
