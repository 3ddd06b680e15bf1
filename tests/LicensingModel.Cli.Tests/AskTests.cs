using System.Text.Json;

namespace LicensingModel.Cli.Tests;

public sealed class AskTests : IDisposable
{
    private readonly Tool _tool = new();
    private readonly string _file;

    public AskTests() => _file = _tool.Write("license.json", Samples.License);

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("beta", "sell", "phones", "DE", "2017-08-15", "licensed", 0)]
    [InlineData("beta", "import", "phones", "DE", "2017-08-15", "not-licensed", 1)]
    [InlineData("gamma", "sell", "phones", "DE", "2017-08-15", "not-licensed", 1)]
    [InlineData("beta", "sell", "phones", "DE", "2020-06-01", "not-licensed", 1)]
    [InlineData("beta", "sell", "phones", "DE", "2021-06-01", "undetermined", 1)]
    [InlineData("beta", "sell", "phones", "FR", "2017-08-15", "no-license-needed", 0)]
    [InlineData("alpha", "sell", "phones", "DE", "2017-08-15", "no-license-needed", 0)]
    public void The_typedform_answers_with_outcome_and_exit_code(string actor, string act, string product, string country, string on, string outcome, int code)
    {
        string[] typed = ["ask", _file, "--actor", actor, "--act", act, "--product", product, "--country", country, "--on", on, "--patent", "EP1000001B1"];

        var run = _tool.Run([.. typed, "--format", "json"]);

        run.Code.Should().Be(code);
        run.Error.Should().BeEmpty();
        run.Json.GetProperty("outcome").GetString().Should().Be(outcome);
        _tool.Run(typed).Code.Should().Be(code);
    }

    [Fact]
    public void The_answer_in_JSON_has_what_scripts_rely_on()
    {
        var json = _tool.Run("ask", _file, "--actor", "beta", "--act", "sell", "--country", "DE", "--on", "2017-08-15", "--patent", "p1", "--format", "json").Json;

        json.GetProperty("basis")[0].GetRawText().Should().Contain("\"agreement\": \"license\"").And.Contain("\"provision\": \"grant\"").And.Contain("\"clause\": \"§2.1\"");
        json.GetProperty("missing").GetArrayLength().Should().Be(0);
        json.GetProperty("presumptions")[0].GetProperty("presumption").GetString().Should().Be("nothingUnrecordedHappened");
        json.GetProperty("nearMisses").ValueKind.Should().Be(JsonValueKind.Array);
        json.GetProperty("changesOn").GetProperty("day").GetString().Should().Be("2020-01-01");
        json.GetProperty("proof")[0].GetProperty("provisions")[0].GetProperty("tests").GetArrayLength().Should().BeGreaterThan(5);
    }

    [Fact]
    public void The_answer_in_text_is_a_sentence_and_its_proof()
    {
        var run = _tool.Run("ask", _file, "--actor", "beta", "--act", "sell", "--product", "phones", "--country", "DE", "--on", "2017-08-15", "--patent", "p1", "--lang", "fr", "--lang", "en");

        run.Output.Should().StartWith("Licensed: Beta may sell téléphones in Germany on 2017-08-15 under patent EP1000001B1.\n").And.Contain("✓ territory: ").And.NotContain("\e");
    }

    [Fact]
    public void A_question_is_read_from_a_file_or_the_standard_input()
    {
        const string question = """{"kind":"may","actor":"beta","act":"sell","product":"phones","country":"DE","on":"2017-08-15","patent":"p1"}""";

        var fromFile = _tool.Run("ask", _file, "--question", _tool.Write("q.json", question), "--format", "json");
        var fromInput = _tool.RunWith(question, "ask", _file, "--question", "-", "--format", "json");
        var fromOptions = _tool.Run("ask", _file, "--actor", "beta", "--act", "sell", "--product", "phones", "--country", "DE", "--on", "2017-08-15", "--patent", "p1", "--format", "json");

        fromFile.Code.Should().Be(0);
        fromInput.Output.Should().Be(fromFile.Output);
        fromOptions.Output.Should().Be(fromFile.Output, "the same question gives the same bytes");
    }

    [Theory]
    [InlineData("gamma", "yes", 0)]
    [InlineData("beta", "no", 1)]
    public void Whether_a_right_may_be_asserted_is_answered_by_yes_or_no(string against, string outcome, int code)
    {
        var run = _tool.RunWith($$"""{"kind":"assert","holder":"alpha","against":"{{against}}","act":"sell","product":"phones","country":"DE","on":"2017-08-15","remedy":"damages","patent":"p1"}""", "ask", _file, "--question", "-", "--format", "json");

        run.Code.Should().Be(code);
        run.Json.GetProperty("outcome").GetString().Should().Be(outcome);
    }

    [Fact]
    public void A_question_about_a_value_is_answered_with_its_state()
    {
        var known = _tool.RunWith("""{"kind":"value","agreement":"license","provision":"grant","term":"body/territory"}""", "ask", _file, "--question", "-", "--format", "json");
        var unknown = _tool.RunWith("""{"kind":"value","agreement":"license","term":"announced"}""", "ask", _file, "--question", "-", "--format", "json");

        known.Code.Should().Be(0);
        known.Json.GetProperty("value").GetString().Should().Be("worldwide");
        unknown.Code.Should().Be(1);
        unknown.Json.GetProperty("state").GetString().Should().Be("notCaptured");
        unknown.Json.GetProperty("missing")[0].GetProperty("why").GetString().Should().Be("notCaptured");
    }

    [Fact]
    public void Questions_for_a_state_and_for_a_grant_are_answered_with_their_exit_codes()
    {
        var state = _tool.RunWith("""{"kind":"status","agreement":"license","on":"2017-08-15"}""", "ask", _file, "--question", "-", "--format", "json");
        var ending = _tool.RunWith("""{"kind":"status","agreement":"license","on":"2017-08-15","endableBy":"beta"}""", "ask", _file, "--question", "-");
        var grant = _tool.RunWith("""{"kind":"grant","what":"assignAgreement","by":"beta","agreement":"license","on":"2017-08-15"}""", "ask", _file, "--question", "-", "--format", "json");

        state.Json.GetProperty("status").GetString().Should().Be("inForce");
        state.Code.Should().Be(0);
        ending.Output.Should().Contain("in force");
        ending.Code.Should().Be(1);
        grant.Json.GetProperty("outcome").GetString().Should().Be("undetermined");
        grant.Code.Should().Be(1);
    }

    [Fact]
    public void Within_and_presumption_are_options_of_the_typedform()
    {
        var later = _tool.Run("ask", _file, "--actor", "beta", "--on", "2021-06-01", "--country", "DE", "--patent", "p1", "--presume-through", "2021-12-31", "--within", "grant", "--format", "json");

        later.Json.GetProperty("outcome").GetString().Should().Be("not-licensed");
        later.Json.GetProperty("question").GetProperty("within").GetProperty("provisions")[0].GetString().Should().Be("grant");
        later.Json.GetProperty("question").GetProperty("presumeThrough").GetString().Should().Be("2021-12-31");
    }

    [Fact]
    public void What_the_options_name_must_be_in_the_document()
    {
        var run = _tool.Run("ask", _file, "--actor", "bta", "--act", "sel", "--country", "UK", "--on", "2017-02-30", "--patent", "EP 1 000 001 A1", "--within", "gran");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines.Should().Equal(
            "--act: error LM5004: `sel` is not a word that is known here (did you mean `sell`?); a question that is not understood is not answered.",
            "--actor: error LM5003: The question names the party `bta`, which the document does not declare (did you mean `beta`?).",
            "--country: error LM5005: `UK` is not an assigned ISO 3166-1 country code (did you mean `GB`?).",
            "--on: error LM1021: `2017-02-30` is not a day of the calendar, written year-month-day as in `2017-07-05`.",
            "--patent: error LM5003: The question names the patent `EP 1 000 001 A1`, which the document does not declare (did you mean `EP1000001B1`?).",
            "--within: error LM5003: The question names the agreement or provision `gran`, which the document does not declare (did you mean `grant`?).");
    }

    [Fact]
    public void A_question_that_is_not_understood_is_not_answered()
    {
        var run = _tool.Run("ask", _file, "--question", _tool.Write("q.json", "{\n  \"kind\": \"may\",\n  \"actr\": \"beta\"\n}"));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("q.json:3:3: error LM5001: The member `actr` is not known in a question (did you mean `actor`?)").And.Contain("(/actr)");
    }

    [Fact]
    public void A_warning_that_may_decide_the_answer_stands_beside_it()
    {
        var file = _tool.Write("odd.json", Samples.License.Replace("\"kind\": \"patentGrant\"", "\"kind\": \"patentGrant\", \"odd\": 1", StringComparison.Ordinal));

        var run = _tool.Run("ask", file, "--actor", "beta", "--act", "sell", "--product", "phones", "--country", "DE", "--on", "2017-08-15", "--patent", "p1", "--format", "json");

        run.Code.Should().Be(1);
        run.Json.GetProperty("outcome").GetString().Should().Be("undetermined");
        run.ErrorLines.Should().ContainSingle().Which.Should().Contain("warning LM2010").And.Contain("(/agreements/0/provisions/0/body/odd)");
    }

    [Fact]
    public void Of_many_warnings_the_first_are_written_and_the_others_counted()
    {
        var odd = string.Concat(Enumerable.Range(0, 23).Select(i => FormattableString.Invariant($"\"odd{i}\": 1, ")));
        var file = _tool.Write("odd.json", Samples.License.Replace("\"recordedThrough\"", odd + "\"recordedThrough\"", StringComparison.Ordinal));

        var run = _tool.Run("ask", file, "--actor", "beta", "--on", "2017-08-15");

        run.ErrorLines.Should().HaveCount(21);
        run.ErrorLines[19].Should().Contain("`odd19`");
        run.ErrorLines[20].Should().Be("licensing: 3 more warnings about the document; `licensing validate` lists them.");
    }

    [Fact]
    public void A_closed_word_is_answered_as_a_document_has_it()
    {
        const string question = """{"kind":"value","agreement":"license","term":"completeness"}""";

        _tool.RunWith(question, "ask", _file, "--question", "-", "--format", "json").Json.GetProperty("value").GetString().Should().Be("fullText");
        _tool.RunWith(question, "ask", _file, "--question", "-").Output.Should().Contain("full text");
        _tool.RunWith("""{"questions":[{"id":"q","ask":QUESTION,"expect":{"value":"fullText"}}]}""".Replace("QUESTION", question, StringComparison.Ordinal), "ask", _file, "--questions", "-").Code.Should().Be(0);
    }

    [Fact]
    public void A_name_without_end_does_not_make_a_line_without_end()
    {
        var name = new string('x', 100_000);
        var file = _tool.Write("long.json", Samples.License.Replace("\"recordedThrough\"", $"\"{name}\": 1, \"recordedThrough\"", StringComparison.Ordinal));

        var run = _tool.Run("validate", file);

        run.Code.Should().Be(0);
        run.Error.Should().Contain($"The member `{new string('x', 79)}…` is not known here").And.Contain($"(/{new string('x', 79)}…)");
        run.Error.Length.Should().BeLessThan(500);
        _tool.Run("validate", file, "--format", "json").Output.Should().Contain($"\"pointer\": \"/{name}\"");
    }

    [Fact]
    public void A_document_with_errors_is_not_asked()
    {
        var run = _tool.Run("ask", _tool.Write("bad.json", Samples.Deal), "--actor", "beta");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.ErrorLines[0].Should().Contain("error LM2001");
        run.ErrorLines[^1].Should().Be("licensing: the document has errors; nothing is said of it before they are mended.");
    }

    [Fact]
    public void A_file_of_questions_may_name_its_documents_from_its_own_folder()
    {
        const string questions = """{"documents":["license.json"],"questions":[{"id":"q","ask":{"kind":"may","actor":"beta","act":"sell","product":"phones","country":"DE","on":"2017-08-15","patent":"p1"},"expect":{"outcome":"licensed","clauses":["§2.1"]}}]}""";
        var file = _tool.Write("q.json", questions);

        var named = _tool.Run("ask", "--questions", file);

        (named.Code, named.Error).Should().Be((0, ""));
        named.Output.Should().Be(_tool.Run("ask", _file, "--questions", file).Output);
        _tool.Run("ask", "--questions", _tool.Write("gone.json", questions.Replace("license.json", "gone-too.json", StringComparison.Ordinal))).ErrorLines.Should().ContainSingle().Which.Should().EndWith("gone-too.json: there is no such file.");
        _tool.Run("ask", "--questions", _tool.Write("none.json", """{"questions":[]}""")).ErrorLines.Should().ContainSingle().Which.Should().EndWith("none.json: names no `documents`; give at least one FILE.");
        _tool.Run("ask", "--actor", "beta").ErrorLines.Should().ContainSingle().Which.Should().EndWith("no document is named: give at least one FILE.");
    }

    [Fact]
    public void Many_questions_with_expectations_are_a_test()
    {
        var run = _tool.Run("ask", Tool.Deal, "--questions", Tool.Questions);

        run.Code.Should().Be(0);
        run.Output.Should().Contain("pass q1: licensed").And.NotContain("FAIL").And.MatchRegex("\n[0-9]+ asked: [0-9]+ as expected, 0 not, 0 without an expectation\\.\n$");
    }

    [Fact]
    public void An_expectation_that_is_not_met_fails_the_run()
    {
        var questions = _tool.Write("qs.json", """
            {"questions":[
              {"id":"good","ask":{"kind":"may","actor":"gamma","country":"DE","on":"2017-08-15","patent":"p1"},"expect":{"outcome":"not-licensed"}},
              {"id":"bad","ask":{"kind":"may","actor":"beta","country":"DE","on":"2017-08-15","patent":"p1"},"expect":{"outcome":"covered","basis":["grant"]}}
            ]}
            """);

        var run = _tool.Run("ask", _file, "--questions", questions);
        var json = _tool.Run("ask", _file, "--questions", questions, "--format", "json");

        run.Code.Should().Be(1);
        run.Output.Should().Contain("pass good: not licensed").And.Contain("FAIL bad: licensed\n    ✗ outcome: expected covered, answered licensed\n").And.Contain("2 asked: 1 as expected, 1 not");
        json.Code.Should().Be(1);
        json.Json.GetProperty("notAsExpected").GetInt32().Should().Be(1);
        json.Json.GetProperty("questions")[1].GetProperty("mismatches")[0].GetProperty("actual").GetString().Should().Be("licensed");
    }

    [Theory]
    [InlineData("beta", 0)]
    [InlineData("gamma", 1)]
    public void A_question_without_an_expectation_counts_by_its_answer(string actor, int code)
        => _tool.RunWith(
            """{"questions":[{"ask":{"kind":"may","actor":"ACTOR","country":"DE","on":"2017-08-15","patent":"p1"}}]}""".Replace("ACTOR", actor, StringComparison.Ordinal),
            "ask", _file, "--questions", "-").Code.Should().Be(code);

    [Fact]
    public void A_set_is_not_asked_as_one_question()
        => _tool.Run("ask", Tool.Deal, "--question", Tool.Questions).ErrorLines[^1].Should().Contain("holds a set of").And.EndWith("ask it with `licensing ask --questions`.");

    [Fact]
    public void One_question_by_itself_is_a_set_too()
        => _tool.RunWith("""{"kind":"may","actor":"beta","country":"DE","on":"2017-08-15","patent":"p1"}""", "ask", _file, "--questions", "-", "--format", "json").Json.GetProperty("asked").GetInt32().Should().Be(1);

    [Fact]
    public void The_document_and_the_question_cannot_both_be_the_standard_input()
        => _tool.RunWith(Samples.License, "ask", "-", "--question", "-").ErrorLines.Should().Equal("licensing: the standard input `-` is named twice; it can be read once.");
}
