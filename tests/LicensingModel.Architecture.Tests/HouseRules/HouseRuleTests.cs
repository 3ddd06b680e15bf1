using Microsoft.CodeAnalysis;
using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>The repository obeys its house rules. That each rule can fail is shown by <see cref="HouseRuleFailureTests"/>.</summary>
public class HouseRuleTests
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Source = new(() => Repository.Sources("src"));
    private static readonly Lazy<IReadOnlyList<SourceFile>> AllCode = new(() => Repository.Sources("src", "tests", "benchmarks"));
    private static readonly Lazy<IAssemblySymbol> Core = new(() => CompiledAssembly.Core);
    private static readonly Lazy<IAssemblySymbol> Kit = new(() => CompiledAssembly.Kit);

    public static TheoryData<string> SourceRuleNames => [.. Rules.Source.Keys];

    public static TheoryData<string> EverywhereRuleNames => [.. Rules.Everywhere.Keys];

    public static TheoryData<string> SymbolRuleNames => [.. Rules.Symbols.Keys];

    [Theory]
    [MemberData(nameof(SourceRuleNames))]
    public void Source_obeys(string rule) => Rules.Source[rule](Source.Value).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(EverywhereRuleNames))]
    public void All_code_obeys(string rule) => Rules.Everywhere[rule](AllCode.Value).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(SymbolRuleNames))]
    public void The_compiled_core_obeys(string rule) => Rules.Symbols[rule](Core.Value).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(SymbolRuleNames))]
    public void The_compiled_kit_obeys(string rule) => Rules.Symbols[rule](Kit.Value).Should().BeEmpty();

    [Fact]
    public void The_core_calls_no_clock_culture_or_outside_world()
    {
        using var core = ModuleDefinition.ReadModule(Repository.CoreAssembly);

        BannedCalls.In(core).Should().BeEmpty();
    }

    [Fact]
    public void The_top_of_the_repository_is_the_agreed_list() => RepositoryRules.Top_level_is_the_agreed_list(Repository.TopLevel()).Should().BeEmpty();

    [Fact]
    public void Every_project_is_in_the_solution()
        => RepositoryRules.Every_project_is_in_the_solution(
            File.ReadAllText(Repository.PathTo("LicensingModel.sln")),
            Repository.Files("*.csproj", "src", "tests", "benchmarks")).Should().BeEmpty();

    [Fact]
    public void The_rules_see_the_repository()
    {
        Source.Value.Select(file => file.Path).Should().Contain("src/LicensingModel/PartyId.cs");
        AllCode.Value.Select(file => file.Path).Should().Contain("tests/LicensingModel.Architecture.Tests/Repository.cs");
        Core.Value.WrittenTypes().Select(type => type.ToDisplayString()).Should().Contain("LicensingModel.PartyId");
        Repository.TopLevel().Should().Contain("src").And.NotContain("artifacts");
        Repository.Files("*.csproj", "src", "tests").Should().Contain("src/LicensingModel/LicensingModel.csproj");
    }
}
