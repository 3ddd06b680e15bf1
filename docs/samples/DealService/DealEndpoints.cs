using System.Buffers;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using LicensingModel;
using LicensingModel.Agreements;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Rendering;
using LicensingModel.Serialization;
using LicensingModel.Serialization.Reading;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DealService;

/// <summary>What the service can be asked for.</summary>
internal static class DealEndpoints
{
    internal static void MapDeals(this IEndpointRouteBuilder routes)
    {
        var deals = routes.MapGroup("/deals");
        deals.MapGet("/", List);
        deals.MapPost("/", AddAsync);
        deals.MapGet("/{id:int}", Get);
        deals.MapDelete("/{id:int}", Remove);
        deals.MapGet("/{id:int}/sheet", Show);
        deals.MapPost("/{id:int}/questions", AskAsync);
    }

    private static Ok<IReadOnlyList<DealSummary>> List(DealStore store) => TypedResults.Ok((IReadOnlyList<DealSummary>)[.. store.All().Select(deal => deal.Summary)]);

    /// <summary>Takes a document in, if it has no error.</summary>
    private static async Task<IResult> AddAsync(HttpRequest request, DealStore store, ServiceLimits limits)
    {
        var (utf8, refusal) = await RequestText.ReadAsync(request, limits.DocumentBytes);
        if (refusal is { } status)
            return RequestText.Refuse(status, limits.DocumentBytes);

        var files = DocumentFiles.Read([new NamedText("body", utf8)], LimitsOfReading(limits, limits.DocumentBytes));
        var findings = files.Findings.Select(finding => finding.Diagnostic).OrderBy(finding => finding.Severity == Severity.Error ? 0 : 1).Take(limits.Findings).ToList();
        if (files.HasErrors || files.Document is null)
            return FindingsProblem.Of("document", findings);

        return store.Add(files.Document, findings) is { } deal
            ? TypedResults.Created($"/deals/{deal.Id}", deal.Summary)
            : TypedResults.Problem(FormattableString.Invariant($"The service holds {limits.Deals} deals already; delete one first."), statusCode: StatusCodes.Status507InsufficientStorage);
    }

    /// <summary>The document as the library writes it.</summary>
    private static IResult Get(int id, DealStore store)
        => store.Find(id) is { } deal ? TypedResults.Bytes(Encoding.UTF8.GetBytes(LicensingJson.Write(deal.Document)), MediaTypeNames.Application.Json) : NotHere(id);

    private static IResult Remove(int id, DealStore store) => store.Remove(id) ? TypedResults.NoContent() : NotHere(id);

    /// <summary>The deal for people: a page, text, Markdown or the picture alone.</summary>
    private static IResult Show(int id, DealStore store, HttpResponse response, string? format, string? agreement, string? lang)
    {
        if (store.Find(id) is not { } deal)
            return NotHere(id);

        AgreementId? shown = null;
        if (agreement is not null && (!AgreementId.TryParse(agreement, out shown) || deal.Document.Agreements.All(candidate => candidate.Id != shown)))
            return Bad("agreement: the deal has no such agreement.");
        LanguageTag? language = null;
        if (lang is not null && !LanguageTag.TryParse(lang, out language))
            return Bad($"lang: expected {LanguageTag.Expectation}.");

        ValueList<LanguageTag> languages = language is null ? [] : [language];
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";
        return format switch
        {
            null or "html" => TypedResults.Text(TermSheet.ToHtml(deal.Document, shown, languages), MediaTypeNames.Text.Html, Encoding.UTF8),
            "text" => TypedResults.Text(TermSheet.ToText(deal.Document, shown, languages), MediaTypeNames.Text.Plain, Encoding.UTF8),
            "markdown" => TypedResults.Text(TermSheet.ToMarkdown(deal.Document, shown, languages), MediaTypeNames.Text.Markdown, Encoding.UTF8),
            "svg" => TypedResults.Text(TermSheet.ToSvg(deal.Document, shown, languages), MediaTypeNames.Image.Svg, Encoding.UTF8),
            _ => Bad("format: expected `html`, `text`, `markdown` or `svg`."),
        };
    }

    /// <summary>Answers one question, with the proof.</summary>
    private static async Task<IResult> AskAsync(int id, HttpRequest request, DealStore store, ServiceLimits limits)
    {
        if (store.Find(id) is not { } deal)
            return NotHere(id);

        var (utf8, refusal) = await RequestText.ReadAsync(request, limits.QuestionBytes);
        if (refusal is { } status)
            return RequestText.Refuse(status, limits.QuestionBytes);

        var read = QuestionJson.Read(utf8, deal.Document, new ReadOptions { Limits = LimitsOfReading(limits, limits.QuestionBytes) });
        if (!read.TryGetValue(out var questions))
            return FindingsProblem.Of("question", read.Diagnostics);
        if (!questions.IsAlone)
            return Bad("One question at a time is answered.");

        var answer = deal.Document.Ask(questions.Questions[0].Ask);
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
            AnswerJson.Write(writer, answer);
        return TypedResults.Bytes(json.WrittenMemory, MediaTypeNames.Application.Json);
    }

    private static ReadLimits LimitsOfReading(ServiceLimits limits, int bytes)
        => new() { MaximumBytes = bytes, MaximumItems = limits.Items, MaximumDiagnostics = limits.Findings };

    private static ProblemHttpResult NotHere(int id) => TypedResults.Problem(FormattableString.Invariant($"There is no deal {id}."), statusCode: StatusCodes.Status404NotFound);

    private static ProblemHttpResult Bad(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
