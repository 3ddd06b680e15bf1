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
        new(["AfterEvent", "EventDate"], "Event", "a condition and a date are different things: *if it closes*, *the Closing Date*"),
        new(["AllConditions", "AnyCondition"], "Conditions", "cases of one choice: and, or"),
        new(
            ["AllPatents", "AllProducts", "FoundryProducts", "NoEnd", "StandardEssentialPatents", "UnstatedDate"],
            string.Empty,
            "cases of three choices; that it is this case is all that they say"),
        new(["ConditionDescribed", "PatentsDescribed", "ProductsDescribed"], "Description", "cases of three choices; words for a condition do not draw patents or products"),
        new(["CorrectProvision", "ReplaceProvision"], "Clause, Provision", "cases of one choice: from the beginning, or from a day on"),
        new(["EarlierOf", "LaterOf"], "Dates", "cases of one choice, with opposite meaning"),
        new(["ExclusivityOnDay", "TriggerMet"], "On, Provision", "cases of one choice: of whom a grant excludes, and of whether a clause is set off"),
        new(["GreaterRate", "LesserRate", "SummedRate"], "Rates", "cases of one choice: the most, the least, all together"),
        new(["PatentIntersection", "PatentUnion"], "Scopes", "cases of one choice: and, or"),
        new(["ProductIntersection", "ProductUnion"], "Scopes", "cases of one choice: and, or"),
        new(
            ["UnrecognizedCondition", "UnrecognizedDate", "UnrecognizedIntangibleScope", "UnrecognizedPatentScope", "UnrecognizedProductScope", "UnrecognizedRate"],
            "Json, Kind",
            "each is the case of another choice, and stands only where that choice may; what they have in common is `IUnrecognized`"),
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
