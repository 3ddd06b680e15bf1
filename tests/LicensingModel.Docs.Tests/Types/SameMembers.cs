using System.Reflection;

namespace LicensingModel.Docs.Tests.Types;

/// <summary>Records that have the same members by name and type, and why each of these groups is not one record.</summary>
/// <param name="Records">The names of the records.</param>
/// <param name="Members">The names of their members.</param>
/// <param name="Reason">Why they are not one.</param>
internal sealed record SameMembers(IReadOnlyList<string> Records, string Members, string Reason)
{
    /// <summary>The groups that there may be.</summary>
    public static IReadOnlyList<SameMembers> Allowed { get; } =
    [
    ];

    /// <summary>The groups that there are among some types.</summary>
    public static IEnumerable<(string Records, string Members)> Among(IEnumerable<Type> types)
        => types.Where(type => TypeCensus.IsRecord(type) && !type.IsAbstract)
            .GroupBy(Signature)
            .Where(group => group.Count() > 1)
            .Select(group => (string.Join(", ", group.Select(TypeCensus.NameOf).Order(StringComparer.Ordinal)), string.Join(", ", MembersOf(group.First()).Select(member => member.Name))))
            .OrderBy(group => group.Item1, StringComparer.Ordinal);

    private static string Signature(Type type) => string.Join("; ", MembersOf(type).Select(member => $"{member.PropertyType} {member.Name}"));

    private static IEnumerable<PropertyInfo> MembersOf(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.DeclaringType!.Name != "Element").OrderBy(member => member.Name, StringComparer.Ordinal);
}
