namespace LicensingModel.Architecture.Tests.Dependencies;

public class ModuleTableTests
{
    public static TheoryData<string> Modules => [.. ModuleTable.Core.Modules.Select(module => module.Name)];

    [Theory]
    [MemberData(nameof(Modules))]
    public void No_module_can_reach_itself(string name)
    {
        var module = ModuleTable.Core.Modules.Single(row => row.Name == name);

        ModuleTable.Core.AllowedTo(module).Should().NotContain(name);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public void Whatever_a_module_may_use_brings_all_that_it_uses_in_turn(string name)
    {
        var rows = ModuleTable.Core.Modules.ToDictionary(row => row.Name);
        var allowed = ModuleTable.Core.AllowedTo(rows[name]);

        foreach (var used in allowed)
            ModuleTable.Core.AllowedTo(rows[used]).Except(allowed).Should().BeEmpty($"{name} may use {used}");
    }

    [Theory]
    [InlineData("Kernel", "")]
    [InlineData("Diagnostics", "Kernel")]
    [InlineData("Patents", "Kernel, Parties, Sources")]
    [InlineData("Serialization", "Agreements, Conditions, Diagnostics, Intangibles, Integrity, Kernel, Parties, Patents, Products, Provisions, Sources")]
    [InlineData("Decisions", "Agreements, Amendments, Conditions, Diagnostics, Intangibles, Kernel, Parties, Patents, Products, Provisions, Sources")]
    public void And_below_is_spelled_out(string name, string expected)
    {
        var module = ModuleTable.Core.Modules.Single(row => row.Name == name);

        string.Join(", ", ModuleTable.Core.AllowedTo(module).Order(StringComparer.Ordinal)).Should().Be(expected);
    }

    [Theory]
    [InlineData("LicensingModel", "Kernel")]
    [InlineData("LicensingModel.Sources", "Sources")]
    [InlineData("LicensingModel.Provisions.Rights", "Provisions")]
    [InlineData("LicensingModel.Provisions.Rights.Deeper", null)]
    [InlineData("LicensingModel.Provisions.Wrongs", null)]
    [InlineData("LicensingModel.Sources.Parts", null)]
    [InlineData("LicensingModel.Kernel", null)]
    [InlineData("LicensingModelled", null)]
    [InlineData("System", null)]
    public void A_namespace_belongs_to_the_module_named_first_below_the_root(string @namespace, string? module)
        => (ModuleTable.Core.ModuleOf(@namespace)?.Name).Should().Be(module);
}
