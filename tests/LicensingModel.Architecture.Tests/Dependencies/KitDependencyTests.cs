using System.Xml.Linq;
using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>The test kit stands above the library and below nothing but tests: it brings no test framework, and nothing that ships uses it.</summary>
public sealed class KitDependencyTests : IDisposable
{
    private readonly ModuleDefinition _module = ModuleDefinition.ReadModule(Repository.KitAssembly);
    private readonly DependencyChecker _kit;

    public KitDependencyTests() => _kit = new DependencyChecker(ModuleTable.Kit, _module);

    [Fact]
    public void Arrows_run_downward_only() => _kit.ForbiddenArrows().Should().BeEmpty();

    [Fact]
    public void Every_namespace_is_in_the_table() => _kit.UnknownNamespaces().Should().BeEmpty();

    [Fact]
    public void No_namespaces_use_each_other_in_a_ring() => _kit.Cycles().Should().BeEmpty();

    [Fact]
    public void The_kit_references_the_library_NodaTime_and_the_BCL_only() => _kit.ForeignAssemblies("LicensingModel", "NodaTime").Should().BeEmpty();

    [Fact]
    public void The_collector_sees_the_kit() => _kit.UseCount.Should().BeGreaterThan(20, "a checker that sees no uses approves of everything");

    [Fact]
    public void Nothing_that_ships_uses_the_kit()
        => Repository.Files("*.csproj", "src")
            .Where(project => XDocument.Load(Repository.PathTo(project)).Descendants("ProjectReference").Any(reference => reference.Attribute("Include")!.Value.Contains("LicensingModel.Testing", StringComparison.Ordinal)))
            .Should().BeEmpty();

    public void Dispose() => _module.Dispose();
}
