using Microsoft.CodeAnalysis;

namespace LicensingModel.Architecture.Tests.PublicApi;

public class PublicApiTests
{
    private const string ApproveVariable = "LICENSINGMODEL_APPROVE";
    private const string Folder = "tests/LicensingModel.Architecture.Tests";
    private const int DiffHead = 60;

    /// <summary>The approved text of each assembly.</summary>
    private static readonly Dictionary<string, (string File, Func<IAssemblySymbol> Assembly)> Assemblies = new()
    {
        ["LicensingModel"] = ("PublicApi", () => CompiledAssembly.Core),
        ["LicensingModel.Yaml"] = ("PublicApi.Yaml", () => CompiledAssembly.Yaml),
        ["LicensingModel.Testing"] = ("PublicApi.Testing", () => CompiledAssembly.Kit),
    };

    public static TheoryData<string> Names => [.. Assemblies.Keys];

    /// <summary>Whatever users can see changes only together with the approved text, so that a reviewer sees it too.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_public_API_is_the_approved_one(string name)
    {
        var (file, assembly) = Assemblies[name];
        var approvedFile = Repository.PathTo(Folder, file + ".approved.txt");
        var receivedFile = Repository.PathTo(Folder, file + ".received.txt");
        var received = PublicApiText.Render(assembly());
        if (Environment.GetEnvironmentVariable(ApproveVariable) == "1")
            File.WriteAllText(approvedFile, received);

        var approved = File.Exists(approvedFile) ? File.ReadAllText(approvedFile).ReplaceLineEndings("\n") : "";
        if (approved == received)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Fail(Explain(ApiDifference.Between(approved, received), file));
    }

    [Fact]
    public void A_changed_member_is_shown_under_its_type_and_the_command_that_approves_is_named()
    {
        var before = Api("namespace N; public sealed class A { public int X => 1; public int Y => 2; } public sealed class Same;");
        var after = Api("namespace N; public sealed class A { public long X => 1; public int Y => 2; } public sealed class Same;");

        var difference = ApiDifference.Between(before, after);

        difference.Should().Equal("  public sealed class N.A", "-     public int X { get; }", "+     public long X { get; }");
        Explain(difference).Should().Contain("+     public long X { get; }").And.Contain("LICENSINGMODEL_APPROVE=1 dotnet test");
    }

    [Fact]
    public void Types_that_come_and_go_are_shown_whole()
        => ApiDifference.Between(Api("public interface A { void X(); }"), Api("public enum B { Y }"))
            .Should().Equal("+ public enum B : int", "+     Y = 0", "- public interface A", "-     void X()");

    [Fact]
    public void A_difference_in_order_alone_is_still_explained() => Explain([]).Should().Contain("order or white space");

    [Theory]
    [InlineData("public sealed record A { public required string X { get; init; } public string? Y { get; init; } }",
        "public sealed record A : System.IEquatable<A>\n    public A()\n    public required string X { get; init; }\n    public string? Y { get; init; }\n")]
    [InlineData("public abstract record A { private protected A() { } }", "public abstract record A : System.IEquatable<A>\n")]
    [InlineData("public static class A { internal const int X = 1; public const string Y = \"y\"; public static T? Z<T>(this System.ReadOnlySpan<T> s, int n = 3, params string?[] rest) where T : class => null; }",
        "public static class A\n    public const string Y = \"y\"\n    public static T? Z<T>(this System.ReadOnlySpan<T> s, int n = 3, params string?[] rest) where T : class\n")]
    [InlineData("public interface IA<out T> where T : notnull { static abstract T X { get; } void Y() { } }",
        "public interface IA<out T> where T : notnull\n    static abstract T X { get; }\n    virtual void Y()\n")]
    [InlineData("public readonly struct A { public static A operator &(A l, A r) => l; public static implicit operator A(bool b) => default; }",
        "public readonly struct A\n    public static A operator &(A l, A r)\n    public static implicit operator A(bool b)\n")]
    [InlineData("public class A { protected virtual int X { get; private set; } private protected int Y; protected internal event System.Action? Z; public sealed class B; }",
        "public class A\n    public A()\n    protected virtual int X { get; }\n    event protected internal System.Action? Z\n\npublic sealed class A.B\n    public B()\n")]
    [InlineData("[System.Obsolete(\"old\")] public delegate bool A<in T>(T? x, out string y) where T : class;",
        "[System.ObsoleteAttribute(\"old\")] public delegate bool A<in T>(T? x, out string y) where T : class\n")]
    [InlineData("internal class A { public class B; }", "")]
    public void The_text_says_what_a_user_can_see(string source, string expected) => Api(source).Should().Be(expected);

    [Fact]
    public void The_order_of_the_source_does_not_matter()
        => Api("public sealed class B { public void Y() { } public int X => 1; } public sealed class A;")
            .Should().Be(Api("public sealed class A; public sealed class B { public int X => 1; public void Y() { } }"));

    private static string Api(string source) => PublicApiText.Render(CompiledAssembly.Of(Planted.Compile(source)));

    private static string Explain(IReadOnlyList<string> difference, string file = "PublicApi") => $"""
        The public API differs from {Folder}/{file}.approved.txt (- approved, + received):
        {(difference.Count == 0 ? "only in order or white space" : string.Join('\n', difference.Take(DiffHead)))}
        {(difference.Count > DiffHead ? $"… and {difference.Count - DiffHead} more lines" : "")}
        If the change is meant, approve it and commit the text with it:
          cp {Folder}/{file}.received.txt {Folder}/{file}.approved.txt
        or
          {ApproveVariable}=1 dotnet test {Folder}
        """;
}
