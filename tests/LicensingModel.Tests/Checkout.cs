using System.Reflection;

namespace LicensingModel.Tests;

/// <summary>The checkout that these tests were built from.</summary>
internal static class Checkout
{
    private static readonly string _root = typeof(Checkout).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Whether whoever runs the tests says that what has changed is meant.</summary>
    public static bool IsApproving => Environment.GetEnvironmentVariable("LICENSINGMODEL_APPROVE") == "1";

    public static string PathTo(params string[] segments) => Path.Combine([_root, .. segments]);
}
