using Microsoft.CodeAnalysis;

namespace LicensingModel.Architecture.Tests.PublicApi;

/// <summary>
/// What users of an assembly can see, as text in an order that does not depend on the compiler: types by full name, members by kind and
/// signature. The members that the compiler writes for every record are left out.
/// </summary>
internal static class PublicApiText
{
    private static readonly SymbolDisplayFormat TypeName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        delegateStyle: SymbolDisplayDelegateStyle.NameOnly,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat TypeHeader = TypeName.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints);

    private static readonly SymbolDisplayFormat Member = TypeName
        .AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints)
        .WithMemberOptions(
            SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue)
        .WithParameterOptions(
            SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis);

    public static string Render(IAssemblySymbol assembly)
        => string.Join('\n', assembly.WrittenTypes().Where(type => type.IsVisible()).Select(Type));

    private static string Type(INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .Where(member => member.IsVisible() && IsWritten(member))
            .Select(member => (Rank: Rank(member), Line: "    " + Attributes(member) + Line(member) + "\n"))
            .OrderBy(member => member.Rank).ThenBy(member => member.Line, StringComparer.Ordinal);
        return Attributes(type) + Header(type) + "\n" + string.Concat(members.Select(member => member.Line));
    }

    private static string Header(INamedTypeSymbol type)
    {
        var name = type.ToDisplayString(TypeHeader);
        var constraints = name.IndexOf(" where ", StringComparison.Ordinal) is >= 0 and var at ? at : name.Length;
        if (type.DelegateInvokeMethod is { } invoke)
            return $"{Accessibility(type)} delegate {invoke.ReturnType.ToDisplayString(TypeName)} {name[..constraints]}({string.Join(", ", invoke.Parameters.Select(parameter => parameter.ToDisplayString(Member)))}){name[constraints..]}";

        var bases = new[] { type.BaseType }
            .Where(@base => @base is not null && type.TypeKind == TypeKind.Class && @base.SpecialType != SpecialType.System_Object)
            .Select(@base => @base!.ToDisplayString(TypeName))
            .Concat(type.TypeKind == TypeKind.Enum ? [type.EnumUnderlyingType!.ToDisplayString(TypeName)] : [])
            .Concat(type.Interfaces.Select(implemented => implemented.ToDisplayString(TypeName)).Order(StringComparer.Ordinal))
            .ToArray();
        return $"{Accessibility(type)} {Kind(type)} {name[..constraints]}{(bases.Length == 0 ? "" : " : " + string.Join(", ", bases))}{name[constraints..]}";
    }

    private static string Kind(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Enum => "enum",
        TypeKind.Struct => (type.IsReadOnly ? "readonly " : "") + (type.IsRefLikeType ? "ref struct" : "struct"),
        _ => (type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (type.IsRecord ? "record" : "class"),
    };

    private static string Line(ISymbol member)
    {
        if (member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } value)
            return $"{value.Name} = {value.ConstantValue}";

        var text = (member is IEventSymbol ? "event " : "") + InterfaceModifiers(member) + member.ToDisplayString(Member);
        return member is IPropertySymbol property
            ? $"{text} {{ {Accessor("get", property, property.GetMethod)}{Accessor(property.SetMethod?.IsInitOnly == true ? "init" : "set", property, property.SetMethod)}}}"
            : text;
    }

    /// <summary>Members of interfaces are displayed without modifiers, but an abstract static or a default body matters to who implements them.</summary>
    private static string InterfaceModifiers(ISymbol member)
        => member.ContainingType.TypeKind != TypeKind.Interface ? ""
            : (member.IsStatic ? "static " : "") + (member.IsStatic && member.IsAbstract ? "abstract " : "") + (member.IsVirtual ? "virtual " : "");

    private static string Accessor(string keyword, IPropertySymbol property, IMethodSymbol? accessor)
        => accessor is null || !accessor.IsVisible() ? ""
            : accessor.DeclaredAccessibility == property.DeclaredAccessibility ? keyword + "; "
            : Accessibility(accessor) + " " + keyword + "; ";

    private static string Accessibility(ISymbol symbol) => symbol.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Public ? "public" : "protected";

    /// <summary>Attributes that change what a user may do; analysis hints are not listed.</summary>
    private static string Attributes(ISymbol symbol)
        => string.Concat(symbol.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name is "ObsoleteAttribute" or "ExperimentalAttribute" or "FlagsAttribute" or "CollectionBuilderAttribute")
            .Select(attribute => $"[{attribute}] ")
            .Order(StringComparer.Ordinal));

    private static int Rank(ISymbol member) => member switch
    {
        IFieldSymbol => 0,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => 1,
        IPropertySymbol => 2,
        IEventSymbol => 3,
        _ => 4,
    };

    private static bool IsWritten(ISymbol member) => member switch
    {
        INamedTypeSymbol or { ContainingType.TypeKind: TypeKind.Delegate } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.IsValueType: true, IsImplicitlyDeclared: true } => false,
        IFieldSymbol field => !field.IsImplicitlyDeclared && field.CanBeReferencedByName,
        IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove } => false,
        IMethodSymbol method => method.Name != "<Clone>$" && !(method.ContainingType.IsRecord && IsGenerated(method)),
        IPropertySymbol { Name: "EqualityContract", GetMethod: { } getter } => !IsGenerated(getter),
        _ => true,
    };

    private static bool IsGenerated(ISymbol member) => member.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == "CompilerGeneratedAttribute");
}
