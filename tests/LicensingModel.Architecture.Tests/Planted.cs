using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LicensingModel.Architecture.Tests;

/// <summary>Assemblies compiled in memory from source that breaks a rule, to prove that the rule can fail.</summary>
internal static class Planted
{
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: true,
        nullableContextOptions: NullableContextOptions.Enable);

    public static byte[] Compile(params string[] sources)
    {
        var trees = sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), $"Planted{i}.cs"));
        var compilation = CSharpCompilation.Create("Planted", trees, CompiledAssembly.Framework, Options);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        return emitted.Success
            ? image.ToArray()
            : throw new InvalidOperationException("The planted source does not compile: " + string.Join("; ", emitted.Diagnostics));
    }
}
