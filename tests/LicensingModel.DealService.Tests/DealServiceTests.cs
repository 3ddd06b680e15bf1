using System.Text;
using DealService;
using LicensingModel.Serialization;

namespace LicensingModel.DealService.Tests;

public sealed class DealServiceTests : IDisposable
{
    private const string Odd = """{ "schemaVersion": 1, "odd": 1, "parties": [{ "id": "a", "kind": "company", "name": { "en": "<script>alert(1)</script>" } }], "agreements": [{ "id": "d", "title": { "en": "D" }, "kind": "patentLicense", "completeness": "press", "parties": [{ "role": "party", "parties": ["a"] }] }] }""";

    private static readonly string _deal = Service.Deal("nokia-xiaomi-2017.json");

    private readonly Service _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_document_is_taken_in_and_listed()
    {
        using var response = await _service.Post("/deals", _deal);
        var summary = await Service.Body(response, 201);
        var list = await Service.Body(await _service.Client.GetAsync("/deals"), 200);

        response.Headers.Location!.ToString().Should().Be("/deals/1");
        summary.GetProperty("recordedThrough").GetString().Should().Be("2017-07-05");
        summary.GetProperty("agreements")[0].GetProperty("parties").GetRawText().Should().Be("""["nokia","xiaomi"]""");
        summary.GetProperty("agreements")[0].GetProperty("title").GetProperty("fr").GetString().Should().StartWith("Accord");
        list.GetArrayLength().Should().Be(1);
        list[0].GetRawText().Should().Be(summary.GetRawText());
    }

    [Fact]
    public async Task It_is_given_back_as_it_was_understood()
    {
        var address = await _service.Add(_deal);

        LicensingJson.Read(await _service.Client.GetStringAsync(address)).GetValueOrThrow().Should().Be(LicensingJson.Read(_deal).GetValueOrThrow());
    }

