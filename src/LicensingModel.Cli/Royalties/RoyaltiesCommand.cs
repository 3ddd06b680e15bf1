using System.CommandLine;
using LicensingModel.Cli.Matrices;
using LicensingModel.Interchange.Royalties;
using LicensingModel.Provisions.Consideration;
using LicensingModel.Rendering.Royalties;
using LicensingModel.Royalties;
using LicensingModel.Royalties.Rates;
using LicensingModel.Royalties.Statements;
using NodaTime.Text;

namespace LicensingModel.Cli.Royalties;

/// <summary><c>licensing royalties</c>: what is owed for the sales of a report.</summary>
internal sealed class RoyaltiesCommand(ToolConsole console)
{
    private readonly Argument<string[]> _files = SharedOptions.Files();
    private readonly Option<string> _agreement = new("--agreement") { Description = "The agreement; may be left out where the document has one.", HelpName = "id" };
    private readonly Option<string> _payment = new("--payment") { Description = "The one payment that is reckoned; all that say how, if left out.", HelpName = "id" };
    private readonly Option<string> _sales = new("--sales") { Description = "The report of sales, as comma-separated values.", HelpName = "file", Required = true };
    private readonly Option<string> _rates = new("--rates") { Description = "Rates of exchange, as comma-separated values.", HelpName = "file" };
    private readonly Option<string> _prior = new("--prior") { Description = "A statement in JSON, or its ledger, from which this one goes on.", HelpName = "file" };
    private readonly Option<string> _period = new("--period") { Description = "Only payments for times in these days, such as `2006-01-01/2006-03-31`; what was sold before counts all the same.", HelpName = "span" };
    private readonly Option<string> _presumeThrough = new("--presume-through") { Description = "Presume through this day that nothing happened that is not recorded.", HelpName = "date" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json);

    internal Command Build()
    {
        var command = new Command("royalties", "Reckon what is owed for the sales of a report, with the clause and the arithmetic of every step; 1 if something is not known or a row was left out.")
        {
            _files,
            _agreement,
            _payment,
            _sales,
            _rates,
            _prior,
            _period,
            _presumeThrough,
            _format,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var agreement = parsed.GetValue(_agreement) is { } id ? document.Agreements.FirstOrDefault(agreement => agreement.Id.Value == id) ?? throw new ToolException($"the document has no agreement `{id}`; it has {string.Join(", ", document.Agreements.Select(static agreement => $"`{agreement.Id}`"))}.")
            : document.Agreements is [var only] ? only : throw new ToolException("the document has several agreements; name one with --agreement.");
        var payment = parsed.GetValue(_payment) is { } name ? (ProvisionId.TryParse(name, out var provision) && agreement.Provisions.Any(other => other.Id == provision) ? provision : throw new ToolException($"the agreement `{agreement.Id}` has no provision `{name}`.")) : null;
        var request = new RoyaltyRequest
        {
            Agreement = agreement.Id,
            Payment = payment,
            Period = parsed.GetValue(_period) is { } period ? (DateSpan.TryParse(period, out var span) ? span : throw new ToolException($"`{period}` is not {DateSpan.Expectation}.")) : null,
            PresumeThrough = parsed.GetValue(_presumeThrough) is { } day ? (LocalDatePattern.Iso.Parse(day) is { Success: true } through ? through.Value : throw new ToolException($"`{day}` is not a day, such as `2026-03-31`.")) : null,
            Rates = parsed.GetValue(_rates) is { } rates ? Read(rates, ExchangeRates.Read) : ExchangeRates.None,
            Prior = parsed.GetValue(_prior) is { } prior ? Ledger(prior) : RoyaltyLedger.Empty,
        };
        using var interruption = new Interruption(console, "rows");
        var statement = Read(parsed.GetRequiredValue(_sales), sales => document.Royalties(request, sales, new Rows(interruption), interruption.Token));
        foreach (var diagnostic in statement.Diagnostics.Where(static diagnostic => diagnostic.Severity != Diagnostics.Severity.Info))
            console.Error.WriteLine($"{diagnostic.Position.Line}:{diagnostic.Position.Column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}");
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => StatementJson.Write(writer, statement));
        else
            console.Output.Write(StatementText.Of(statement));
        return statement.IsWhole ? ExitCode.Done : ExitCode.NotGood;
    }

    private static T Read<T>(string path, Func<TextReader, T> read)
    {
        try
        {
            using var reader = new StreamReader(path);
            return read(reader);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"`{path}` cannot be read: {problem.Message}", problem);
        }
    }

    private static RoyaltyLedger Ledger(string path)
    {
        try
        {
            return LedgerJson.Read(File.ReadAllBytes(path));
        }
        catch (FormatException problem)
        {
            throw new ToolException($"`{path}`: {problem.Message}", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"`{path}` cannot be read: {problem.Message}", problem);
        }
    }

    private sealed class Rows(Interruption interruption) : IProgress<long>
    {
        public void Report(long value) => interruption.Report((int)Math.Min(value, int.MaxValue));
    }
}
