using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.PatentReports;
using LicensingModel.Patents.Families;
using LicensingModel.Patents.Numbers;
using LicensingModel.Patents.Scopes;
using LicensingModel.Provisions.Rights;
using LicensingModel.Provisions.Transfers;
using LicensingModel.Rendering.Patents;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Cli.Patents;

/// <summary><c>licensing patents show</c>: where and until when patents are in force, their families, who holds them; or which of them a provision is about.</summary>
internal sealed class PatentsShowCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string[]> _patents = new("--patent") { Description = "The patent to show, by id or by number as people write it; may be given several times; all of them if left out.", HelpName = "patent" };
    private readonly Option<string> _provision = new("--provision") { Description = "Show instead which patents of the document this grant or assignment is about, and why, by the provision's id.", HelpName = "id" };
    private readonly Option<string> _on = new("--on") { Description = "On which day, as 2017-08-15; the day through which the document records events if left out.", HelpName = "date" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Html, SharedOptions.Svg, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("show", "Show patents: where they are in force and until when, by which rule and what is missing to say it, their families, who holds them and what they are subject to; as text, a page of HTML with pictures, one picture, or JSON.") { _files, _patents, _provision, _on, _format, _languages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var on = parsed.GetValue(_on) is { } text ? DayOf(text)
            : document.RecordedThrough ?? throw new ToolException("--on: the document does not say through which day it records events; name the day.");
        var languages = (parsed.GetValue(_languages) ?? []).ToValueList();
        var format = parsed.GetValue(_format);
        if (parsed.GetValue(_provision) is { } provision)
        {
            if (format is SharedOptions.Html or SharedOptions.Svg || parsed.GetResult(_patents) is not null)
                throw new ToolException("--provision: what a provision is about is shown as text or JSON, of all patents of the document.");
            ShowSubject(document, provision, on, format, languages);
            return ExitCode.Done;
        }

        var patents = (parsed.GetValue(_patents) ?? []).Select(name => Find(document, name)).ToValueSet();
        switch (format)
        {
            case SharedOptions.Json: console.WriteJson(writer => WriteJson(writer, document, patents, on)); break;
            case SharedOptions.Html: console.Output.Write(PatentSheet.ToHtml(document, on, patents, languages)); break;
            case SharedOptions.Svg when patents.Count == 1: console.Output.Write(PatentSheet.ToSvg(document, on, patents[0], languages)); break;
            case SharedOptions.Svg: throw new ToolException("--format svg: a picture shows one patent; name it with --patent.");
            default: console.Output.Write(PatentSheet.ToText(document, on, patents, languages)); break;
        }

        return ExitCode.Done;
    }

    private void ShowSubject(LicensingDocument document, string id, LocalDate on, string? format, ValueList<LanguageTag> languages)
    {
        var (agreement, provision) = document.Agreements.SelectMany(agreement => agreement.Provisions.Select(provision => (agreement, provision))).FirstOrDefault(entry => entry.provision.Id.Value == id);
        if (provision is null)
            throw new ToolException($"--provision: no provision has the id `{id}`{Typo.Suggest(id, document.Agreements.SelectMany(entry => entry.Provisions).Select(entry => entry.Id.Value))}.");

        var subject = provision.Body switch
        {
            PatentGrant grant => grant.Subject,
            PatentTransfer transfer => transfer.Subject,
            _ => throw new ToolException($"--provision: `{id}` neither grants nor assigns patents."),
        };
        if (!subject.TryGetValue(out var scope))
            throw new ToolException($"--provision: which patents `{id}` is about is not known ({subject.State}).");

        var from = (provision.Term.From.IsBlank ? agreement.Term.From : provision.Term.From).TryGetValue(out var begin) && begin is FixedDate day ? day.Date : (LocalDate?)null;
        var resolution = document.Resolve(scope, on, from);
        if (format == SharedOptions.Json)
            console.WriteJson(writer => PatentJson.Write(writer, resolution));
        else
            console.Output.Write(SubjectSheet.ToText(document, resolution, languages));
    }

    private static void WriteJson(System.Text.Json.Utf8JsonWriter writer, LicensingDocument document, ValueSet<PatentId> patents, LocalDate on)
    {
        var (simple, extended) = (FamilyGrouping.Of(document.Patents, FamilyKind.Simple), FamilyGrouping.Of(document.Patents, FamilyKind.Extended));
        writer.WriteStartObject();
        writer.WriteStartArray("patents");
        foreach (var patent in document.Patents.Where(patent => patents.Count == 0 || patents.Contains(patent.Id)))
            PatentJson.Write(writer, patent, document.LifeOf(patent.Id), document.TitleOf(patent.Id, on), simple, extended);
        writer.WriteEndArray();
        writer.WriteStartObject("counts");
        foreach (var count in new[] { simple.Count, extended.Count })
        {
            writer.WriteStartObject(count.Unit.Value);
            writer.WriteNumber("number", count.Number);
            writer.WriteBoolean("isExact", count.IsExact);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static PatentId Find(LicensingDocument document, string name)
    {
        var isNumber = PatentNumber.TryParse(name, null, out var number);
        var found = document.Patents.Where(patent => patent.Id.Value == name).Concat(document.Patents.Where(patent => isNumber && (patent.Number?.Value.IsSameDocumentAs(number) == true || patent.Publications.Any(other => other.Value.IsSameDocumentAs(number)) || patent.Application?.Value.IsSameDocumentAs(number) == true))).Distinct().ToList();
        return found is [var only] ? only.Id
            : found.Count > 1 ? found[0].Id.Value == name ? found[0].Id : throw new ToolException($"--patent: `{name}` is the number of {string.Join(" and ", found.Select(patent => $"`{patent.Id}`"))}; name one by its id.")
            : throw new ToolException($"--patent: no patent has the id or number `{name}`{Typo.Suggest(name, document.Patents.SelectMany(patent => new[] { patent.Id.Value, patent.Number?.ToString() }).OfType<string>())}.");
    }

    private static LocalDate DayOf(string text)
        => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var day } ? day : throw new ToolException($"--on: `{text}` is not a day; expected one as `2017-08-15`.");
}
