using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>The YAML package stands above the library and brings YamlDotNet, which the library must not have.</summary>
public sealed class YamlDependencyTests : IDisposable
{
    private readonly ModuleDefinition _module = ModuleDefinition.ReadModule(Repository.YamlAssembly);
    private readonly DependencyChecker _yaml;

    public YamlDependencyTests() => _yaml = new DependencyChecker(ModuleTable.Yaml, _module);

    [Fact]
    public void Arrows_run_downward_only() => _yaml.ForbiddenArrows().Should().BeEmpty();

    [Fact]
    public void Every_namespace_is_in_the_table() => _yaml.UnknownNamespaces().Should().BeEmpty();

    [Fact]
    public void No_namespaces_use_each_other_in_a_ring() => _yaml.Cycles().Should().BeEmpty();

    [Fact]
    public void The_package_references_the_library_YamlDotNet_and_the_BCL_only() => _yaml.ForeignAssemblies("LicensingModel", "YamlDotNet").Should().BeEmpty();

    [Fact]
    public void The_collector_sees_the_package() => _yaml.UseCount.Should().BeGreaterThan(20, "a checker that sees no uses approves of everything");

    public void Dispose() => _module.Dispose();
}
