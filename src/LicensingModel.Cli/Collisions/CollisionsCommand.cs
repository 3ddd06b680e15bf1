using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Cli.Matrices;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Collisions;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Collisions;
using LicensingModel.Rendering.Collisions;
using NodaTime;

namespace LicensingModel.Cli.Collisions;

/// <summary><c>licensing collisions</c>: grants that cannot both stand.</summary>
internal sealed class CollisionsCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _presumeThrough = new("--presume-through") { Description = "Presume through this day that nothing happened that is not recorded.", HelpName = "date" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("collisions", "Find licences that cannot both stand: an exclusive or sole one, and a later one for the same; 1 if there is one, or may be.") { _files, _presumeThrough, _format, _languages };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var findings = new ShortQuestion { PresumeThrough = parsed.GetValue(_presumeThrough) }.Resolve(document, out var question);
        console.WriteFindings(findings.Select(finding => new FileFinding { File = _presumeThrough.Name, Diagnostic = finding with { Pointer = JsonPointer.Root } }));
        if (findings.Count > 0)
            return ExitCode.Wrong;

        var report = Look(document, question.PresumeThrough);
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => CollisionJson.Write(writer, report));
        else
            console.Output.Write(CollisionSheet.ToText(report, document, (parsed.GetValue(_languages) ?? []).ToValueList()));
        return report.IsFree ? ExitCode.Done : ExitCode.NotGood;
    }

    private CollisionReport Look(LicensingDocument document, LocalDate? through)
    {
        using var interruption = new Interruption(console, "pairs of grants compared");
        try
        {
            return document.Collisions(through, interruption, interruption.Token);
        }
        catch (OperationCanceledException problem)
        {
            throw new ToolException("stopped before its end; nothing is written.", problem);
        }
    }
}
