namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>House rules over the repository's layout: each answers with one line per violation.</summary>
internal static class RepositoryRules
{
    private static readonly HashSet<string> AtTheTop =
    [
        "src", "tests", "benchmarks", "docs", "scripts",
        "LicensingModel.sln", "Directory.Build.props", "Directory.Packages.props", "global.json", "README.md", "LICENSE",
    ];

    /// <summary>The top of the repository is a short list; dot-files are the tools' own.</summary>
    public static IEnumerable<string> Top_level_is_the_agreed_list(IEnumerable<string> names)
        => names.Where(name => !name.StartsWith('.') && !AtTheTop.Contains(name)).Select(name => $"{name} does not belong at the top of the repository");

    /// <summary>A project that is not in the solution is neither built nor tested by <c>dotnet test</c>.</summary>
    public static IEnumerable<string> Every_project_is_in_the_solution(string solution, IEnumerable<string> projects)
        => projects.Where(project => !solution.Contains($"\"{project.Replace('/', '\\')}\"", StringComparison.Ordinal))
            .Select(project => $"{project} is not in LicensingModel.sln");
}
