using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LicensingModel.Architecture.Tests;

/// <summary>A C# file by its path from the repository's root (forward slashes) and its text; read from disk or planted.</summary>
internal sealed class SourceFile(string path, string text)
{
    private readonly Lazy<CompilationUnitSyntax> _syntax = new(() =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), path).GetCompilationUnitRoot());

    public string Path => path;

    public string Text => text;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(path);

    public string Folder => path[..path.LastIndexOf('/')];

    public CompilationUnitSyntax Syntax => _syntax.Value;

    public int LineCount => text.AsSpan().Count('\n') + (text.EndsWith('\n') ? 0 : 1);

    /// <summary>Types and delegates that are not inside another type.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopLevelTypes
        => Syntax.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);
}
