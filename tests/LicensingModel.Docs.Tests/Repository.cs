using System.Reflection;
using LicensingModel.Docs.Tests.Markdown;

namespace LicensingModel.Docs.Tests;

/// <summary>The checkout that these tests were built from, and its pages.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>The README and every page below docs, by path.</summary>
    public static IReadOnlyList<Page> Pages { get; } = [.. Paths().Select(path => new Page(path, File.ReadAllText(PathTo(path))))];

    public static string PathTo(string path) => Path.GetFullPath(path, Root);

    public static Page Page(string path) => Pages.Single(page => page.Path == path);

    private static IEnumerable<string> Paths()
        => Directory.EnumerateFiles(PathTo("docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(segment => segment is "bin" or "obj"))
            .Append("README.md")
            .Order(StringComparer.Ordinal);
}
