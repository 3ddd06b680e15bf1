using System.Reflection;
using System.Text;

namespace LicensingModel.Tests.Validation.Reach;

/// <summary>The table of what elements hold, as reflection finds it.</summary>
internal static class ContentTable
{
    private static readonly Type[] _elements = typeof(Element).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Element)) && !type.IsGenericType)
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The source of the table.</summary>
    public static string Source()
    {
        var rows = _elements.Append(typeof(Disclosed)).Select(type => (Type: type, Held: Held(type))).ToArray();
        var text = new StringBuilder();
        foreach (var space in rows.SelectMany(row => row.Held.Append(row.Type)).Select(type => type.Namespace!).Distinct().Where(space => space != "LicensingModel").Order(StringComparer.Ordinal))
            text.Append("using ").Append(space).Append(";\n");
        text.Append("""

            namespace LicensingModel.Validation.Reach;

            /// <summary>
            /// What may stand in an element, type by type: the types of its members, and of a type that has cases, the cases. Made by the test of the table:
            /// LICENSINGMODEL_APPROVE=1 dotnet test tests/LicensingModel.Tests --filter ContentTable
            /// </summary>
            internal static class ElementContents
            {
                /// <summary>By type, what may stand in it.</summary>
                internal static IReadOnlyDictionary<Type, Type[]> ByType { get; } = new Dictionary<Type, Type[]>
                {

            """);
        foreach (var (type, held) in rows)
            text.Append("        [typeof(").Append(type.Name).Append(")] = [").AppendJoin(", ", held.Select(one => $"typeof({one.Name})")).Append("],\n");
        return text.Append("    };\n}\n").ToString();
    }

    private static IEnumerable<Type> Held(Type type)
        => type == typeof(Disclosed)
            ? [typeof(Claim), typeof(ReadingChoice)]
            : type.IsAbstract
                ? _elements.Where(one => one.BaseType == type)
                : type.GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(property => In(property.PropertyType)).Distinct().OrderBy(one => one.FullName, StringComparer.Ordinal);

    /// <summary>The elements that a value of a type is or holds; a term too, because rules look at terms.</summary>
    private static IEnumerable<Type> In(Type type)
    {
        if (type.IsSubclassOf(typeof(Element)) && !type.IsGenericType)
            return [type];
        var inside = type.GenericTypeArguments.SelectMany(In);
        return type.IsSubclassOf(typeof(Disclosed)) ? inside.Prepend(typeof(Disclosed)) : inside;
    }
}
