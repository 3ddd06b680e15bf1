using LicensingModel.Agreements;
using LicensingModel.Decisions.Questions;
using LicensingModel.Interchange;
using LicensingModel.Interchange.Questions;

namespace LicensingModel.Cli;

/// <summary>The questions that a command asks from a file.</summary>
internal static class ToolQuestions
{
    /// <summary>Reads a file of questions; null where something in it is wrong, which has then been written.</summary>
    internal static QuestionSet? Read(ToolConsole console, NamedText text, LicensingDocument document)
    {
        var result = QuestionJson.Read(text.Text, document);
        console.WriteFindings(result.Diagnostics.Select(diagnostic => new FileFinding { File = text.Name, Diagnostic = diagnostic }));
        return result.TryGetValue(out var set) ? set : null;
    }

    /// <summary>The files that are asked: those of the command line, or else those that the file of questions names, from its own folder.</summary>
    /// <param name="given">The files of the command line.</param>
    /// <param name="questions">The file of questions; null where there is none.</param>
    /// <param name="path">Its path.</param>
    /// <exception cref="ToolException">Neither names any.</exception>
    internal static string[] Files(string[]? given, NamedText? questions, string? path)
    {
        if (given is { Length: > 0 })
            return given;

        var named = questions is null ? [] : QuestionJson.DocumentsOf(questions.Utf8);
        if (named.Count == 0)
            throw new ToolException(questions is null ? "no document is named: give at least one FILE." : $"{questions.Name}: names no `documents`; give at least one FILE.");

        var folder = Path.GetDirectoryName(path) ?? string.Empty;
        return [.. named.Select(document => Path.Combine(folder, document))];
    }

    /// <summary>Reads a file with one question; null where something in it is wrong, which has then been written.</summary>
    /// <exception cref="ToolException">The file holds a set of questions.</exception>
    internal static Question? ReadOne(ToolConsole console, InputFiles input, string path, LicensingDocument document)
    {
        if (Read(console, input.Read(path), document) is not { } set)
            return null;
        return set.IsAlone
            ? set.Posed[0].Ask
            : throw new ToolException($"{path}: holds a set of {ToolOutput.Count(set.Questions.Count, "question", "questions")}; ask it with `licensing ask --questions`.");
    }
}
