using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>Each house rule, shown what it forbids, says so; shown the same thing done right, it is silent.</summary>
public class HouseRuleFailureTests
{
    private const string Core = "src/LicensingModel/";

    public static TheoryData<string, string, string, string[]> SourcePlants => new()
    {
        { nameof(SourceRules.One_public_type_per_file_named_after_it), Core + "A.cs", "namespace LicensingModel; public class A; public enum B { X }", [Core + "A.cs has 2 public types (A, B): one public type per file"] },
        { nameof(SourceRules.One_public_type_per_file_named_after_it), Core + "A.cs", "namespace LicensingModel; public delegate void B();", [Core + "A.cs holds B: a file is named after its type"] },
        { nameof(SourceRules.One_public_type_per_file_named_after_it), Core + "A.cs", "namespace LicensingModel; internal class A; public class B;", [Core + "A.cs holds B: a file is named after its type"] },
        { nameof(SourceRules.One_public_type_per_file_named_after_it), Core + "AOfT.cs", "namespace LicensingModel; public class A;", [Core + "AOfT.cs holds A: a file is named after its type"] },
        { nameof(SourceRules.One_public_type_per_file_named_after_it), Core + "AOfT.cs", "namespace LicensingModel; public class A<T> { public class Nested; } internal class B;", [] },
        { nameof(SourceRules.Folder_is_namespace), Core + "Sources/A.cs", "namespace LicensingModel; class A;", [Core + "Sources/A.cs is in namespace LicensingModel: its folder says `namespace LicensingModel.Sources;`"] },
        { nameof(SourceRules.Folder_is_namespace), Core + "A.cs", "namespace LicensingModel { class A; }", [Core + "A.cs is in namespace LicensingModel: its folder says `namespace LicensingModel;`"] },
        { nameof(SourceRules.Folder_is_namespace), "src/LicensingModel.Cli/A.cs", "class A;", ["src/LicensingModel.Cli/A.cs is in namespace (none): its folder says `namespace LicensingModel.Cli;`"] },
        { nameof(SourceRules.Folder_is_namespace), Core + "Sources/A.cs", "namespace LicensingModel.Sources; class A;", [] },
        { nameof(SourceRules.Nothing_is_left_unfinished), Core + "A.cs", "class A { } // TO" + "DO later\nclass B { object X => throw new NotImplementedException(); }", [Core + "A.cs:1 says TO" + "DO", Core + "A.cs:2 says NotImplementedException"] },
        { nameof(SourceRules.Nothing_is_left_unfinished), Core + "A.cs", "class Todo { int Hackathon; }", [] },
        { nameof(SourceRules.No_bags), Core + "TextUtils/A.cs", "class PartyManager { class Helper; } class BaseParty; class Common;", [Core + "TextUtils: TextUtils is the name of a bag; name what it holds", .. Bags("PartyManager", "Helper", "BaseParty", "Common")] },
        { nameof(SourceRules.No_bags), Core + "A.cs", "class Baseline; class Basis; class CommonLaw; class Management; class Base64;", [] },
        { nameof(SourceRules.No_regions), Core + "A.cs", "class A\n{\n    #region Parsing\n    #endregion\n}", [Core + "A.cs:3 has a #region"] },
        { nameof(SourceRules.No_regions), Core + "A.cs", "class A { string X = \"#region\"; }", [] },
        { nameof(SourceRules.Suppressions_carry_a_reason), Core + "A.cs", "#pragma warning disable CA1000\nclass A;\n#pragma warning disable // all of it", [Suppressed(1), Suppressed(3)] },
        { nameof(SourceRules.Suppressions_carry_a_reason), Core + "A.cs", "#pragma warning disable CA1000 // parsing is asked of the type\nclass A;\n#pragma warning restore CA1000", [] },
        { nameof(SourceRules.Suppressions_carry_a_reason), Core + "A.cs", "[SuppressMessage(\"a\", \"b\")]\nclass A;\n[System.SuppressMessageAttribute(\"a\", \"b\", Justification = \" \")] class B;", [Core + "A.cs:1 suppresses a message without a justification", Core + "A.cs:3 suppresses a message without a justification"] },
        { nameof(SourceRules.Suppressions_carry_a_reason), Core + "A.cs", "[SuppressMessage(\"a\", \"b\", Justification = \"It is a set.\")] class A;", [] },
    };

    public static TheoryData<string, string, string[]> SymbolPlants => new()
    {
        { nameof(SymbolRules.Public_classes_are_sealed_or_abstract), "public class A { public record B; } public static class C; public sealed class D; internal class E { public class F; }", ["A is neither sealed nor abstract", "A.B is neither sealed nor abstract"] },
        { nameof(SymbolRules.Choices_are_closed), "public abstract record A { public sealed record B : A; }", ["A is an abstract record that other assemblies can add cases to: make its constructor private protected"] },
        { nameof(SymbolRules.Choices_are_closed), "public abstract record A(int X);", ["A is an abstract record that other assemblies can add cases to: make its constructor private protected"] },
        { nameof(SymbolRules.Choices_are_closed), "public abstract record A { private protected A() { } public sealed record B : A; }", [] },
        { nameof(SymbolRules.Scalars_are_made_by_parsing_only), "public abstract class Scalar<T>; public abstract class Id<T> : Scalar<T>; public sealed class A : Id<A>; public sealed class B : Scalar<B> { private B() { } }", ["A is a scalar with a public constructor"] },
        { nameof(SymbolRules.Nothing_public_can_be_set_after_construction), "public sealed class A { public int X { get; set; } public int Y; public int Z { get; init; } public int W { get; private set; } private int V; public const int U = 1; public readonly int T; internal int S { get; set; } }", ["A.X can be set: use init, or no setter", "A.Y is a field that can be set"] },
        { nameof(SymbolRules.Nothing_public_can_be_set_after_construction), "public enum A { X }", [] },
        { nameof(SymbolRules.No_mutable_static_state), "class A { static int _x; static int Y { get; set; } static event System.Action? Z; static readonly int V; const int U = 1; static int T { get; } int _s; System.Func<int, int> R() => x => x; static System.Action Q() => System.GC.Collect; }", ["A.<Y>k__BackingField is static and can change", "A.Z is static and can change", "A._x is static and can change"] },
    };

