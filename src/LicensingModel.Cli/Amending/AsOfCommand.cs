using System.CommandLine;
using LicensingModel.Amendments;
using LicensingModel.Decisions;
using LicensingModel.Interchange.Amending;
using LicensingModel.Rendering.Amending;
using NodaTime;
using NodaTime.Text;

namespace LicensingModel.Cli.Amending;

/// <summary><c>licensing asof</c>: the text of agreements on a day, with the amendments that are in it.</summary>
internal sealed class AsOfCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<LocalDate?> _on = SharedOptions.Day("--on", "The day whose text is wanted, as 2017-08-15.");
    private readonly Option<LocalDate?> _knownOn = SharedOptions.Day("--known-on", "As known on this day: without what was made, reported or found later.");
    private readonly Option<string> _agreement = new("--agreement") { Description = "This agreement alone.", HelpName = "id" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("asof", "The text of agreements on a day: which amendments are in it, what comes from which; 1 if nobody can say for certain.") { _files, _on, _knownOn, _agreement, _format, _languages };
        _on.Required = true;
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var knownOn = parsed.GetValue(_knownOn);
        var known = knownOn is { } day ? document.AsKnownOn(day) : document;
        AgreementId? agreement = null;
        if (parsed.GetValue(_agreement) is { } id && (!AgreementId.TryParse(id, out agreement) || known.Agreements.All(one => one.Id != agreement)))
            throw new ToolException(document.Agreements.Any(one => one.Id == agreement) ? $"--agreement: `{id}` was not known on {LocalDatePattern.Iso.Format(knownOn!.Value)}." : $"--agreement: no agreement has the id `{id}`.");

        var consolidation = known.AsOf(parsed.GetRequiredValue(_on)!.Value);
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => ConsolidationJson.Write(writer, consolidation, knownOn));
        else
            console.Output.Write(ConsolidationSheet.ToText(consolidation, document, agreement, (parsed.GetValue(_languages) ?? []).ToValueList()));
        return consolidation.IsCertain ? ExitCode.Done : ExitCode.NotGood;
    }
}
