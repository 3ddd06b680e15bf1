using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>Each planted assembly breaks a rule in one way; the checker must say so in these words.</summary>
public class DependencyCheckerTests
{
    private const string Agreement = """
        namespace LicensingModel.Agreements;
        public class Agreement { public static string Title() => ""; }
        public class Breach : System.Exception;
        public sealed class MarkAttribute : System.Attribute { public System.Type? Of { get; set; } public object? Kind { get; set; } }
        public enum Kind { Plain }
        """;

    [Theory]
    [InlineData("field", "public class Source { private LicensingModel.Agreements.Agreement? _x; }", "field _x")]
    [InlineData("body alone", "public class Source { public string X() => LicensingModel.Agreements.Agreement.Title(); }", "method X")]
    [InlineData("typeof in a body", "public class Source { public object X() => typeof(LicensingModel.Agreements.Agreement); }", "method X")]
    [InlineData("generic argument in a body", "public class Source { public object X() => new System.Collections.Generic.List<LicensingModel.Agreements.Agreement[]>(); }", "method X")]
    [InlineData("same parent, no using", "public class Source { public object X() => new Agreements.Agreement(); }", "method X")]
    [InlineData("parameter", "public abstract class Source { public abstract void X(in System.Span<Agreements.Agreement> y); }", "method X")]
    [InlineData("return type", "public interface Source { Agreements.Agreement[] X(); }", "method X")]
    [InlineData("property", "public class Source { public Agreements.Agreement? X { get; init; } }", "property X")]
    [InlineData("event", "public interface Source { event System.Action<Agreements.Agreement> X; }", "event X", "method add_X", "method remove_X")]
    [InlineData("interface", "public abstract class Source : System.IEquatable<Agreements.Agreement> { public abstract bool Equals(Agreements.Agreement? y); }", "interface", "method Equals")]
    [InlineData("base type", "public class Source : Agreements.Agreement;", "base type", "constructor")]
    [InlineData("type parameter", "public class Source<T> where T : Agreements.Agreement;", "type parameter")]
    [InlineData("method type parameter", "public class Source { public void X<T>() where T : Agreements.Agreement { } }", "method X")]
    [InlineData("attribute argument", "[Agreements.Mark(Of = typeof(Agreements.Agreement))] public class Source;", "attribute")]
    [InlineData("lambda", "public class Source { public System.Func<int, string> X() => y => y + Agreements.Agreement.Title(); }", "method X")]
    [InlineData("iterator", "public class Source { public System.Collections.Generic.IEnumerable<string> X() { yield return Agreements.Agreement.Title(); } }", "method X")]
    [InlineData("local function", "public class Source { public string X(int y) { return Z(); string Z() => y + Agreements.Agreement.Title(); } }", "method X")]
    [InlineData("generic argument of a call", "public class Source { public object X() => System.Activator.CreateInstance<Agreements.Agreement>(); }", "method X")]
    [InlineData("function pointer", "public unsafe class Source { public delegate*<Agreements.Agreement, void> X; }", "field X")]
    public void A_reversed_arrow_is_reported_wherever_it_hides(string where, string source, params string[] members)
    {
        var violations = Check("namespace LicensingModel.Sources;\n" + source, Agreement).ForbiddenArrows();

        violations.Where(violation => violation.Contains("Agreements.Agreement:", StringComparison.Ordinal)).Should().Equal(
            members.Select(member => $"LicensingModel.Sources.Source ({member}) uses LicensingModel.Agreements.Agreement: Sources may use Kernel only"),
            where);
    }

    [Fact]
    public void An_attribute_and_the_enum_in_its_argument_are_uses()
        => Check("namespace LicensingModel.Sources;\n public class Source { [Agreements.Mark(Kind = Agreements.Kind.Plain)] public int X() => 1; }", Agreement)
            .ForbiddenArrows().Should().Equal(
                "LicensingModel.Sources.Source (method X) uses LicensingModel.Agreements.Kind: Sources may use Kernel only",
                "LicensingModel.Sources.Source (method X) uses LicensingModel.Agreements.MarkAttribute: Sources may use Kernel only");

    [Fact]
    public void A_caught_exception_is_a_use()
        => Check("namespace LicensingModel.Sources;\n public class Source { public void X(System.Action y) { try { y(); } catch (Agreements.Breach) { } } }", Agreement)
            .ForbiddenArrows().Should().Equal("LicensingModel.Sources.Source (method X) uses LicensingModel.Agreements.Breach: Sources may use Kernel only");

