namespace LicensingModel.Docs.Tests.Commands;

/// <summary>A command of a page does what the page says: the library's own is run and its output compared; of others, what they name must be there.</summary>
internal static class CommandCheck
{
    private static readonly string[] Builds = ["build", "test", "pack", "restore", "format", "publish"];

    /// <summary>What is wrong with a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="run">Runs the library's own command line.</param>
    /// <param name="exists">Whether a path from the root names a file or folder.</param>
    public static IEnumerable<string> Problems(Command command, Func<IReadOnlyList<string>, (int ExitCode, string Printed)> run, Func<string, bool> exists)
    {
        if (CommandReading.Words(command.Licensing ?? command.Text) is not { } words)
            return [$"`{command.Text}` needs a shell, and cannot be tried"];
        if (command.Licensing is null)
            return ProblemsOfOthers(command, [.. words.SkipWhile(word => word.Contains('=', StringComparison.Ordinal))], exists);
        return ProblemsOfOutput(command, run(words));
    }

    private static IEnumerable<string> ProblemsOfOutput(Command command, (int ExitCode, string Printed) result)
    {
        if (result.ExitCode is not (0 or 1))
            return [$"`{command.Text}` exited with {result.ExitCode}: {result.Printed}"];
        return command.Output is null ? [] : TextComparison.Differences(command.Output, result.Printed);
    }

    private static IEnumerable<string> ProblemsOfOthers(Command command, IReadOnlyList<string> words, Func<string, bool> exists) => words switch
    {
        ["dotnet", "run", ..] => words.SkipWhile(word => word != "--project").ElementAtOrDefault(1) is { } project && exists(project)
            ? []
            : [$"`{command.Text}` names no project that is there"],
        ["dotnet", var verb, ..] when Builds.Contains(verb) => words.Skip(2).TakeWhile(word => !word.StartsWith('-')).Where(path => !exists(path)).Select(path => $"`{command.Text}` names {path}, which is not there"),
        ["dotnet", "add", "package", "LicensingModel" or "LicensingModel.Testing", ..] => [],
        [var script, ..] when script.Contains('/', StringComparison.Ordinal) => exists(script) ? [] : [$"{script} is not there"],
        _ => [$"`{command.Text}` is not a command that the pages may name"],
    };
}
