using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LicensingModel.Cli.Amending;
using LicensingModel.Cli.Calendars;
using LicensingModel.Cli.Collisions;
using LicensingModel.Cli.Comparing;
using LicensingModel.Cli.Matrices;
using LicensingModel.Cli.Patents;
using LicensingModel.Cli.Royalties;
using LicensingModel.Cli.Suppositions;
using LicensingModel.Cli.Valuation;

namespace LicensingModel.Cli;

/// <summary>The command line: what it understands, and how it ends.</summary>
internal sealed class LicensingTool
{
    private readonly ToolConsole _console;
    private readonly RootCommand _root;

    internal LicensingTool(ToolConsole console)
    {
        _console = console;
        _root = new RootCommand("Technology licensing agreements as documents: validate them, read them, ask them what is permitted, compare their sources.")
        {
            new ValidateCommand(console).Build(),
            new SchemaCommand(console).Build(),
            new AskCommand(console).Build(),
            new CollisionsCommand(console).Build(),
            new MatrixCommand(console).Build(),
            new ShowCommand(console).Build(),
            new AsOfCommand(console).Build(),
            new DiffCommand(console).Build(),
            new ExportCommand(console).Build(),
            new SourcesCommand(console).Build(),
            new PatentsCommand(console).Build(),
            new CalendarCommand(console).Build(),
            new RoyaltiesCommand(console).Build(),
            new ValueCommand(console).Build(),
            new WhatIfCommand(console).Build(),
            new UpgradeCommand(console).Build(),
        };
        _root.HelpName = "licensing";
    }

    /// <summary>Runs the command that the arguments name.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    internal int Run(params string[] arguments)
    {
        try
        {
            return Invoke(arguments);
        }
        catch (ToolException problem)
        {
            return Fail(problem.Message);
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            // Whoever reads the output has gone away, or its disk is full; input is read elsewhere and reported as such.
            return Fail($"the output could not be written: {problem.Message}");
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            return Fail($"this should not have happened, please report it: {problem.GetType().Name}: {problem.Message}");
        }
    }

    private int Invoke(string[] arguments)
    {
        var configuration = new InvocationConfiguration { Output = _console.Output, Error = _console.Error, EnableDefaultExceptionHandler = false };
        if (arguments.Length == 0)
        {
            configuration.Output = _console.Error;
            _root.Parse(["--help"]).Invoke(configuration);
            return ExitCode.Wrong;
        }

        var parsed = _root.Parse(arguments);
        if (parsed.Action is ParseErrorAction)
            return RefuseUsage(parsed);

        var code = parsed.Invoke(configuration);
        _console.Output.Flush();
        return code;
    }

    private int RefuseUsage(ParseResult parsed)
    {
        foreach (var problem in UsageErrors.Of(parsed).Distinct(StringComparer.Ordinal))
            _console.Error.WriteLine($"licensing: {OneLine(problem)}");
        _console.Error.WriteLine($"Run `{UsageErrors.NameOf(parsed.CommandResult.Command)} --help` to see how it is used.");
        return ExitCode.Wrong;
    }

    private int Fail(string message)
    {
        try
        {
            _console.Error.WriteLine($"licensing: {OneLine(message)}");
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            // Nobody listens any more.
        }

        return ExitCode.Wrong;
    }

    private static string OneLine(string message) => string.Join(' ', message.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