    [Fact]
    public void A_nested_type_belongs_to_the_namespace_of_its_outer_type()
        => Check(
            "namespace LicensingModel.Sources; public class Source { private class Inner { public Agreements.Outer.Case? X; } }",
            "namespace LicensingModel.Agreements; public class Outer { public class Case; }")
            .ForbiddenArrows().Should().Equal(
                "LicensingModel.Sources.Source.Inner (field X) uses LicensingModel.Agreements.Outer.Case: Sources may use Kernel only");

    [Fact]
    public void A_file_local_type_is_counted_to_its_namespace()
        => Check("namespace LicensingModel.Sources; file class Hidden { public Agreements.Agreement? X; }", Agreement)
            .ForbiddenArrows().Should().Equal("LicensingModel.Sources.Hidden (field X) uses LicensingModel.Agreements.Agreement: Sources may use Kernel only");

    [Fact]
    public void The_kernel_uses_no_module()
        => Check("namespace LicensingModel; public class PartyId { public Sources.Source? X; }", "namespace LicensingModel.Sources; public class Source;")
            .ForbiddenArrows().Should().Equal("LicensingModel.PartyId (field X) uses LicensingModel.Sources.Source: Kernel may use NodaTime and the BCL only");

    [Fact]
    public void A_downward_arrow_is_allowed()
        => Check("namespace LicensingModel.Agreements; public class Agreement { public Sources.Source? X; }", "namespace LicensingModel.Sources; public class Source;")
            .ForbiddenArrows().Should().BeEmpty();

    [Fact]
    public void Sub_namespaces_build_on_their_module_and_not_the_reverse()
    {
        var checker = Check(
            "namespace LicensingModel.Provisions; public class Provision { public Rights.Grant? X; }",
            "namespace LicensingModel.Provisions.Rights; public class Grant { public Act? Y; }",
            "namespace LicensingModel.Provisions; public class Act;");

        checker.ForbiddenArrows().Should().Equal(
            "LicensingModel.Provisions.Provision (field X) uses LicensingModel.Provisions.Rights.Grant: Provisions itself may not use its sub-namespaces");
        checker.Cycles().Should().ContainSingle();
    }

    [Fact]
    public void A_ring_of_sub_namespaces_is_reported_once_with_a_use_for_each_step()
        => Check(
            "namespace LicensingModel.Provisions.Rights; public class Grant { public Transfers.Sale? X; }",
            "namespace LicensingModel.Provisions.Transfers; public class Sale { public General.Term? X; }",
            "namespace LicensingModel.Provisions.General; public class Term { public Rights.Grant? X; }")
            .Cycles().Should().Equal(
                "LicensingModel.Provisions.General → LicensingModel.Provisions.Rights → LicensingModel.Provisions.Transfers → LicensingModel.Provisions.General: "
                + "LicensingModel.Provisions.General.Term (field X) uses LicensingModel.Provisions.Rights.Grant; "
                + "LicensingModel.Provisions.Rights.Grant (field X) uses LicensingModel.Provisions.Transfers.Sale; "
                + "LicensingModel.Provisions.Transfers.Sale (field X) uses LicensingModel.Provisions.General.Term");

    [Theory]
    [InlineData("LicensingModel.Tools")]
    [InlineData("LicensingModel.Sources.Deeper")]
    [InlineData("Elsewhere")]
    public void A_namespace_without_a_row_is_reported(string @namespace)
        => Check($"namespace {@namespace}; public class Thing;")
            .UnknownNamespaces().Should().Equal($"{@namespace}.Thing is in namespace {@namespace}, which is not in the table of modules");

    [Fact]
    public void What_the_compiler_puts_aside_needs_no_row()
        => Check("namespace LicensingModel; public class Thing { public object X => new { Y = 1 }; public System.Collections.Generic.IReadOnlyList<int> Z => [1, 2]; public System.ReadOnlySpan<int> W => [1, 2, 3]; }")
            .UnknownNamespaces().Should().BeEmpty();

    [Fact]
    public void An_assembly_beyond_the_list_is_reported()
        => new DependencyChecker(ModuleTable.Core, ModuleDefinition.ReadModule(typeof(DependencyCheckerTests).Assembly.Location))
            .ForeignAssemblies("NodaTime").Should().Contain(
                "LicensingModel.Architecture.Tests references Mono.Cecil: it may reference NodaTime and System.* only");

    private static DependencyChecker Check(params string[] sources)
        => new(ModuleTable.Core, ModuleDefinition.ReadModule(new MemoryStream(Planted.Compile(sources))));
}
