using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LicensingModel.Docs.Tests.Code;

/// <summary>
/// C# from a page, compiled as a reader's project would compile it: implicit usings, nullable references, warnings as errors. Statements are run; declarations alone are
/// only compiled.
/// </summary>
internal static class Snippet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp14);

    private static readonly SyntaxTree ImplicitUsings = CSharpSyntaxTree.ParseText(
        string.Concat(new[] { "System", "System.IO", "System.Linq", "System.Collections.Generic", "System.Net.Http", "System.Threading", "System.Threading.Tasks" }
            .Select(name => $"global using {name};\n")),
        Language);

    private static readonly IReadOnlyList<MetadataReference> References =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
            .Where(path => Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" or "Microsoft.CSharp.dll"
                || (Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) && !path.EndsWith(".Native.dll", StringComparison.Ordinal)))
            .Concat([typeof(PartyId).Assembly.Location, typeof(Testing.World).Assembly.Location, typeof(Yaml.LicensingYaml).Assembly.Location, typeof(NodaTime.LocalDate).Assembly.Location])
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles the snippet, runs it where it has statements and is to be run, and compares what it prints.</summary>
    /// <param name="code">The snippet.</param>
    /// <param name="run">Whether it is to be run.</param>
    /// <param name="expected">What it must print; null where the page does not say.</param>
    /// <returns>What is wrong; nothing where nothing is.</returns>
    public static IReadOnlyList<string> Check(string code, bool run, string? expected)
    {
        var tree = CSharpSyntaxTree.ParseText(code, Language);
        var hasStatements = tree.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();
        var problems = Compile(tree, hasStatements ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, out var image);
        if (problems.Count > 0)
            return problems;
        if (!run || !hasStatements)
            return expected is null || !run ? [] : ["declarations alone print nothing, but the page says that they do"];
        return Run(image, expected);
    }

    /// <summary>Compiles declarations and loads them.</summary>
    /// <param name="code">The declarations.</param>
    /// <returns>The assembly.</returns>
    /// <exception cref="InvalidOperationException">They do not compile.</exception>
    public static Assembly Load(string code)
    {
        var problems = Compile(CSharpSyntaxTree.ParseText(code, Language), OutputKind.DynamicallyLinkedLibrary, out var image);
        return problems.Count == 0 ? Assembly.Load(image) : throw new InvalidOperationException(string.Join('\n', problems));
    }

    private static IReadOnlyList<string> Compile(SyntaxTree tree, OutputKind kind, out byte[] image)
    {
        var compilation = CSharpCompilation.Create(
            "Snippet",
            [ImplicitUsings, tree],
            References,
            new CSharpCompilationOptions(
                kind,
                nullableContextOptions: NullableContextOptions.Enable,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: new Dictionary<string, ReportDiagnostic> { ["CS1701"] = ReportDiagnostic.Suppress, ["CS8019"] = ReportDiagnostic.Suppress }));
        using var output = new MemoryStream();
        var emitted = compilation.Emit(output);
        image = output.ToArray();
        return emitted.Success ? [] : [.. emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(Describe)];
    }

    private static IReadOnlyList<string> Run(byte[] image, string? expected)
    {
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        var (console, folder) = (Console.Out, Environment.CurrentDirectory);
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            var entry = context.LoadFromStream(new MemoryStream(image)).EntryPoint!;
            Console.SetOut(output);
            Environment.CurrentDirectory = Repository.Root;
            var running = Task.Run(() => entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]));
            if (!running.Wait(Patience))
                return [$"it still ran after {Patience}"];
            if (running.Result is int and not 0)
                return [$"it exited with {running.Result}"];
        }
        catch (AggregateException failure)
        {
            var thrown = failure.InnerException is TargetInvocationException { InnerException: { } inner } ? inner : failure.InnerException!;
            return [$"it threw {thrown.GetType().Name}: {thrown.Message}"];
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = folder;
            context.Unload();
        }

        return expected is null ? [] : TextComparison.Differences(expected, output.ToString());
    }

    private static string Describe(Diagnostic diagnostic)
        => $"line {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1} of the snippet: {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
}
