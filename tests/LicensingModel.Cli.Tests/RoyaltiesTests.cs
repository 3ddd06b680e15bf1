using System.Text.Json;

namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing royalties</c>, over every worked example of docs/rates.</summary>
public sealed class RoyaltiesTests : IDisposable
{
    private readonly Tool _tool = new();

    public static TheoryData<string, int> Examples
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in Directory.GetFiles(Tool.PathTo("docs", "rates"), "*.examples.json").Order(StringComparer.Ordinal))
            {
                var table = Path.GetFileName(file).Replace(".examples.json", string.Empty, StringComparison.Ordinal);
                foreach (var example in Read(table))
                    data.Add(table, example.GetProperty("n").GetInt32());
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_worked_example_comes_to_what_is_published(string table, int number)
    {
        var example = Read(table).Single(example => example.GetProperty("n").GetInt32() == number);
        var sales = _tool.Write("sales.csv", string.Join('\n', example.GetProperty("sales").EnumerateArray().Select(line => line.GetString())));
        string[] references = example.TryGetProperty("references", out var figures) ? ["--references", _tool.Write("references.csv", string.Join('\n', figures.EnumerateArray().Select(static line => line.GetString())))] : [];
        var run = _tool.Run(["royalties", Tool.PathTo("docs", "rates", table + ".json"), "--agreement", example.GetProperty("agreement").GetString()!, "--sales", sales, "--format", "json", .. references]);
        var due = example.GetProperty("due").GetString()!;
        string.Join(' ', run.Json.GetProperty("totals").EnumerateArray().Select(Due)).Should().Be(due);
        (run.Code, Errors(run.Error)).Should().Be((due.Contains('?', StringComparison.Ordinal) ? 1 : 0, string.Empty));
    }

    [Fact]
    public void There_are_as_many_examples_as_were_published() => Examples.Should().HaveCount(48 + 45);

    [Fact]
    public void A_year_is_the_fold_of_its_quarters_through_the_ledger()
    {
        var schemes = Tool.PathTo("docs", "rates", "schemes.json");
        var first = _tool.Run("royalties", schemes, "--agreement", "capped", "--sales", _tool.Write("q1.csv", "period,units\n2001-Q1,7000000\n2001-Q2,7000000\n2001-Q3,7000000\n2001-Q4,7000000\n2002-Q1,7000000\n"), "--format", "json");
        var second = _tool.Run("royalties", schemes, "--agreement", "capped", "--sales", _tool.Write("q2.csv", "period,units\n2002-Q2,7000000\n"), "--prior", _tool.Write("first.json", first.Output), "--format", "json");
        first.Json.GetProperty("totals")[0].GetProperty("amount").GetString().Should().Be("200000000");
        second.Json.GetProperty("totals")[0].GetProperty("amount").GetString().Should().Be("0");
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_told_and_no_good_news()
    {
        var run = _tool.Run("royalties", Tool.PathTo("docs", "rates", "schemes.json"), "--agreement", "capped", "--sales", _tool.Write("q1.csv", "period,units\n2001-Q1,7\n2001-Q2,many\n"));
        run.Code.Should().Be(1);
        run.Error.Should().Contain("3:9 error LM6006");
        run.Output.Should().Contain("not in it: 1 of 2 rows (LM6006)").And.Contain("7 units × USD 6 a unit = 42");
    }

    [Fact]
    public void The_text_of_a_statement_has_every_step()
        => _tool.Run("royalties", Tool.PathTo("docs", "rates", "schemes.json"), "--agreement", "two-shares", "--sales", _tool.Write("q1.csv", "period,net,sublicensing\n2018-04-05,1200,450\n")).Output.Should().Contain("due 2018-04-12").And.Contain("1200 × 4.5% = 54").And.Contain("USD 77.4");

    [Fact]
    public void What_is_presumed_is_asked_for_and_listed()
    {
        string[] arguments = ["royalties", Tool.PathTo("docs", "rates", "schemes.json"), "--agreement", "capped", "--sales", _tool.Write("q.csv", "period,units\n2027-Q2,7\n")];
        var run = _tool.Run([.. arguments, "--format", "json"]);
        (run.Code, run.Json.GetProperty("totals")[0].GetProperty("unknown")[0].GetProperty("term").GetString()).Should().Be((1, "status"));
        var presumed = _tool.Run([.. arguments, "--presume-through", "2027-06-30"]);
        (presumed.Code, Errors(presumed.Error)).Should().Be((0, string.Empty));
        presumed.Output.Should().Contain("USD 42").And.Contain("presumed of capped: It binds; whether it does was not read.").And.Contain("presumed of capped-royalty: Nothing was sold before 2027-Q2 that is neither in the report nor in the ledger.");
        _tool.Run([.. arguments, "--presume-through", "2027-06-30", "--format", "json"]).Json.GetProperty("presumptions").EnumerateArray().Select(used => used.GetProperty("presumption").GetString()).Should().Contain(["nothingUnrecordedHappened", "unreadText"]);
    }

    [Fact]
    public void A_time_that_is_longer_than_that_of_a_payment_is_due_nobody_knows_when()
    {
        var document = _tool.Write("due.json", File.ReadAllText(Tool.PathTo("docs", "rates", "schemes.json")).Replace("\"every\": \"quarter\"", "\"every\": \"quarter\", \"dueWithin\": \"P45D\"", StringComparison.Ordinal));
        string[] arguments = ["royalties", document, "--agreement", "capped", "--sales"];
        var run = _tool.Run([.. arguments, _tool.Write("y.csv", "period,units\n2001,7\n")]);
        (run.Code, run.Output.Contains("? due: It is paid for each quarter, and 2001 is not one", StringComparison.Ordinal)).Should().Be((1, true));
        _tool.Run([.. arguments, _tool.Write("q.csv", "period,units\n2001-Q1,7\n")]).Output.Should().Contain("due 2001-05-15");
        _tool.Run([.. arguments, _tool.Write("y.csv", "period,units\n2001,7\n"), "--format", "json"]).Json.GetProperty("periods")[0].GetProperty("dueUnknown")[0].GetProperty("term").GetString().Should().Be("period");
    }

    [Theory]
    [InlineData("--agreement", "nobody")]
    [InlineData("--sales", "nowhere.csv")]
    [InlineData("--period", "soon")]
    [InlineData("--presume-through", "soon")]
    [InlineData("--payment", "none")]
    public void What_is_asked_wrongly_is_wrong(string option, string value)
    {
        List<string> arguments = ["royalties", Tool.PathTo("docs", "rates", "schemes.json")];
        foreach (var (name, given) in new[] { ("--agreement", "capped"), ("--sales", _tool.Write("s.csv", "period,units\n2001-Q1,7\n")) })
            arguments.AddRange(name == option ? [] : [name, given]);
        _tool.Run([.. arguments, option, value]).Code.Should().Be(2);
    }

    [Fact]
    public void A_curve_has_its_kinks_where_they_are()
    {
        var run = _tool.Run("royalties", Tool.PathTo("docs", "rates", "mpegla-avc.json"), "--agreement", "avc", "--curve", "units", "--sales", Case, "--to", "50000000", "--format", "json");
        run.Json.GetProperty("stretches").EnumerateArray().Select(static stretch => stretch.GetProperty("from").GetString()).Should().StartWith(["0", "100000", "5000000"]);
        (run.Code, Errors(run.Error)).Should().Be((0, string.Empty));
    }

    [Fact]
    public void A_curve_is_a_picture_or_text()
    {
        string[] arguments = ["royalties", Tool.PathTo("docs", "rates", "mpegla-avc.json"), "--agreement", "avc", "--curve", "units", "--sales", Case];
        _tool.Run([.. arguments, "--format", "svg"]).Output.Should().StartWith("<svg").And.Contain("class=\"curve\"");
        _tool.Run(arguments).Output.Should().Contain("from 100,000, where USD 0 is owed: USD 0.2 for each further unit (rate");
    }

    [Theory]
    [InlineData("--curve", "units", "--from", "5", "--to", "4")]
    [InlineData("--curve", "speed")]
    [InlineData("--curve", "units", "--to", "many")]
    [InlineData("--from", "5")]
    [InlineData("--format", "svg")]
    public void A_curve_that_is_asked_wrongly_is_wrong(params string[] options)
        => _tool.Run(["royalties", Tool.PathTo("docs", "rates", "schemes.json"), "--agreement", "capped", "--sales", _tool.Write("s.csv", "period,units\n2001-Q1,7\n"), .. options]).Code.Should().Be(2);

    [Fact]
    public void A_curve_needs_a_time_and_takes_that_of_the_period()
    {
        var schemes = Tool.PathTo("docs", "rates", "schemes.json");
        _tool.Run("royalties", schemes, "--agreement", "capped", "--curve", "units").Code.Should().Be(2);
        _tool.Run("royalties", schemes, "--agreement", "capped", "--curve", "units", "--period", "2001-01-01/2001-03-31").Output.Should().Contain("from 0, where").And.Contain("nothing more (limit");
    }

    [Fact]
    public void A_statement_needs_its_sales() => _tool.Run("royalties", Tool.PathTo("docs", "rates", "schemes.json"), "--agreement", "capped").Error.Should().Contain("--sales");

    public void Dispose() => _tool.Dispose();

    /// <summary>A total as the examples write it: a sum, or the most that it is where it is not known.</summary>
    private static string Due(JsonElement total)
    {
        var currency = total.GetProperty("currency").GetString();
        return total.GetProperty("amount").GetString() is { } amount ? $"{currency} {amount}" : total.TryGetProperty("most", out var most) && most.GetString() is { } bound ? $"{currency} ?, at most {currency} {bound}" : $"{currency} ?";
    }

    private string Case => _tool.Write("case.csv", "period,category\n2006,encoder\n");

    private static IEnumerable<JsonElement> Read(string table)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Tool.PathTo("docs", "rates", table + ".examples.json")));
        return [.. document.RootElement.EnumerateArray().Select(static example => example.Clone())];
    }

    /// <summary>What is told beside a statement, but for the warning that the published scheme of whole tiers deserves.</summary>
    private static string Errors(string told) => string.Concat(told.Split('\n').Where(static line => !line.Contains("warning LM3305: More sales lower the total: 500 → 25, 501 → 15.03.", StringComparison.Ordinal)));
}
