using LicensingModel.Architecture.Tests.Dependencies;
using Mono.Cecil;

namespace LicensingModel.Architecture.Tests.HouseRules;

/// <summary>
/// What the model never calls: clocks, culture, the outside world, chance. Read from the compiled instructions, so that no alias or
/// <c>using static</c> hides a call and no property that happens to be named <c>File</c> is mistaken for one.
/// </summary>
internal static class BannedCalls
{
    private static readonly HashSet<string> Types =
    [
        "System.Console", "System.Environment", "System.Random", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo",
        "System.Net.Http.HttpClient", "NodaTime.SystemClock",
    ];

    private static readonly HashSet<string> Members =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
    ];

    /// <summary>What the compiler itself calls in every iterator.</summary>
    private const string IteratorsThread = "System.Environment.get_CurrentManagedThreadId";

    public static IEnumerable<string> In(ModuleDefinition module)
        => (from type in module.GetTypes()
            from method in type.Methods
            where method.HasBody
            from called in method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MemberReference>()
            where called.DeclaringType is not null && IsBanned(called.DeclaringType.GetElementType().FullName, called.Name)
            where !(type.Name.StartsWith('<') && NameOf(called) == IteratorsThread)
            select $"{type.SourceName()} ({method.SourceMember()}) calls {NameOf(called)}")
            .Distinct();

    private static bool IsBanned(string type, string member) => Types.Contains(type) || Members.Contains(type + "." + member);

    private static string NameOf(MemberReference member) => member.DeclaringType.GetElementType().FullName + "." + member.Name;
}
