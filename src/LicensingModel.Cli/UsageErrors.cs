using System.CommandLine;
using System.CommandLine.Parsing;

namespace LicensingModel.Cli;

/// <summary>Says what is wrong with a command line, one line for each mistake.</summary>
internal static class UsageErrors
{
    internal static IEnumerable<string> Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = parsed.UnmatchedTokens;
        foreach (var token in unknown)
        {
            yield return token.StartsWith('-') || command is not RootCommand
                ? $"`{token}` is not an option or argument of `{NameOf(command)}`{Suggest(command, token)}."
                : $"`{token}` is not a command{Typo.Suggest(token, command.Subcommands.Select(one => one.Name))}.";
        }

        // A command that was mistyped is not also missing.
        foreach (var error in parsed.Errors.Where(error => !IsAboutUnknown(error, unknown) && (unknown.Count == 0 || error.SymbolResult is not CommandResult { Command: RootCommand })))
            yield return error.Message;
    }

    /// <summary>The command as it is typed.</summary>
    internal static string NameOf(Command command) => command is RootCommand ? "licensing" : $"{(command.Parents.OfType<Command>().FirstOrDefault() is { } group ? NameOf(group) : "licensing")} {command.Name}";

    /// <summary>The option that was probably meant.</summary>
    internal static string Suggest(Command command, string token)
        => Typo.Suggest(token, command.Options.SelectMany(option => option.Aliases.Prepend(option.Name)));

    private static bool IsAboutUnknown(ParseError error, IReadOnlyList<string> unknown) => unknown.Any(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal));
}
