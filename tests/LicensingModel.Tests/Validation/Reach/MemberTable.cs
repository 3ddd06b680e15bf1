using System.Reflection;
using System.Text;
using LicensingModel.Tests.Serialization.Generated;

namespace LicensingModel.Tests.Validation.Reach;

/// <summary>The table of the members in which elements or terms stand, in the order in which a walk shows them, as reflection finds it.</summary>
internal static class MemberTable
{
    private static readonly Type[] _elements = typeof(Element).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Element)) && !type.IsGenericType && !type.IsAbstract)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The source of the table.</summary>
    public static string Source()
    {
        var rows = _elements.Select(type => (Type: type, Members: Members(type))).ToArray();
        var text = new StringBuilder();
        foreach (var space in rows.SelectMany(row => row.Members.SelectMany(member => Inside(member.PropertyType)).Append(row.Type)).Select(type => type.Namespace!)
            .Where(space => space.StartsWith("LicensingModel.", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal))
            text.Append("using ").Append(space).Append(";\n");
        text.Append("""
            using static LicensingModel.Validation.Reach.ElementMember;

            namespace LicensingModel.Validation.Reach;

            /// <summary>
            /// The members in which elements or terms stand, type by type, in the order in which they are written, and how to get them. Made by the test of the table:
            /// LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter ContentTable
            /// </summary>
            internal static class ElementMembers
            {
                /// <summary>By type, its members; those of a type are made when they are first asked for.</summary>
                internal static IReadOnlyDictionary<Type, Func<ElementMember[]>> ByType { get; } = new Dictionary<Type, Func<ElementMember[]>>
                {

            """);
        foreach (var (type, members) in rows)
            text.Append("        [typeof(").Append(type.Name).Append(")] = static () => [").AppendJoin(", ", members.Select(member => Entry(type, member))).Append("],\n");
        return text.Append("    };\n}\n").ToString();
    }

    private static PropertyInfo[] Members(Type type)
    {
        var held = type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => Holds(property.PropertyType)).ToDictionary(property => property.Name, StringComparer.Ordinal);
        return [.. MemberWalk.Of(Made(type)).Select(member => held.GetValueOrDefault($"{char.ToUpperInvariant(member.Member[0])}{member.Member[1..]}")).OfType<PropertyInfo>()];
    }

    private static Element Made(Type type)
        => (Element)typeof(Making).GetMethod(nameof(Making.Make), BindingFlags.Static | BindingFlags.NonPublic, [typeof(Dice)])!.MakeGenericMethod(type).Invoke(null, [new Dice(1)])!;

    private static string Entry(Type type, PropertyInfo member)
    {
        var (name, held) = ($"{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}", member.PropertyType);
        if (held.IsSubclassOf(typeof(Disclosed)))
            return $"TermOf(\"{name}\", typeof({NameOf(held)}), static x => (({type.Name})x).{member.Name})";
        if (held.IsSubclassOf(typeof(Element)))
            return $"One(\"{name}\", typeof({NameOf(held)}), static x => (({type.Name})x).{member.Name})";
        return held.IsGenericType && held.GetGenericTypeDefinition() == typeof(ValueList<>) && held.GenericTypeArguments[0].IsSubclassOf(typeof(Element))
            ? $"ListOf(\"{name}\", typeof({NameOf(held.GenericTypeArguments[0])}), static x => (({type.Name})x).{member.Name}.Items)"
            : throw new NotSupportedException($"{type.Name}.{member.Name} holds elements in a way that no walk goes.");
    }

    private static bool Holds(Type type) => Inside(type).Any(inside => inside.IsSubclassOf(typeof(Element)) || inside.IsSubclassOf(typeof(Disclosed)));

    private static IEnumerable<Type> Inside(Type type) => type.GenericTypeArguments.SelectMany(Inside).Prepend(type);

    private static string NameOf(Type type)
        => type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GenericTypeArguments.Select(NameOf))}>" : type == typeof(string) ? "string" : type.Name;
}
