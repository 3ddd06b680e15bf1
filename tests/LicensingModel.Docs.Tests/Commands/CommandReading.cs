using System.Text;
using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests.Commands;

/// <summary>
/// Finds the commands in <c>console</c> blocks: a line that begins with <c>$ </c> is a command (and goes on in the next after <c>\</c>), the lines up to the next are what it prints. A block of one command that
/// shows nothing may be followed by a <c>text</c> block that does.
/// </summary>
internal static class CommandReading
{
    public static IReadOnlyList<Command> In(Page page)
    {
        List<Command> commands = [];
        foreach (var fence in page.Fences.Where(fence => fence.Language == "console"))
        {
            var inBlock = In(fence);
            if (inBlock is [{ Output: null } only] && page.OutputOf(fence) is { } output)
                inBlock = [only with { Output = output.Text }];
            commands.AddRange(inBlock);
        }

        return commands;
    }

    /// <summary>The words of a command as a shell reads them; null where it holds something that these tests do not run: pipes, variables, redirection.</summary>
    public static IReadOnlyList<string>? Words(string command)
    {
        List<string> words = [];
        var word = new StringBuilder();
        var isOpen = false;
        char? quote = null;
        foreach (var character in command)
        {
            if (quote is null && "|&;<>$`*?~#".Contains(character, StringComparison.Ordinal))
                return null;
            if (character == quote || (quote is null && character is '\'' or '"'))
                (quote, isOpen) = (quote is null ? character : null, true);
            else if (quote is not null || character != ' ')
                (_, isOpen) = (word.Append(character), true);
            else
                Close();
        }

        Close();
        return quote is null ? words : null;

        void Close()
        {
            if (isOpen)
                words.Add(word.ToString());
            word.Clear();
            isOpen = false;
        }
    }

    private static Command[] In(Fence fence)
    {
        List<Command> commands = [];
        var lines = fence.Text.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("$ ", StringComparison.Ordinal))
            {
                var (line, text) = (fence.Line + 1 + i, lines[i][2..].Trim());
                while (text.EndsWith('\\') && i + 1 < lines.Length)
                    text = text[..^1].TrimEnd() + " " + lines[++i].Trim();
                commands.Add(new Command(text, null, line));
            }
            else if (commands.Count > 0)
                commands[^1] = commands[^1] with { Output = commands[^1].Output + lines[i] + "\n" };
            else
                commands.Add(new Command(lines[i], null, fence.Line + 1 + i));
        }

        return [.. commands];
    }
}
