using System.Text.Json;

namespace LicensingModel.Cli.Tests;

/// <summary><c>licensing whatif</c>.</summary>
public sealed class WhatIfTests : IDisposable
{
    private const string End = """{ "id": "end", "name": { "en": "It is terminated" }, "kind": "termination", "agreements": ["license"], "on": "2016-03-01" }""";
    private const string Suit = """{ "id": "suit", "name": { "en": "A suit" }, "kind": "suit", "by": ["gamma"], "on": "2016-03-01" }""";

    private readonly Tool _tool = new();

    private string Licence => _tool.Write("license.json", Samples.License);

    [Fact]
    public void An_event_that_ends_the_licence_changes_answers_made_of_the_document()
    {
        var run = _tool.Run("whatif", Licence, "--event", _tool.Write("event.json", End));

        (run.Code, run.Error).Should().Be((1, string.Empty));
        run.Output.Should().StartWith("What if\n=======\n  • It is terminated (termination): 2016-03-01\n").And.Contain("Asked was, for 2016-03-02").And.Contain("  before: licensed\n  after: not licensed\n");
    }

    [Fact]
    public void Nothing_that_differs_is_good_news()
    {
        var run = _tool.Run("whatif", Licence, "--event", _tool.Write("event.json", Suit));

        (run.Code, run.Error).Should().Be((0, string.Empty));
        run.Output.Should().Contain("0 with another answer, 0 with the same answer on other grounds").And.Contain("Unchanged").And.NotContain("Another answer");
    }

    [Fact]
    public void The_json_has_before_and_after_and_the_questions_that_differ()
    {
        var run = _tool.RunWith(End, "whatif", Licence, "--event", "-", "--actor", "beta", "--act", "sell", "--on", "2016-06-15", "--format", "json");

        run.Code.Should().Be(1);
        run.Json.GetProperty("standing").ValueKind.Should().Be(JsonValueKind.Null);
        var question = run.Json.GetProperty("questions").EnumerateArray().Single();
        (question.GetProperty("before").GetProperty("outcome").GetString(), question.GetProperty("after").GetProperty("outcome").GetString()).Should().Be(("licensed", "not-licensed"));
    }

    [Fact]
    public void A_file_of_questions_is_asked_and_may_name_the_document()
    {
        _ = Licence;
        var questions = _tool.Write("questions.json", """
            { "documents": ["license.json"], "questions": [
              { "id": "later", "ask": { "kind": "may", "actor": "beta", "on": "2016-06-15", "patent": "p1" } },
              { "id": "until", "ask": { "kind": "value", "agreement": "license", "term": "term/until" } },
              { "id": "before", "ask": { "kind": "may", "actor": "beta", "on": "2015-06-15", "patent": "p1" } } ] }
            """);

        var run = _tool.Run("whatif", "--event", _tool.Write("event.json", End), "--questions", questions, "--format", "json");

        (run.Code, run.Error).Should().Be((1, string.Empty));
        run.Json.GetProperty("asked").GetInt32().Should().Be(3);
        run.Json.GetProperty("questions").EnumerateArray().Select(question => question.GetProperty("id").GetString()).Should().StartWith("later");
        run.Json.GetProperty("unchangedQuestions").EnumerateArray().Select(question => question.GetProperty("id").GetString()).Should().Contain("until");
    }

    [Fact]
    public void Another_day_may_be_asked_about_and_presumptions_carried()
    {
        var run = _tool.Run("whatif", Licence, "--event", _tool.Write("event.json", End), "--on", "2016-08-01", "--presume-through", "2022-01-01", "--format", "json");

        run.Json.GetProperty("standing").GetProperty("on").GetString().Should().Be("2016-08-01");
        run.Json.GetProperty("questions")[0].GetProperty("ask").GetProperty("presumeThrough").GetString().Should().Be("2022-01-01");
    }

    [Theory]
    [InlineData("{}", "event.json: supposes nothing.")]
    [InlineData("[]", "event.json: supposes nothing.")]
    [InlineData("{", "event.json:1:2: error LM1001")]
    [InlineData("""{ "id": "end", "name": { "en": "end" }, "kind": "termination" }""", "error LM1011: The member `on` is missing.")]
    [InlineData("""[{ "id": "end", "name": { "en": "end" }, "kind": "endding", "on": "2016-03-01" }]""", "(/0/kind)")]
    [InlineData("""{ "event": "closing", "on": "2016-03-01" }""", "error LM5003")]
    [InlineData("""{ "parties": [{ "id": "delta", "kind": "company", "name": { "en": "Delta" } }] }""", null)]
    public void An_event_that_is_not_understood_is_refused(string json, string? expected)
    {
        var run = _tool.Run("whatif", Licence, "--event", _tool.Write("event.json", json));

        if (expected is null)
        {
            // It has no day: what is recorded through is asked about.
            run.Output.Should().Contain("Asked was, for 2020-12-31");
            return;
        }

        (run.Code, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().Contain(expected);
    }

    [Theory]
    [InlineData("'--event' is required", "whatif", "LICENSE")]
    [InlineData("no document is named", "whatif", "--event", "EVENT")]
    [InlineData("one way of asking at a time", "whatif", "LICENSE", "--event", "EVENT", "--questions", "Q", "--on", "2016-01-01")]
    [InlineData("did you mean `beta`?", "whatif", "LICENSE", "--event", "EVENT", "--actor", "betta")]
    [InlineData("nothing-there.json: there is no such file", "whatif", "LICENSE", "--event", "nothing-there.json")]
    public void Wrong_usage_is_refused(string expected, params string[] arguments)
    {
        var paths = new Dictionary<string, string> { ["LICENSE"] = Licence, ["EVENT"] = _tool.Write("event.json", End), ["Q"] = _tool.Write("q.json", """{ "kind": "may" }""") };

        var run = _tool.Run([.. arguments.Select(argument => paths.GetValueOrDefault(argument, argument))]);

        (run.Code, run.Output).Should().Be((2, string.Empty));
        run.Error.Should().ContainEquivalentOf(expected);
    }

    public void Dispose() => _tool.Dispose();
}
