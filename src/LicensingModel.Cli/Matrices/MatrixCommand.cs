using System.CommandLine;
using LicensingModel.Agreements;
using LicensingModel.Decisions;
using LicensingModel.Decisions.Matrices;
using LicensingModel.Interchange.Matrices;
using LicensingModel.Rendering.Matrices;

namespace LicensingModel.Cli.Matrices;

/// <summary><c>licensing matrix</c>: what one actor may do with which product in which country under which patent.</summary>
internal sealed class MatrixCommand(ToolConsole console)
{
    private const string Csv = "csv";

    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly MatrixOptions _options = new();
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, Csv, SharedOptions.Html, SharedOptions.Svg, SharedOptions.Json);
    private readonly Option<LanguageTag[]> _languages = SharedOptions.Languages();

    internal Command Build()
    {
        var command = new Command(
            "matrix",
            "Show what somebody may do on a day with each product in each country under each patent: as text, CSV, a page of HTML, a heat map, or JSON; 1 if a cell is not permitted or nobody can say.")
        {
            _files,
        };
        _options.AddTo(command);
        command.Options.Add(_format);
        command.Options.Add(_languages);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document || _options.Resolve(parsed, document, console) is not { } question)
            return ExitCode.Wrong;

        var matrix = Compute(document, question.Over(document));
        var languages = (parsed.GetValue(_languages) ?? []).ToValueList();
        switch (parsed.GetValue(_format))
        {
            case SharedOptions.Json: console.WriteJson(writer => MatrixJson.Write(writer, matrix)); break;
            case Csv: MatrixCsv.Write(console.Output, matrix); break;
            case SharedOptions.Html: console.Output.Write(MatrixReport.ToHtml(matrix, document, languages)); break;
            case SharedOptions.Svg: console.Output.Write(MatrixReport.ToSvg(matrix, document, languages)); break;
            default: console.Output.Write(MatrixReport.ToText(matrix, document, languages)); break;
        }

        return matrix.IsPermittedThroughout ? ExitCode.Done : ExitCode.NotGood;
    }

    private CoverageMatrix Compute(LicensingDocument document, MatrixQuestion question)
    {
        if (question.Cells > MatrixQuestion.MostCells)
            throw new ToolException(FormattableString.Invariant($"the matrix would have {question.Cells} cells ({question.Products.Count} products, {question.Countries.Count} countries, {question.Patents.Count} patents); at most {MatrixQuestion.MostCells} are computed at once: name fewer with --products, --countries and --patents."));

        using var interruption = new Interruption(console, FormattableString.Invariant($"of {question.Cells:#,0} cells"));
        try
        {
            return document.Matrix(question, interruption, interruption.Token);
        }
        catch (OperationCanceledException problem)
        {
            throw new ToolException("stopped before its end; nothing is written.", problem);
        }
    }
}
