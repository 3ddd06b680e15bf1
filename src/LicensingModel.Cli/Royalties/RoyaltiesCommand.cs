using System.CommandLine;
using LicensingModel.Agreements;
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
    private readonly Option<string> _sales = new("--sales") { Description = "The report of sales, as comma-separated values; with --curve, the one sale that is drawn.", HelpName = "file" };
    private readonly Option<string> _rates = new("--rates") { Description = "Rates of exchange, as comma-separated values.", HelpName = "file" };
    private readonly Option<string> _references = new("--references") { Description = "Published rates and indices to which schedules refer, as comma-separated values.", HelpName = "file" };
    private readonly Option<string> _prior = new("--prior") { Description = "A statement in JSON, or its ledger, from which this one goes on.", HelpName = "file" };
    private readonly Option<string> _period = new("--period") { Description = "Only payments for times in these days, such as `2006-01-01/2006-03-31`; what was sold before counts all the same.", HelpName = "span" };
    private readonly Option<string> _presumeThrough = new("--presume-through") { Description = "Presume through this day that nothing happened that is not recorded.", HelpName = "date" };
    private readonly Option<string> _curve = new("--curve") { Description = "No statement, but what is owed on one sale against its units or its price: units, price.", HelpName = "variable" };
    private readonly Option<decimal?> _from = new("--from") { Description = "Where a curve begins; 0 if left out.", HelpName = "number" };
    private readonly Option<decimal?> _to = new("--to") { Description = "Where a curve ends; a little beyond its last border if left out.", HelpName = "number" };
    private readonly Option<string> _format = SharedOptions.Format(SharedOptions.Text, SharedOptions.Json, SharedOptions.Svg);

    internal Command Build()
    {
        var command = new Command("royalties", "Reckon what is owed for the sales of a report, with the clause and the arithmetic of every step; 1 if something is not known or a row was left out.")
        {
            _files,
            _agreement,
            _payment,
            _sales,
            _rates,
            _references,
            _prior,
            _period,
            _curve,
            _from,
            _to,
            _presumeThrough,
            _format,
        };
        _curve.AcceptOnlyFromAmong("units", "price");
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        if (ToolDocument.Load(console, new InputFiles(console), parsed.GetRequiredValue(_files)) is not { } document)
            return ExitCode.Wrong;

        var agreement = ToolDocument.Agreement(document, parsed.GetValue(_agreement));
        var payment = parsed.GetValue(_payment) is { } name ? (ProvisionId.TryParse(name, out var provision) && agreement.Provisions.Any(other => other.Id == provision) ? provision : throw new ToolException($"the agreement `{agreement.Id}` has no provision `{name}`.")) : null;
        var request = new RoyaltyRequest
        {
            Agreement = agreement.Id,
            Payment = payment,
            Period = parsed.GetValue(_period) is { } period ? (DateSpan.TryParse(period, out var span) ? span : throw new ToolException($"`{period}` is not {DateSpan.Expectation}.")) : null,
            PresumeThrough = parsed.GetValue(_presumeThrough) is { } day ? (LocalDatePattern.Iso.Parse(day) is { Success: true } through ? through.Value : throw new ToolException($"`{day}` is not a day, such as `2026-03-31`.")) : null,
            Rates = parsed.GetValue(_rates) is { } rates ? Read(rates, ExchangeRates.Read) : ExchangeRates.None,
            References = parsed.GetValue(_references) is { } references ? Read(references, ReferenceFigures.Read) : ReferenceFigures.None,
            Prior = parsed.GetValue(_prior) is { } prior ? Ledger(prior) : RoyaltyLedger.Empty,
        };
        if (parsed.GetValue(_curve) is { } variable)
            return Curve(parsed, document, request, variable);
        if (parsed.GetValue(_from) is not null || parsed.GetValue(_to) is not null || parsed.GetValue(_format) == SharedOptions.Svg)
            throw new ToolException("`--from`, `--to` and `--format svg` are for a curve; name one with --curve.");

        using var interruption = new Interruption(console, "rows");
        var statement = Read(parsed.GetValue(_sales) ?? throw new ToolException("no report of sales is named; name one with --sales."), sales => document.Royalties(request, sales, new Rows(interruption), interruption.Token));
        foreach (var diagnostic in statement.Diagnostics.Where(static diagnostic => diagnostic.Severity != Diagnostics.Severity.Info))
            console.Error.WriteLine($"{diagnostic.Position.Line}:{diagnostic.Position.Column} {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Code}: {diagnostic.Message}");
        if (parsed.GetValue(_format) == SharedOptions.Json)
            console.WriteJson(writer => StatementJson.Write(writer, statement));
        else
            console.Output.Write(StatementText.Of(statement));
        return statement.IsWhole ? ExitCode.Done : ExitCode.NotGood;
    }

    private int Curve(ParseResult parsed, LicensingDocument document, RoyaltyRequest request, string variable)
    {
        var sale = parsed.GetValue(_sales) is { } path ? Read(path, static reader => reader.ReadToEnd())
            : request.Period is { HasFirstDay: true, HasLastDay: true } period ? $"period\n{period}\n"
            : throw new ToolException("when it is sold is not said; give the sale with --sales, or its time with --period.");
        try
        {
            var of = variable == "units" ? CurveVariable.Units : CurveVariable.Price;
            var curve = document.RoyaltyCurve(new CurveRequest { Reckoning = request with { Period = null }, Of = of, Sale = sale, From = parsed.GetValue(_from) ?? 0, To = parsed.GetValue(_to) });
            var format = parsed.GetValue(_format);
            if (format == SharedOptions.Json)
                console.WriteJson(writer => CurveJson.Write(writer, curve));
            else
                console.Output.Write(format == SharedOptions.Svg ? CurveReport.ToSvg(curve) : CurveReport.ToText(curve));
            return curve.IsWhole ? ExitCode.Done : ExitCode.NotGood;
        }
        catch (ArgumentException problem)
        {
            var end = problem.Message.IndexOf(" (Parameter", StringComparison.Ordinal);
            throw new ToolException(end < 0 ? problem.Message : problem.Message[..end], problem);
        }
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
