namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing asof</c>, and <c>--known-on</c> of other commands.</summary>
public sealed class AsOfTests : IDisposable
{
    private const string Amendments = """
        "amendments": [
          { "id": "first", "title": { "en": "First amendment" }, "signed": "2017-03-01", "effective": "2017-01-01", "changes": [{ "kind": "extend", "until": "2022-12-31", "clause": "§1" }] },
          { "id": "second", "title": { "en": "Second amendment" }, "signed": "2018-03-01", "changes": [{ "kind": "novate", "from": "beta", "to": "gamma" }] }
        ],
        "provisions": [
        """;

    private readonly Tool _tool = new();

    private string Licence => _tool.Write("license.json", Samples.License.Replace("\"provisions\": [", Amendments, StringComparison.Ordinal));

    [Fact]
    public void The_text_of_a_day_tells_which_amendments_are_in_it_and_what_comes_of_which()
    {
        var run = _tool.Run("asof", Licence, "--on", "2017-06-15");
        (run.Code, run.Error).Should().Be((0, string.Empty));
        OneLine(run).Should().Contain("As of 2017-06-15")
            .And.Contain("✓ First amendment (Alpha–Beta licence): in the text. It is effective from 2017-01-01.")
            .And.Contain("✗ Second amendment (Alpha–Beta licence): not in the text yet. It is effective only from 2018-03-01.")
            .And.Contain("2022-12-31").And.NotContain("2019-12-31");
    }

    [Fact]
    public void It_is_written_as_json()
    {
        var json = _tool.Run("asof", Licence, "--on", "2018-03-01", "--format", "json").Json;
        (json.GetProperty("on").GetString(), json.GetProperty("knownOn").GetString(), json.GetProperty("isCertain").GetBoolean()).Should().Be(("2018-03-01", null, true));
        json.GetProperty("amendments").EnumerateArray().Select(one => $"{one.GetProperty("amendment")} {one.GetProperty("state")}").Should().Equal("first applied", "second applied");
        json.GetProperty("origins").EnumerateArray().Select(one => $"{one.GetProperty("amendment")} {one.GetProperty("member")}").Should().Equal("second parties", "first term/until", "second body/grantees");
        json.GetProperty("conflicts").GetArrayLength().Should().Be(0);
        json.GetProperty("document").GetProperty("agreements")[0].GetProperty("provisions")[0].GetProperty("body").GetProperty("grantees").GetProperty("parties")[0].GetString().Should().Be("gamma");
    }

    [Fact]
    public void As_known_on_a_day_later_amendments_do_not_exist()
    {
        var json = _tool.Run("asof", Licence, "--on", "2017-02-01", "--known-on", "2017-02-01", "--format", "json").Json;
        json.GetProperty("knownOn").GetString().Should().Be("2017-02-01");
        json.GetProperty("amendments").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void A_text_that_is_not_certain_is_no_good_news()
    {
        var undated = _tool.Write("undated.json", Samples.License.Replace("\"provisions\": [", Amendments.Replace("\"2018-03-01\"", "{ \"state\": \"notCaptured\" }", StringComparison.Ordinal), StringComparison.Ordinal));
        var run = _tool.Run("asof", undated, "--on", "2019-01-01");
        run.Code.Should().Be(1);
        OneLine(run).Should().Contain("? Second amendment (Alpha–Beta licence): nobody can say whether it is in the text. From when it is effective is not known.");

        var impossible = _tool.Write("impossible.json", Samples.License.Replace("\"provisions\": [", Amendments.Replace("\"from\": \"beta\"", "\"from\": \"gamma\"", StringComparison.Ordinal).Replace("\"to\": \"gamma\"", "\"to\": \"alpha\"", StringComparison.Ordinal), StringComparison.Ordinal));
        var refused = _tool.Run("asof", impossible, "--on", "2019-01-01");
        refused.Code.Should().Be(1);
        OneLine(refused).Should().Contain("✗ second puts somebody in the place of gamma, which is no party of license. What the text then says is not known.");
        refused.Error.Should().Contain("LM3212");
    }

    [Theory]
    [InlineData("yesterday", "license", "`yesterday` is not a day")]
    [InlineData("2017-06-15", "licence", "no agreement has the id `licence`")]
    public void What_is_not_understood_is_refused(string on, string agreement, string expected)
    {
        var run = _tool.Run("asof", Licence, "--on", on, "--agreement", agreement);
        (run.Code, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain(expected);
    }

    [Fact]
    public void The_day_must_be_given_and_the_agreement_known_on_the_day()
    {
        _tool.Run("asof", Licence).Code.Should().Be(2);
        var run = _tool.Run("asof", Licence, "--on", "2017-06-15", "--agreement", "license", "--known-on", "2014-01-01");
        (run.Code, run.Error).Should().Be((2, "licensing: --agreement: `license` was not known on 2014-01-01.\n"));
    }

    [Fact]
    public void Questions_can_be_asked_as_known_on_a_day()
    {
        string[] question = ["ask", Licence, "--actor", "gamma", "--act", "sell", "--product", "phones", "--country", "DE", "--patent", "p1", "--on", "2018-06-15", "--presume-through", "2020-12-31"];
        _tool.Run(question).Code.Should().Be(0);
        _tool.Run([.. question, "--known-on", "2018-02-01"]).Code.Should().Be(1);
        _tool.Run("matrix", Licence, "--actor", "gamma", "--act", "sell", "--on", "2018-06-15", "--presume-through", "2020-12-31").Code.Should().Be(0);
        _tool.Run("matrix", Licence, "--actor", "gamma", "--act", "sell", "--on", "2018-06-15", "--presume-through", "2020-12-31", "--known-on", "2018-02-01").Code.Should().Be(1);
        var run = _tool.Run([.. question, "--known-on", "soon"]);
        run.Code.Should().Be(2);
        run.Error.Should().Contain("--known-on");
    }

    [Fact]
    public void What_a_source_brings_is_told()
    {
        var run = _tool.Run("sources", Tool.Deal, "--added", "pocketnow");
        (run.Code, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("What Pocketnow brings").And.Contain("It contradicts others");
        var json = _tool.Run("sources", Tool.Deal, "--added", "pocketnow", "--format", "json").Json;
        json.GetProperty("added").GetString().Should().Be("pocketnow");
        json.GetProperty("entries").EnumerateArray().Count(entry => entry.GetProperty("effect").GetString() == "contradicts").Should().Be(json.GetProperty("contradicts").GetInt32()).And.BePositive();
        _tool.Run("sources", Tool.Deal, "--added", "nobody").Code.Should().Be(2);
    }

    private static string OneLine(Run run) => string.Join(' ', run.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => _tool.Dispose();
}
