using SourceRule = System.Func<System.Collections.Generic.IReadOnlyList<LicensingModel.Architecture.Tests.SourceFile>, System.Collections.Generic.IEnumerable<string>>;
using SymbolRule = System.Func<Microsoft.CodeAnalysis.IAssemblySymbol, System.Collections.Generic.IEnumerable<string>>;

namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>The rules by name: those over src, those over all C# in the repository, and those over the compiled core.</summary>
internal static class Rules
{
    public static IReadOnlyDictionary<string, SourceRule> Source { get; } = Named<SourceRule>(
        SourceRules.One_public_type_per_file_named_after_it,
        SourceRules.Folder_is_namespace,
        SourceRules.Files_are_short,
        SourceRules.Folders_are_small,
        SourceRules.Nothing_is_left_unfinished);

    public static IReadOnlyDictionary<string, SourceRule> Everywhere { get; } = Named<SourceRule>(
        SourceRules.No_bags,
        SourceRules.No_regions,
        SourceRules.Suppressions_carry_a_reason);

    public static IReadOnlyDictionary<string, SymbolRule> Symbols { get; } = Named<SymbolRule>(
        SymbolRules.Public_classes_are_sealed_or_abstract,
        SymbolRules.Choices_are_closed,
        SymbolRules.Scalars_are_made_by_parsing_only,
        SymbolRules.Nothing_public_can_be_set_after_construction,
        SymbolRules.No_mutable_static_state);

    private static Dictionary<string, T> Named<T>(params T[] rules)
        where T : Delegate
        => rules.ToDictionary(rule => rule.Method.Name);
}
