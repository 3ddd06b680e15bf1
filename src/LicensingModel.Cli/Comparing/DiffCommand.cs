using System.CommandLine;
using LicensingModel.Comparison;
using LicensingModel.Interchange.Comparing;
using LicensingModel.Rendering.Comparing;

namespace LicensingModel.Cli.Comparing;

/// <summary><c>licensing diff</c>: what changed from one document to another, in words and in coverage.</summary>
internal sealed class DiffCommand(ToolConsole console)
{
    private readonly Argument<string> _old = new("OLD") { Description = "The old document in JSON; `-` is the standard input." };
    private readonly Argument<string> _new = new("NEW") { Description = "The new document in JSON." };
    private readonly Option<int> _questions = new("--most-questions") { Description = "How many questions are asked of both at most.", HelpName = "number", DefaultValueFactory = _ => ComparisonOptions.Default.MostQuestions };
    private readonly Option<bool> _proofs = new("--proofs") { Description = "With both answers to each example, and their proofs; JSON and HTML always have them." };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, SharedOptions.Html, SharedOptions.Svg);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("diff", "What changed from one document to another: in words, and in coverage with an example question; 1 where something differs.") { _old, _new, _questions, _proofs, _format, _languages };
        _questions.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[^1].Value, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 1))
                result.AddError($"--most-questions: `{result.Tokens[^1].Value}` is not a number of at least 1.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var old = ToolDocument.Load(console, new InputFiles(console), [parsed.GetRequiredValue(_old)]);
        var other = ToolDocument.Load(console, new InputFiles(console), [parsed.GetRequiredValue(_new)]);
        if (old is null || other is null)
            return ExitCode.Wrong;

        var comparison = old.CompareWith(other, new ComparisonOptions { MostQuestions = parsed.GetValue(_questions) });
        var languages = (parsed.GetValue(_languages) ?? []).ToValueList();
        switch (parsed.GetValue(_format))
        {
            case SharedOptions.Json: console.WriteJson(writer => ComparisonJson.Write(writer, comparison)); break;
            case SharedOptions.Html: console.Output.Write(ComparisonSheet.ToHtml(comparison, languages)); break;
            case SharedOptions.Svg: console.Output.Write(ComparisonSheet.ToSvg(comparison, languages)); break;
            default: console.Output.Write(ComparisonSheet.ToText(comparison, languages, parsed.GetValue(_proofs))); break;
        }

        return comparison.Differs ? ExitCode.NotGood : ExitCode.Done;
    }
}