    [Theory]
    [MemberData(nameof(SourcePlants))]
    public void A_source_rule_reports(string rule, string path, string source, string[] expected)
    {
        var rules = Rules.Source.Concat(Rules.Everywhere).ToDictionary();

        rules[rule]([new SourceFile(path, source)]).Should().Equal(expected);
    }

    [Theory]
    [MemberData(nameof(SymbolPlants))]
    public void A_symbol_rule_reports(string rule, string source, string[] expected)
        => Rules.Symbols[rule](CompiledAssembly.Of(Planted.Compile(source))).Order(StringComparer.Ordinal).Should().Equal(expected);

    [Fact]
    public void Lengths_are_counted_one_by_one_in_share_and_in_the_middle()
    {
        SourceRules.Files_are_short([Lines("A", 401), .. Short(20)]).Should().Equal("src/A.cs has 401 lines: none has above 400");
        SourceRules.Files_are_short([Lines("A", 400), .. Short(19)]).Should().BeEmpty();
        SourceRules.Files_are_short([Lines("A", 251), Lines("B", 251), .. Short(37)]).Should().Equal("2 of 39 files have above 250 lines (src/A.cs, src/B.cs): at most 5 % may");
        SourceRules.Files_are_short([Lines("A", 100), Lines("B", 100), Lines("C", 1)]).Should().Equal("the median file has 100 lines: it stays under 100");

        static IEnumerable<SourceFile> Short(int count) => Enumerable.Range(0, count).Select(i => Lines("S" + i, 10));
        static SourceFile Lines(string name, int count) => new($"src/{name}.cs", string.Concat(Enumerable.Repeat("//\n", count)));
    }

    [Fact]
    public void Folders_are_counted_without_their_subfolders_and_the_kernel_may_be_wider()
    {
        SourceRules.Folders_are_small(Files(Core + "Sources", 21)).Should().Equal(Core + "Sources has 21 files: at most 20");
        SourceRules.Folders_are_small(Files("src/LicensingModel", 98)).Should().Equal("src/LicensingModel has 98 files: at most 97");
        SourceRules.Folders_are_small([.. Files("src/LicensingModel", 97), .. Files(Core + "Sources", 20)]).Should().BeEmpty();

        static SourceFile[] Files(string folder, int count) => [.. Enumerable.Range(0, count).Select(i => new SourceFile($"{folder}/F{i}.cs", ""))];
    }

    [Theory]
    [InlineData("object X() => System.DateTime.UtcNow;", "A (method X) calls System.DateTime.get_UtcNow")]
    [InlineData("object X => System.Globalization.CultureInfo.CurrentCulture;", "A (property X) calls System.Globalization.CultureInfo.get_CurrentCulture")]
    [InlineData("System.Func<bool> X() => () => System.IO.File.Exists(\"\");", "A (method X) calls System.IO.File.Exists")]
    [InlineData("System.Action<string> X() => System.Console.WriteLine;", "A (method X) calls System.Console.WriteLine")]
    [InlineData("string X() => System.Environment.NewLine;", "A (method X) calls System.Environment.get_NewLine")]
    [InlineData("int X() => System.Environment.CurrentManagedThreadId;", "A (method X) calls System.Environment.get_CurrentManagedThreadId")]
    [InlineData("System.Collections.Generic.IEnumerable<int> X() { yield return 1; } string File => \"\"; int Y() => File.Length;")]
    public void A_banned_call_is_reported(string members, params string[] expected)
    {
        using var planted = ModuleDefinition.ReadModule(new MemoryStream(Planted.Compile($"class A {{ {members} }}")));

        BannedCalls.In(planted).Should().Equal(expected);
    }

    [Fact]
    public void A_stray_file_at_the_top_is_reported()
        => RepositoryRules.Top_level_is_the_agreed_list(["src", ".ci", "LICENSE", "notes.txt"]).Should().Equal("notes.txt does not belong at the top of the repository");

    [Fact]
    public void A_project_outside_the_solution_is_reported()
        => RepositoryRules.Every_project_is_in_the_solution("Project(\"{1}\") = \"A\", \"src\\A\\A.csproj\", \"{2}\"", ["src/A/A.csproj", "src/B/B.csproj"])
            .Should().Equal("src/B/B.csproj is not in LicensingModel.sln");

    [Fact]
    public void Every_named_rule_has_a_plant_or_a_test_of_its_own()
        => Rules.Source.Keys.Concat(Rules.Everywhere.Keys).Concat(Rules.Symbols.Keys)
            .Except(SourcePlants.Select(row => (string)row[0]))
            .Except(SymbolPlants.Select(row => (string)row[0]))
            .Should().Equal(nameof(SourceRules.Files_are_short), nameof(SourceRules.Folders_are_small));

    private static IEnumerable<string> Bags(params string[] names)
        => names.Select(name => $"{Core}TextUtils/A.cs: {name} is the name of a bag; name what it holds");

    private static string Suppressed(int line) => $"{Core}A.cs:{line} disables a warning: name it, and say why in a comment on the line";
}
