using LicensingModel.Testing.Verification;

namespace LicensingModel.Testing.Tests;

public sealed class ScenarioFileTests : IDisposable
{
    private const string Document = """
        {
          "schemaVersion": 1, "recordedThrough": "2030-12-31",
          "parties": [{ "id": "alpha", "kind": "company", "name": { "en": "Alpha" } }, { "id": "beta", "kind": "company", "name": { "en": "Beta" } }],
          "patents": [{ "id": "p1", "protection": [{ "country": "US", "granted": "2010-01-01", "lastDayInForce": "2029-12-31" }], "holders": [{ "holders": ["alpha"], "during": "../.." }], "essentiality": [] }]
        }
        """;

    private const string Ask = """{ "kind": "may", "actor": "beta", "act": "sell", "country": "US", "on": "2020-01-01", "patent": "p1" }""";

    private readonly string _folder = Directory.CreateTempSubdirectory("scenarios-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Every_question_is_a_scenario_of_its_own_with_the_document_from_beside_the_file()
    {
        var file = ScenarioFile.Load(Questions($$"""{ "id": "one", "title": { "en": "No licence" }, "ask": {{Ask}}, "expect": { "outcome": "not-licensed" } }, { "ask": {{Ask}}, "expect": { "outcome": "licensed" } }"""));

        file.Rows.Select(row => row.Single()).Should().Equal("one", "2");
        file.Scenarios.Select(scenario => scenario.ToString()).Should().Equal("one: No licence", "2");
        file.Document.Parties.Should().HaveCount(2);
        file["one"].Run().IsAsExpected.Should().BeTrue();
        file["one"].Invoking(scenario => scenario.Verify()).Should().NotThrow();
        file["2"].Invoking(scenario => scenario.Verify()).Should().Throw<LicensingAssertionException>().WithMessage("outcome: expected licensed, answered not-licensed\n\nNot licensed: Beta has no licence*");
        file.Invoking(all => all["3"]).Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void Every_mismatch_is_told()
        => ScenarioFile.Load(Questions($$"""{ "id": "one", "ask": {{Ask}}, "expect": { "outcome": "licensed", "clauses": ["§2.1"] } }"""))["one"].Invoking(scenario => scenario.Verify())
            .Should().Throw<LicensingAssertionException>().WithMessage("outcome: expected licensed, answered not-licensed\n\nclauses: expected §2.1, answered none\n*");

    [Fact]
    public void A_document_made_in_code_can_be_asked_too()
    {
        var path = Write("alone.json", $$"""{ "questions": [{ "id": "one", "ask": {{Ask}}, "expect": { "outcome": "licensed" } }] }""");
        var world = World.Empty.Companies("alpha", "beta").Patent("p1", "alpha").Agreement("deal", "alpha", "beta", agreement => agreement.License("grant"));

        ScenarioFile.Load(path, world.Document)["one"].Verify();
        ((Action)(() => ScenarioFile.Load(path))).Should().Throw<ScenarioFileException>().WithMessage("*names no `documents`.");
    }

    [Fact]
    public void What_is_given_is_supposed_by_every_question()
    {
        var path = Write("given.json", $$"""
            {
              "documents": ["document.json"],
              "given": { "parties": [{ "id": "gamma", "kind": "company", "name": { "en": "Gamma" } }], "patents": [{ "id": "p2", "holders": [{ "holders": ["gamma"], "during": "../.." }], "essentiality": [] }] },
              "questions": [{ "id": "one", "ask": { "kind": "may", "actor": "gamma", "act": "sell", "country": "US", "on": "2020-01-01", "patent": "p2" }, "expect": { "outcome": "no-license-needed" } }]
            }
            """);
        Write("document.json", Document);

        var scenario = ScenarioFile.Load(path)["one"];

        scenario.Verify();
        scenario.Question.Ask.Assume.Patents.Should().ContainSingle();
    }

    [Theory]
    [InlineData("""{ "id": "one", "ask": { "kind": "may", "actor": "bta" }, "expect": { "outcome": "licensed" } }""", "LM5003")]
    [InlineData("""{ "id": "one", "ask": { "kind": "may" } }""", "the question `one` expects nothing")]
    [InlineData("""{ "id": "one", "ask": { "kind": "may" }, "expect": {} }""", "LM5010")]
    public void A_file_that_means_nothing_is_refused_with_its_place(string question, string because)
        => ((Action)(() => ScenarioFile.Load(Questions(question)))).Should().Throw<ScenarioFileException>().WithMessage($"*questions.json*{because}*");

    [Fact]
    public void A_file_that_is_not_there_or_has_errors_is_told()
    {
        ((Action)(() => ScenarioFile.Load("nothing.json"))).Should().Throw<ScenarioFileException>().WithMessage("nothing.json cannot be read: *");
        ((Action)(() => ScenarioFile.Load(Write("missing.json", """{ "documents": ["other.json"], "questions": [] }""")))).Should().Throw<ScenarioFileException>().WithMessage("other.json cannot be read: *");

        Write("broken.json", """{ "schemaVersion": 1, "parties": [{ "id": "alpha" }] }""");
        var failure = ((Action)(() => ScenarioFile.Load(Write("broken.questions.json", """{ "documents": ["broken.json"], "questions": [] }""")))).Should().Throw<ScenarioFileException>().Which;
        failure.Message.Should().Contain("broken.json:1:").And.Contain("LM1011");
        failure.Findings.Should().NotBeEmpty();
    }

    [Fact]
    public void An_answer_of_which_nothing_is_expected_cannot_be_as_expected()
    {
        var world = World.Empty.Companies("alpha");

        ((Action)(() => Verify.AsExpected(new() { Question = new() { Ask = world.May("alpha").Question }, Answer = world.May("alpha").Ask() }))).Should().Throw<ArgumentException>();
    }

    private string Questions(string questions)
    {
        Write("document.json", Document);
        return Write("questions.json", $$"""{ "documents": ["document.json"], "questions": [{{questions}}] }""");
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
