using System.Reflection;
using System.Text;

namespace LicensingModel.Cli.Tests;

/// <summary>Runs the command in this process, in a folder of its own, and keeps what it wrote.</summary>
internal sealed class Tool : IDisposable
{
    private static readonly string _root = typeof(Tool).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    private readonly string _folder = Directory.CreateTempSubdirectory("licensing-").FullName;

    /// <summary>The deal of Nokia and Xiaomi.</summary>
    public static string Deal => PathTo("docs", "deals", "nokia-xiaomi-2017.json");

    /// <summary>The questions about it.</summary>
    public static string Questions => PathTo("docs", "deals", "nokia-xiaomi-2017.questions.json");

    public static string PathTo(params string[] segments) => Path.Combine([_root, .. segments]);

    /// <summary>A path in the folder.</summary>
    public string In(string name) => Path.Combine(_folder, name);

    /// <summary>Writes a file into the folder.</summary>
    public string Write(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    /// <summary>Runs the command.</summary>
    public Run Run(params string[] arguments) => RunWith("", arguments);

    /// <summary>Runs the command with something on its standard input.</summary>
    public Run RunWith(string input, params string[] arguments)
    {
        using var console = new ToolConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), new StringWriter(), new StringWriter());
        var code = new LicensingTool(console).Run(arguments);
        return new Run(code, Text(console.Output), Text(console.Error));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What was written, with the folder's name taken out.</summary>
    private string Text(TextWriter writer) => writer.ToString()!.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
