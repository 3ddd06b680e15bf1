using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Comparison;
using LicensingModel.Interchange.Comparing;
using LicensingModel.Rendering.Comparing;

namespace LicensingModel.Cli.Comparing;

/// <summary><c>licensing diff</c>: what changed from one document to another, in words and in coverage.</summary>
internal sealed class DiffCommand(ToolConsole console)
{
    private readonly Argument<string> _old = new("OLD") { Description = "The old document in JSON; `-` is the standard input." };
    private readonly Argument<string?> _new = new("NEW") { Description = "The new document in JSON; left out with `--agreements`.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _agreements = new("--agreements") { Description = "Compares two agreements of the one document: the first, and the second in its place.", HelpName = "id id", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
    private readonly Option<int> _questions = new("--most-questions") { Description = "How many questions are asked of both at most.", HelpName = "number", DefaultValueFactory = _ => ComparisonOptions.Default.MostQuestions };
    private readonly Option<bool> _proofs = new("--proofs") { Description = "With both answers to each example, and their proofs; JSON and HTML always have them." };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, SharedOptions.Html, SharedOptions.Svg);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command("diff", "What changed from one document to another, or is different between two agreements: in words, and in coverage with an example question; 1 where something differs.") { _old, _new, _agreements, _questions, _proofs, _format, _languages };
        _questions.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[^1].Value, System.Globalization.CultureInfo.InvariantCulture, out var number) || number < 1))
                result.AddError($"--most-questions: `{result.Tokens[^1].Value}` is not a number of at least 1.");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_new) is null == (result.GetResult(_agreements) is null))
                result.AddError("Give a second document, or `--agreements` with two ids; not both.");
        });
        _agreements.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(static token => !AgreementId.TryParse(token.Value, null, out _)))
                result.AddError($"--agreements: `{token.Value}` is no id.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var old = ToolDocument.Load(console, new InputFiles(console), [parsed.GetRequiredValue(_old)]);
        if (old is null || Compared(old, parsed) is not { } comparison)
            return ExitCode.Wrong;

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

    /// <summary>With the other document, or the one agreement with the other; null where one of them is not there.</summary>
    private VersionComparison? Compared(LicensingDocument old, ParseResult parsed)
    {
        var options = new ComparisonOptions { MostQuestions = parsed.GetValue(_questions) };
        if (parsed.GetValue(_new) is { } path)
            return ToolDocument.Load(console, new InputFiles(console), [path]) is { } other ? old.CompareWith(other, options) : null;

        var ids = parsed.GetRequiredValue(_agreements).Select(static id => AgreementId.Parse(id)).ToList();
        if (ids.Find(id => old.Agreements.All(agreement => agreement.Id != id)) is not { } unknown)
            return old.CompareAgreements(ids[0], ids[1], options);
        console.Error.WriteLine($"No agreement has the id `{unknown}`.");
        return null;
    }
}