    [Fact]
    public async Task A_document_with_errors_is_refused_with_all_of_them()
    {
        var broken = """
            {
              "schemaVersion": 1,
              "recordedThrough": "2017-02-30",
              "parties": [{ "id": "a", "kind": "company", "name": { "en": "A" }, "jurisdiction": "Finland" }],
              "agreements": []
            }
            """;
        using var response = await _service.Post("/deals", broken);
        var problem = await Service.Problem(response, 422);

        problem.GetProperty("type").GetString().Should().Be("urn:licensingmodel:problem:document-has-errors");
        problem.GetProperty("title").GetString().Should().Be("The document has errors.");
        problem.GetProperty("status").GetInt32().Should().Be(422);
        problem.GetProperty("detail").GetString().Should().Be("2 errors were found.");
        problem.GetProperty("diagnostics").EnumerateArray().Select(finding => (
                finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("pointer").GetString(), finding.GetProperty("line").GetInt32(), finding.GetProperty("column").GetInt32()))
            .Should().Equal(("LM1021", "error", "/recordedThrough", 3, 22), ("LM1020", "error", "/parties/0/jurisdiction", 4, 86));
        problem.GetProperty("diagnostics")[0].GetProperty("message").GetString().Should().Contain("`2017-02-30`");
        problem.GetProperty("diagnostics")[0].GetProperty("help").GetString().Should().Be("diagnostics/LM1021.md");
        (await Service.Body(await _service.Client.GetAsync("/deals"), 200)).GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "schemaVersion": 1, "schemaVersion": 1 }""")]
    [InlineData("""{ "kind": "may", "actor": "a" }""")]
    public async Task What_is_no_document_is_refused_with_a_finding(string text)
    {
        using var response = await _service.Post("/deals", text);

        (await Service.Problem(response, 422)).GetProperty("diagnostics").EnumerateArray().Should().Contain(finding => finding.GetProperty("severity").GetString() == "error");
    }

    [Fact]
    public async Task Warnings_do_not_stand_in_the_way_and_are_told()
    {
        using var response = await _service.Post("/deals", Odd);

        (await Service.Body(response, 201)).GetProperty("findings").EnumerateArray().Should().Contain(finding => finding.GetProperty("code").GetString() == "LM2010");
    }

    [Fact]
    public async Task A_question_is_answered_with_its_proof()
    {
        var address = await _service.Add(_deal);
        using var response = await _service.Post(address + "/questions", Service.Deal("questions", "is-xiaomi-licensed.json"));
        var answer = await Service.Body(response, 200);

        answer.GetProperty("outcome").GetString().Should().Be("licensed");
        answer.GetProperty("basis")[0].GetProperty("provision").GetString().Should().Be("grant-nokia-to-xiaomi");
        answer.GetProperty("presumptions").GetArrayLength().Should().BePositive();
        answer.GetProperty("proof").GetRawText().Should().Contain("inEffect");
    }

    [Fact]
    public async Task What_a_term_is_can_be_asked_too()
    {
        var address = await _service.Add(_deal);
        using var response = await _service.Post(address + "/questions", """{ "kind": "value", "agreement": "nokia-xiaomi-patents", "provision": "payment", "term": "body/amount" }""");

        (await Service.Body(response, 200)).GetProperty("state").GetString().Should().Be("undisclosed");
    }

    [Fact]
    public async Task A_question_that_is_not_understood_is_refused_with_findings()
    {
        var address = await _service.Add(_deal);
        using var response = await _service.Post(address + "/questions", """{ "kind": "may", "actor": "xiaomy" }""");
        var problem = await Service.Problem(response, 422);

        problem.GetProperty("type").GetString().Should().Be("urn:licensingmodel:problem:question-has-errors");
        problem.GetProperty("diagnostics")[0].GetProperty("message").GetString().Should().Contain("`xiaomy`").And.Contain("did you mean `xiaomi`");
    }

    [Fact]
    public async Task A_set_of_questions_is_refused()
    {
        var address = await _service.Add(_deal);
        using var response = await _service.Post(address + "/questions", Service.Deal("nokia-xiaomi-2017.questions.json"));

        (await Service.Problem(response, 400)).GetProperty("detail").GetString().Should().Be("One question at a time is answered.");
    }

    [Theory]
    [InlineData("", "text/html", "<!DOCTYPE html>")]
    [InlineData("?format=html&lang=fr", "text/html", "Accord portant sur")]
    [InlineData("?format=text", "text/plain", "Nokia and Xiaomi: patent agreement\n====")]
    [InlineData("?format=markdown&agreement=nokia-xiaomi-collaboration", "text/markdown", "# Nokia and Xiaomi: business collaboration")]
    [InlineData("?format=svg", "image/svg+xml", "<svg ")]
    public async Task A_deal_is_shown(string query, string type, string part)
    {
        var address = await _service.Add(_deal);
        using var response = await _service.Client.GetAsync(address + "/sheet" + query);

        ((int)response.StatusCode).Should().Be(200);
        response.Content.Headers.ContentType!.ToString().Should().Be(type + "; charset=utf-8");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'");
        (await response.Content.ReadAsStringAsync()).Should().Contain(part);
    }

    [Fact]
    public async Task Names_of_a_document_are_no_markup_in_the_page()
    {
        var address = await _service.Add(Odd);

        (await _service.Client.GetStringAsync(address + "/sheet")).Should().Contain("&lt;script&gt;").And.NotContain("<script");
    }

    [Theory]
    [InlineData("?format=pdf")]
    [InlineData("?lang=not_a_tag")]
    [InlineData("?agreement=nothing")]
    [InlineData("?agreement=%3Cb%3E")]
    public async Task A_sheet_that_cannot_be_had_is_a_problem(string query)
    {
        var address = await _service.Add(_deal);

        await Service.Problem(await _service.Client.GetAsync(address + "/sheet" + query), 400);
    }

    [Fact]
    public async Task A_deal_that_is_deleted_is_gone()
    {
        var address = await _service.Add(_deal);

        ((int)(await _service.Client.DeleteAsync(address)).StatusCode).Should().Be(204);
        await Service.Problem(await _service.Client.GetAsync(address), 404);
        await Service.Problem(await _service.Client.GetAsync(address + "/sheet"), 404);
        await Service.Problem(await _service.Client.DeleteAsync(address), 404);
        await Service.Problem(await _service.Post(address + "/questions", "{}"), 404);
        await Service.Problem(await _service.Client.GetAsync("/nothing"), 404);
    }

    [Fact]
    public async Task More_than_is_taken_is_refused()
    {
        using var service = new Service(new ServiceLimits { DocumentBytes = 2000, QuestionBytes = 50, Deals = 1 });
        using var unmeasured = new StreamContent(new Unmeasured(Encoding.UTF8.GetBytes(_deal)));
        unmeasured.Headers.ContentType = new("application/json");

        (await Service.Problem(await service.Post("/deals", _deal), 413)).GetProperty("detail").GetString().Should().Be("At most 2000 bytes are taken.");
        await Service.Problem(await service.Client.PostAsync("/deals", unmeasured), 413);
        var address = await service.Add(Odd);
        await Service.Problem(await service.Post("/deals", Odd), 507);
        await Service.Problem(await service.Post(address + "/questions", """{ "kind": "may", "actor": "a", "on": "2017-08-15", "presumeThrough": "2018-01-01" }"""), 413);
    }

    [Fact]
    public async Task Depth_and_number_of_values_and_of_findings_are_limited()
    {
        using var service = new Service(new ServiceLimits { Items = 1000, Findings = 7 });
        var deep = new string('[', 10_000);
        var many = $$"""{ "schemaVersion": 1, "parties": [{{string.Join(',', Enumerable.Repeat("1", 5000))}}] }""";

        await Service.Problem(await service.Post("/deals", deep), 422);
        (await Service.Problem(await service.Post("/deals", many), 422)).GetProperty("diagnostics").GetArrayLength().Should().BeLessThanOrEqualTo(8);
    }

    [Fact]
    public async Task What_is_not_sent_as_JSON_is_not_looked_at()
        => await Service.Problem(await _service.Client.PostAsync("/deals", new StringContent(_deal, Encoding.UTF8, "text/plain")), 415);

    /// <summary>A stream that does not say how long it is.</summary>
    private sealed class Unmeasured(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;
    }
}
