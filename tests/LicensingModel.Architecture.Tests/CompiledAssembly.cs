using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LicensingModel.Architecture.Tests;

/// <summary>A compiled assembly as the compiler sees it, private members included.</summary>
internal static class CompiledAssembly
{
    private static readonly CSharpCompilationOptions Everything = new(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All);

    public static IReadOnlyList<MetadataReference> Framework { get; } = ReferencesIn(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll");

    private static IReadOnlyList<MetadataReference> BesideTheTests { get; } = ReferencesIn(AppContext.BaseDirectory, "NodaTime.dll");

    public static IAssemblySymbol Core => Read(MetadataReference.CreateFromFile(Repository.CoreAssembly));

    public static IAssemblySymbol Kit => Read(MetadataReference.CreateFromFile(Repository.KitAssembly), MetadataReference.CreateFromFile(Repository.CoreAssembly));

    public static IAssemblySymbol Yaml => Read(MetadataReference.CreateFromFile(Repository.YamlAssembly), MetadataReference.CreateFromFile(Repository.CoreAssembly));

    public static IAssemblySymbol Of(byte[] image) => Read(MetadataReference.CreateFromImage(image));

    /// <summary>The types that somebody wrote, nested ones included.</summary>
    public static IEnumerable<INamedTypeSymbol> WrittenTypes(this IAssemblySymbol assembly)
        => TypesIn(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal);

    /// <summary>Whether code outside the assembly can name it: public, or protected in a type that can be derived from.</summary>
    public static bool IsVisible(this ISymbol symbol)
        => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
            && (symbol.ContainingType is null || IsVisible(symbol.ContainingType));

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().Where(member => member is INamespaceSymbol || member.CanBeReferencedByName)
            .SelectMany(member => member is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(member));

    private static IAssemblySymbol Read(MetadataReference assembly, params MetadataReference[] below)
    {
        var compilation = CSharpCompilation.Create("Reader", references: [.. Framework, .. BesideTheTests, .. below, assembly], options: Everything);
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!;
    }

    private static IReadOnlyList<MetadataReference> ReferencesIn(string folder, string pattern)
        => [.. Directory.EnumerateFiles(folder, pattern)
            .Where(path => !path.EndsWith(".Native.dll", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))];
}
