using Microsoft.CodeAnalysis;

namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>House rules over a compiled assembly: each answers with one line per violation.</summary>
internal static class SymbolRules
{
    public static IEnumerable<string> Public_classes_are_sealed_or_abstract(IAssemblySymbol assembly)
        => from type in assembly.WrittenTypes()
           where type.TypeKind == TypeKind.Class && type.IsVisible() && !type.IsSealed && !type.IsAbstract && !type.IsStatic
           select $"{Show(type)} is neither sealed nor abstract";

    /// <summary>
    /// The cases of a choice are all here: no constructor lets another assembly add one. The copy constructor is exempt, because the language
    /// requires it to be at least protected in a record that is not sealed.
    /// </summary>
    public static IEnumerable<string> Choices_are_closed(IAssemblySymbol assembly)
        => from type in assembly.WrittenTypes()
           where type.IsRecord && type.IsAbstract && type.IsVisible()
           from constructor in type.InstanceConstructors
           where constructor.IsVisible() && !IsCopyConstructor(constructor)
           select $"{Show(type)} is an abstract record that other assemblies can add cases to: make its constructor private protected";

    public static IEnumerable<string> Scalars_are_made_by_parsing_only(IAssemblySymbol assembly)
        => from type in assembly.WrittenTypes()
           where type.IsSealed && BasesOf(type).Any(@base => @base.Name == "Scalar" && @base.Arity == 1)
           where type.InstanceConstructors.Any(constructor => constructor.DeclaredAccessibility == Accessibility.Public)
           select $"{Show(type)} is a scalar with a public constructor";

    public static IEnumerable<string> Nothing_public_can_be_set_after_construction(IAssemblySymbol assembly)
    {
        foreach (var member in assembly.WrittenTypes().SelectMany(type => type.GetMembers()).Where(member => member.IsVisible()))
        {
            if (member is IPropertySymbol { SetMethod: { IsInitOnly: false } setter } && setter.IsVisible())
                yield return $"{Show(member)} can be set: use init, or no setter";
            if (member is IFieldSymbol { IsReadOnly: false, IsConst: false })
                yield return $"{Show(member)} is a field that can be set";
        }
    }

    /// <summary>A static field is const or readonly; an auto-property's backing field counts, the compiler's caches of delegates do not. No static events.</summary>
    public static IEnumerable<string> No_mutable_static_state(IAssemblySymbol assembly)
        => from type in assembly.WrittenTypes()
           from member in type.GetMembers()
           where member is IFieldSymbol { IsStatic: true, IsConst: false, IsReadOnly: false } or IEventSymbol { IsStatic: true, IsAbstract: false }
           where member.CanBeReferencedByName || member.Name.EndsWith("k__BackingField", StringComparison.Ordinal)
           select $"{Show(type)}.{member.Name} is static and can change";

    private static bool IsCopyConstructor(IMethodSymbol constructor)
        => constructor.Parameters is [{ Type: var only }] && SymbolEqualityComparer.Default.Equals(only, constructor.ContainingType);

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        for (var @base = type.BaseType; @base is not null; @base = @base.BaseType)
            yield return @base;
    }

    private static string Show(ISymbol symbol) => symbol.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
}
