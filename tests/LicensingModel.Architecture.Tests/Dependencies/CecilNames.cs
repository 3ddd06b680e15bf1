using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.Dependencies;

/// <summary>What compiled types and members are called in their source.</summary>
internal static class CecilNames
{
    /// <summary>The namespace of the outermost type: nested types have none of their own.</summary>
    public static string OuterNamespace(this TypeDefinition type) => type.DeclaringType?.OuterNamespace() ?? type.Namespace;

    /// <summary>Whether the compiler or a generator put the type beside what people wrote: no namespace of ours, and marked as generated.</summary>
    public static bool IsGeneratedAside(this TypeDefinition type, string root)
    {
        var @namespace = type.OuterNamespace();
        return @namespace != root
            && !@namespace.StartsWith(root + ".", StringComparison.Ordinal)
            && (type.Outermost().Name.StartsWith('<') || type.Outermost().CustomAttributes.Any(IsGenerated));
    }

    /// <summary>The full name of the nearest type around (or at) <paramref name="type"/> that has a name in source.</summary>
    public static string SourceName(this TypeDefinition type)
    {
        if (type.DeclaringType is null)
            return Join(type.Namespace, WithoutArity(WithoutFile(type.Name)));
        return type.Name.StartsWith('<') ? type.DeclaringType.SourceName() : type.DeclaringType.SourceName() + "." + WithoutArity(type.Name);
    }

    /// <summary>The member in source that a method was compiled from: accessors are their property, closures and state machines their method.</summary>
    public static string SourceMember(this MethodDefinition method)
    {
        var outer = method.DeclaringType;
        for (var type = outer; type is not null; type = type.DeclaringType)
        {
            if (MethodInBrackets(type.Name) is { } around)
                return "method " + around;
        }

        if (MethodInBrackets(method.Name) is { } inside)
            return "method " + inside;
        if (outer.Properties.FirstOrDefault(property => property.GetMethod == method || property.SetMethod == method) is { } owner)
            return "property " + owner.Name;
        return method.IsConstructor ? "constructor" : "method " + method.Name;
    }

    /// <summary>The member in source that holds a field: backing fields are their property.</summary>
    public static string SourceMember(this FieldDefinition field)
        => field.Name.EndsWith("k__BackingField", StringComparison.Ordinal) ? "property " + MethodInBrackets(field.Name) : "field " + field.Name;

    private static TypeDefinition Outermost(this TypeDefinition type) => type.DeclaringType?.Outermost() ?? type;

    private static bool IsGenerated(CustomAttribute attribute)
        => attribute.AttributeType.Name is "CompilerGeneratedAttribute" or "EmbeddedAttribute" or "GeneratedCodeAttribute";

    private static string Join(string @namespace, string name) => @namespace.Length == 0 ? name : @namespace + "." + name;

    /// <summary>A file-local type is compiled under the name <c>&lt;file&gt;hash__Name</c>.</summary>
    private static string WithoutFile(string name)
        => name.StartsWith('<') && name.IndexOf("__", StringComparison.Ordinal) is > 0 and var end ? name[(end + 2)..] : name;

    private static string WithoutArity(string name) => name.Split('`')[0];

    private static string? MethodInBrackets(string name)
        => name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 1 and var end ? name[1..end] : null;
}
