using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.Dependencies;

public sealed class CoreDependencyTests : IDisposable
{
    private readonly ModuleDefinition _module = ModuleDefinition.ReadModule(Repository.CoreAssembly);
    private readonly DependencyChecker _core;

    public CoreDependencyTests() => _core = new DependencyChecker(ModuleTable.Core, _module);

    [Fact]
    public void Arrows_run_downward_only() => _core.ForbiddenArrows().Should().BeEmpty();

    [Fact]
    public void Every_namespace_is_in_the_table() => _core.UnknownNamespaces().Should().BeEmpty();

    [Fact]
    public void No_namespaces_use_each_other_in_a_ring() => _core.Cycles().Should().BeEmpty();

    [Fact]
    public void The_core_references_NodaTime_and_the_BCL_only() => _core.ForeignAssemblies("NodaTime").Should().BeEmpty();

    [Fact]
    public void The_collector_sees_the_core() => _core.UseCount.Should().BeGreaterThan(20, "a checker that sees no uses approves of everything");

    public void Dispose() => _module.Dispose();
}
