using System.CommandLine;
using LicensingModel.Diagnostics;
using LicensingModel.Interchange;
using LicensingModel.Interchange.PatentNumbers;
using LicensingModel.Patents.Numbers;

namespace LicensingModel.Cli.Patents;

/// <summary><c>licensing patents normalize</c>: reads patent numbers as people write them and spells each in one way.</summary>
internal sealed class NormalizeCommand(ToolConsole console)
{
    private const string ArgumentsName = "<number>";

    private readonly Argument<string[]> _numbers = new("NUMBER")
    {
        Description = "Patent numbers, each one argument: quote those with spaces.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<NumberDialect?> _dialect = new("--dialect")
    {
        Description = "How numbers are spelled: docdb, epodoc, google, uspto, compact; without it, the text that documents hold.",
        HelpName = "dialect",
        CustomParser = result =>
        {
            var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : string.Empty;
            if (Enum.GetValues<NumberDialect>().Where(one => string.Equals(one.ToString(), word, StringComparison.OrdinalIgnoreCase)).ToArray() is [var dialect])
                return dialect;
            result.AddError($"`{word}` is not a dialect; expected docdb, epodoc, google, uspto or compact{Typo.Suggest(word, Enum.GetNames<NumberDialect>())}.");
            return null;
        },
    };

    private readonly Option<string?> _csv = new("--csv") { Description = "A list of numbers, one in each row or in a column of a table; `-` is the standard input.", HelpName = "file" };
    private readonly Option<string?> _column = new("--column") { Description = "The name of the column that holds the numbers.", HelpName = "name" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);

    internal Command Build()
    {
        var command = new Command("normalize", "Read patent numbers and spell each in one way; 1 if any is refused.") { _numbers, _dialect, _csv, _column, _format };
        command.Validators.Add(result =>
        {
            if (result.GetValue(_numbers) is not { Length: > 0 } && result.GetValue(_csv) is null)
                result.AddError("No number was given; name at least one, or a list with `--csv`.");
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var dialect = parsed.GetValue(_dialect);
        List<(string File, PatentNumberRow Row)> rows = [.. (parsed.GetValue(_numbers) ?? []).Select(text => (ArgumentsName, Read(text)))];
        if (parsed.GetValue(_csv) is { } file)
        {
            var text = new InputFiles(console).ReadAsItIs(file);
            using var reader = new StreamReader(new MemoryStream(text.Utf8.ToArray()));
            rows.AddRange(PatentNumberCsv.ReadRows(reader, parsed.GetValue(_column)).Select(row => (text.Name, row)));
        }

        rows = [.. rows.Select(row => (row.File, Spelled(row.Row, dialect)))];
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => PatentNumberJson.Write(writer, rows.Select(row => row.Row), dialect));
        else
            WriteText(rows, dialect);
        return rows.Exists(row => row.Row.Diagnostics.Any(finding => finding.Severity == Severity.Error)) ? ExitCode.NotGood : ExitCode.Done;
    }

    private static PatentNumberRow Read(string text)
    {
        var reading = PatentNumberReading.Of(text);
        return new PatentNumberRow(text, TextPosition.None, reading, PatentNumberDiagnostics.Of(reading, TextPosition.None));
    }

    /// <summary>The row, with a finding where the dialect cannot spell its number.</summary>
    private static PatentNumberRow Spelled(PatentNumberRow row, NumberDialect? dialect)
        => row.Number.IsUnspecified || PatentNumberJson.Spell(row, dialect) is not null
            ? row
            : row with { Diagnostics = [.. row.Diagnostics, PatentNumberDiagnostics.OfDialect(row.Number, dialect!.Value, row.Position)] };

    private void WriteText(List<(string File, PatentNumberRow Row)> rows, NumberDialect? dialect)
    {
        foreach (var (file, row) in rows)
        {
            if (PatentNumberJson.Spell(row, dialect) is { } spelled)
                console.Output.WriteLine(spelled);
            console.WriteFindings(row.Diagnostics.Select(finding => new FileFinding { File = file, Diagnostic = finding }));
        }
    }
}
